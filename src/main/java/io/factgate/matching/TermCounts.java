package io.factgate.matching;

import io.factgate.text.Sentence;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In how many sentences of some texts each term stands; not thread-safe while texts are added. */
public final class TermCounts {

  private final Map<String, Optional<String>> terms = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private int total;

  /** Counts the sentences of texts, each adding so much: 1, or -1 to take them out again. */
  public TermCounts add(Collection<Text> texts, int by) {
    for (Text text : texts) {
      for (Sentence sentence : text.sentences()) {
        total += by;
        Set<String> seen = new HashSet<>();
        for (Token token : text.tokensIn(sentence.span())) {
          term(text, token).filter(seen::add).ifPresent(t -> sentences.merge(t, by, Integer::sum));
        }
      }
    }
    return this;
  }

  /** The term of a token; none for signs, digits and words without content. */
  Optional<String> term(Text text, Token token) {
    return token.isWord() && token.folded().length() > 2
        ? terms.computeIfAbsent(token.folded(), Vocabulary::term)
        : Vocabulary.term(text, token);
  }

  int total() {
    return total;
  }

  int of(String term) {
    return sentences.getOrDefault(term, 0);
  }
}
