package io.factgate.matching;

import io.factgate.text.Text;
import io.factgate.text.Token;

/** Tells whether a text is in the language that is read: English. */
public final class Language {

  /** Shorter texts do not tell. */
  private static final int ENOUGH = 15;

  /** Articles, prepositions and the like make up two in five words of English prose. */
  private static final double LEAST = 0.15;

  private Language() {}

  /** Whether so few words are those of every English text that it must be another language. */
  public static boolean isForeign(Text text) {
    int words = 0;
    int common = 0;
    for (Token token : text.tokens()) {
      if (token.isWord()) {
        words++;
        common += Vocabulary.isStop(token.folded()) ? 1 : 0;
      }
    }
    return words >= ENOUGH && common < LEAST * words;
  }
}
