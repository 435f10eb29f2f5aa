package io.factgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts prose into words, runs of digits and signs. */
final class Tokens {

  private Tokens() {}

  static List<Token> of(String prose) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < prose.length()) {
      int c = prose.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        continue;
      }
      if (Character.isLetter(c)) {
        i = wordEnd(prose, i);
        tokens.add(token(prose, start, i, Token.Type.WORD));
      } else if (Character.isDigit(c)) {
        while (i < prose.length() && Character.isDigit(prose.charAt(i))) {
          i++;
        }
        tokens.add(token(prose, start, i, Token.Type.NUMBER));
      } else {
        tokens.add(token(prose, start, i, Token.Type.SIGN));
      }
    }
    return List.copyOf(tokens);
  }

  /**
   * Letters and marks; an apostrophe or a point between two letters ("don't", "U.S.") is inside.
   */
  private static int wordEnd(String prose, int from) {
    int i = from;
    while (i < prose.length()) {
      int c = prose.codePointAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i += Character.charCount(c);
      } else if (isInner(c) && i + 1 < prose.length() && Character.isLetter(prose.charAt(i + 1))) {
        i++;
      } else if (c == '.' && isInitial(prose, i, from) && isInitial(prose, i + 2, i + 1)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether one capital stands directly before the offset: "U" in "U.S.", not "p" in "p.m.". */
  private static boolean isInitial(String prose, int offset, int from) {
    return offset <= prose.length()
        && offset >= from
        && Character.isUpperCase(prose.charAt(offset - 1))
        && (offset == prose.length() || !Character.isLetter(prose.charAt(offset)))
        && (offset < 2 || !Character.isLetter(prose.charAt(offset - 2)));
  }

  private static boolean isInner(int c) {
    return c == '\'' || c == '’';
  }

  private static Token token(String prose, int start, int end, Token.Type type) {
    String folded =
        prose.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    return new Token(new Span(start, end), folded, type);
  }
}
