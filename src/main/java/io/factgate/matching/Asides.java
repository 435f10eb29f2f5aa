package io.factgate.matching;

import io.factgate.text.Span;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a sentence without what stands in brackets, but for the brackets round a value:
 * "Marsh (38) told", "the Rovers (12-3) beat".
 *
 * @param first index of the value's first token among them
 * @param last index of its last one
 */
record Asides(List<Token> tokens, int first, int last) {

  /** Leaves out the asides of a sentence whose value has the tokens from {@code first} on. */
  static Asides without(List<Token> sentence, int first, int last) {
    List<Token> plain = new ArrayList<>();
    int start = first;
    for (int i = 0; i < sentence.size(); i++) {
      int close = closing(sentence, i);
      if (close > i && (close < first || i > last)) {
        start -= close < first ? close - i + 1 : 0;
        i = close;
      } else {
        plain.add(sentence.get(i));
      }
    }
    return new Asides(List.copyOf(plain), start, start + last - first);
  }

  /** Whether the words stand outside of all asides. */
  boolean holds(Span words) {
    return tokens.stream().anyMatch(token -> words.covers(token.span()));
  }

  /** The bracket that closes the one at the index; -1 where none is opened or closed. */
  private static int closing(List<Token> sentence, int open) {
    if (!sentence.get(open).folded().equals("(")) {
      return -1;
    }
    for (int i = open + 1; i < sentence.size(); i++) {
      if (sentence.get(i).folded().equals(")")) {
        return i;
      }
    }
    return -1;
  }
}
