package io.factgate.matching;

import io.factgate.kind.Comparison;
import java.util.Map;
import java.util.Optional;

/**
 * A known mention that may speak of the same thing as a draft's, and what the values say.
 *
 * @param score from 0 to 1: how surely the two speak of the same thing
 * @param features what the score is made of, by name
 * @param parts the score's parts in words
 */
public record Match(
    Context draft,
    Context known,
    Source source,
    double score,
    Map<String, Double> features,
    String parts,
    Comparison comparison) {

  /** The logarithm of the odds that the two speak of the same thing. */
  public double odds() {
    return StrictMath.log(score / (1 - score));
  }

  /** A part of the score; 0 where it does not tell. */
  public double feature(String name) {
    return features.getOrDefault(name, 0.0);
  }

  /** Why the draft's mention is not bound by a claim; empty if it is. */
  public Optional<String> hindrance() {
    return ClaimBinding.hindrance(draft, known);
  }

  /** Whether the values cannot be of one thing, however alike the words round them. */
  public boolean isBarred() {
    return ClaimBinding.isBarred(draft, known);
  }

  /** Whether both clauses put their value to the same use, of the same theme. */
  public boolean isOfOneAction() {
    return draft.clause().governor().isPresent()
        && draft.clause().governor().equals(known.clause().governor())
        && draft.clause().theme().equals(known.clause().theme());
  }

  /** Whether something in one of the two clauses tells that they speak of two things. */
  public boolean isOfTwoThings() {
    return isBarred()
        || ClaimBinding.conflict(draft, known).isPresent()
        || ClaimBinding.conflict(known, draft).isPresent();
  }

  /** Whether both count the same thing, as far as they tell what. */
  public boolean isOfOneHead() {
    return draft.subject().isEmpty()
        || known.subject().isEmpty()
        || draft.subject().get(0).equals(known.subject().get(0));
  }
}
