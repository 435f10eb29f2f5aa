package io.factgate.kind;

import io.factgate.text.Span;
import java.util.List;

/**
 * The outcome of a kind's own search for a mention in what is known.
 *
 * @param settled the stretches whose words were looked up one by one, so that no mention in them
 *     needs to be held against anything
 */
public record Trace(Verdict verdict, List<Objection> objections, List<Span> settled) {

  /** Copies the lists. */
  public Trace {
    objections = List.copyOf(objections);
    settled = List.copyOf(settled);
  }

  /** An outcome that settles nothing beside the mention itself. */
  public Trace(Verdict verdict, List<Objection> objections) {
    this(verdict, objections, List.of());
  }

  /** An outcome without objections. */
  public static Trace of(Verdict verdict) {
    return new Trace(verdict, List.of());
  }
}
