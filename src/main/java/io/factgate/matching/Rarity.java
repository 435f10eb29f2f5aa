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

/**
 * The terms of one story, and how much each tells within one story: the fewer sentences hold it,
 * the more. Weights run from 0.3 to 1; a fourth of that for words of any subject. Not thread-safe.
 */
public final class Rarity {

  private static final double FLOOR = 0.3;
  private static final double LIGHT = 0.25;

  private final Map<String, Optional<String>> terms = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final int total;

  /** Counts the sentences of all texts of a story. */
  public Rarity(Collection<Text> texts) {
    int count = 0;
    for (Text text : texts) {
      for (Sentence sentence : text.sentences()) {
        count++;
        Set<String> seen = new HashSet<>();
        for (Token token : text.tokensIn(sentence.span())) {
          term(text, token).filter(seen::add).ifPresent(t -> sentences.merge(t, 1, Integer::sum));
        }
      }
    }
    this.total = count;
  }

  /** The term of a token; none for signs, digits and words without content. */
  Optional<String> term(Text text, Token token) {
    return token.isWord() && token.folded().length() > 2
        ? terms.computeIfAbsent(token.folded(), Vocabulary::term)
        : Vocabulary.term(text, token);
  }

  /** The weight of a term. */
  double weight(String term) {
    return weights.computeIfAbsent(term, this::weigh);
  }

  private double weigh(String term) {
    int holding = Math.max(1, sentences.getOrDefault(term, 1));
    double rare = 1 - StrictMath.log(holding) / StrictMath.log(total + 2.0);
    double weight = FLOOR + (1 - FLOOR) * rare;
    return Vocabulary.isLight(term) ? weight * LIGHT : weight;
  }
}
