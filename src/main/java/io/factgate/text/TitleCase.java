package io.factgate.text;

import java.util.List;

/** Tells a headline in which most words have a capital from prose, where a capital tells a name. */
public final class TitleCase {

  /** Shorter words stay small in headlines. */
  private static final int LONG = 4;

  /** No headline has so many words and signs. */
  public static final int LONGEST = 40;

  private TitleCase() {}

  /** Whether most of the longer words, three at least, have a capital, and no full stop ends it. */
  public static boolean isIn(Text text, List<Token> tokens) {
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).folded().equals(".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.folded().length() >= LONG) {
        words++;
        capitals += Character.isUpperCase(text.prose().charAt(token.span().start())) ? 1 : 0;
      }
    }
    return words > 2 && 2 * capitals > words;
  }

  /** Whether no word of three letters or more is small, of three at least. */
  public static boolean isThroughout(Text text, List<Token> tokens) {
    List<Token> words =
        tokens.stream().filter(t -> t.isWord() && t.folded().length() >= LONG - 1).toList();
    return words.size() > 2
        && words.stream()
            .allMatch(t -> Character.isUpperCase(text.prose().charAt(t.span().start())));
  }
}
