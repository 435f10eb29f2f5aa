package io.factgate.kind;

import java.util.Optional;

/**
 * A kind's own search in what is known, prepared once for all mentions of a text.
 *
 * @param <V> the value of the mentions
 */
@FunctionalInterface
public interface Search<V> {

  /** What was found of a mention; empty where that is left to matching. */
  Optional<Trace> find(Mention<V> mention);
}
