package io.factgate.kind.designation;

import io.factgate.kind.Names;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers that are a part of a name: of two digits to four behind two capitals or more
 * ("MH370", "AK-47") or a hyphen ("Covid-19"), of three behind a capitalised word ("Boeing 737").
 * Those of fewer digits count or rank too often ("Terminal 2", "Type 1", "G7").
 */
final class DesignationScanner {

  private static final Set<String> NO_HEADS =
      WordList.words(DesignationScanner.class, "no-heads.txt");

  /** Behind the number these leave it alone: "Flight 370's", "AK-47s", "(MH370)". */
  private static final Set<String> ENDS = Set.of("'", ")", "\"", "”", ",", ".", ";", ":", "!", "?");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;

  /** A number that stands apart has so many digits; of four it is a year or counts. */
  private static final int APART = 3;

  /** What is read, and the words that a finding marks: the number, or all of "MH370". */
  record Found(Span span, Designation designation) {}

  private final Text text;
  private final boolean namesByCapitals;
  private final List<Token> tokens;

  /**
   * Prepares to read.
   *
   * @param namesByCapitals whether nouns that are no names have no capital in the text's language
   */
  DesignationScanner(Text text, boolean namesByCapitals) {
    this.text = text;
    this.namesByCapitals = namesByCapitals;
    this.tokens = text.tokens();
  }

  List<Found> scan() {
    List<Found> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      int length = tokens.get(i).span().length();
      if (tokens.get(i).isNumber() && length >= SHORTEST && length <= LONGEST && !goesOn(i)) {
        int number = i;
        glued(i).or(() -> apart(number)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "MH370", "AK-47", "Covid-19". */
  private Optional<Found> glued(int number) {
    boolean isHyphenated = number > 1 && is(number - 1, "-") && isGlued(number - 1);
    int head = isHyphenated ? number - 2 : number - 1;
    String word = text.at(tokens.get(head).span());
    boolean isName =
        word.length() > 1
            && (isHyphenated ? Character.isUpperCase(word.charAt(0)) : isInitials(word));
    if (!isGlued(head) || !isName || (head > 0 && isGlued(head - 1) && !isSign(head - 1))) {
      return Optional.empty();
    }
    return found(head, number, !isHyphenated);
  }

  /** "Boeing 737", "S&P 500"; not "Boeing 2019". */
  private Optional<Found> apart(int number) {
    int head = number - 1;
    int end = tokens.get(head).span().end();
    int start = tokens.get(number).span().start();
    String word = text.at(tokens.get(head).span());
    boolean isPair = head > 1 && is(head - 1, "&") && isGlued(head - 1) && isGlued(head - 2);
    boolean isName =
        tokens.get(head).isWord()
            && (isPair || word.length() > 1)
            && Character.isUpperCase(word.charAt(0))
            && !tokens.get(head).folded().endsWith("'s");
    boolean isNext = start == end + 1 && text.prose().charAt(end) != '\n';
    return namesByCapitals && isName && isNext && tokens.get(number).span().length() == APART
        ? found(isPair ? head - 2 : head, number, false)
        : Optional.empty();
  }

  private Optional<Found> found(int head, int number, boolean isWhole) {
    StringBuilder name = new StringBuilder();
    for (int i = head; i < number; i++) {
      if (tokens.get(i).isWord() || is(i, "&")) {
        name.append(Names.fold(tokens.get(i).folded()));
      }
    }
    Token digits = tokens.get(number);
    Span whole = new Span(tokens.get(head).span().start(), digits.span().end());
    return NO_HEADS.contains(name.toString())
        ? Optional.empty()
        : Optional.of(
            new Found(
                isWhole ? whole : digits.span(),
                new Designation(name.toString(), digits.folded(), whole)));
  }

  /** Whether the number is a part of a longer one or of a word: "3.5", "24-17", "12th", "50%". */
  private boolean goesOn(int number) {
    if (number + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(number + 1);
    if (!isGlued(number)) {
      return next.folded().equals("%");
    }
    boolean isPlural = next.folded().equals("s") || next.folded().equals("'s");
    boolean isEnd =
        ENDS.contains(next.folded())
            && (number + 2 == tokens.size()
                || !isGlued(number + 1)
                || !tokens.get(number + 2).isNumber());
    return !isPlural && !isEnd;
  }

  /** Whether nothing stands between a token and the next one. */
  private boolean isGlued(int token) {
    return tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  private boolean isSign(int token) {
    return tokens.get(token).type() == Token.Type.SIGN;
  }

  private boolean is(int token, String sign) {
    return tokens.get(token).folded().equals(sign);
  }

  private static boolean isInitials(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }
}
