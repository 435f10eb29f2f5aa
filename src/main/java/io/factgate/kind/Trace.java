package io.factgate.kind;

import java.util.List;

/** The outcome of a kind's own search for a mention in what is known. */
public record Trace(Verdict verdict, List<Objection> objections) {

  /** Copies the objections. */
  public Trace {
    objections = List.copyOf(objections);
  }

  /** An outcome without objections. */
  public static Trace of(Verdict verdict) {
    return new Trace(verdict, List.of());
  }
}
