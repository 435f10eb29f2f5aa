package io.factgate.matching;

import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of one story, and how much each tells within one story: the fewer sentences hold it,
 * the more. Weights run from 0.3 to 1; a fourth of that for words of any subject. Not thread-safe.
 */
public final class Rarity {

  private static final double FLOOR = 0.3;
  private static final double LIGHT = 0.25;

  private final Map<String, Double> weights = new HashMap<>();
  private final TermCounts own;
  private final TermCounts others;

  /** Counts the sentences of all texts of a story. */
  public Rarity(Collection<Text> texts) {
    this(new TermCounts().add(texts, 1), new TermCounts());
  }

  /** Adds the counts of a story to those of what no draft of it speaks of. */
  public Rarity(TermCounts own, TermCounts others) {
    this.own = own;
    this.others = others;
  }

  /** The term of a token; none for signs, digits and words without content. */
  Optional<String> term(Text text, Token token) {
    return own.term(text, token);
  }

  /** The weight of a term. */
  double weight(String term) {
    return weights.computeIfAbsent(term, this::weigh);
  }

  private double weigh(String term) {
    int holding = Math.max(1, own.of(term) + others.of(term));
    double rare = 1 - StrictMath.log(holding) / StrictMath.log(own.total() + others.total() + 2.0);
    double weight = FLOOR + (1 - FLOOR) * rare;
    return Vocabulary.isLight(term) ? weight * LIGHT : weight;
  }
}
