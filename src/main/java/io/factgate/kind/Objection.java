package io.factgate.kind;

import io.factgate.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a kind holds against words of a draft.
 *
 * @param span the wrong words, no more and no less
 * @param message one sentence without the rule's name, the draft's words quoted as written
 * @param expected what would be right, where that is known
 * @param fact the id of the fact it goes back to, where it does
 */
public record Objection(
    Rule rule,
    Span span,
    String message,
    Optional<String> expected,
    List<Evidence> evidence,
    Optional<String> fact) {

  /** Copies the evidence. */
  public Objection {
    evidence = List.copyOf(evidence);
  }
}
