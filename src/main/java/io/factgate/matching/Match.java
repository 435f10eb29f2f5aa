package io.factgate.matching;

import io.factgate.kind.Comparison;

/**
 * A known mention that may speak of the same thing as a draft's, and what the values say.
 *
 * @param score from 0 to 1: how surely the two speak of the same thing
 * @param parts the score's parts in words
 */
public record Match(
    Context draft,
    Context known,
    Source source,
    double score,
    String parts,
    Comparison comparison) {

  /** Whether both count the same thing, as far as they tell what. */
  public boolean isOfOneHead() {
    return draft.subject().isEmpty()
        || known.subject().isEmpty()
        || draft.subject().get(0).equals(known.subject().get(0));
  }
}
