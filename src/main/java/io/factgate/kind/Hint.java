package io.factgate.kind;

import io.factgate.text.Span;

/**
 * What a mention tells about the words round it.
 *
 * @param scope the stretch of prose that it holds for
 * @param value the resolved name, or the value in one canonical form
 */
public record Hint(Sort sort, Span scope, String value) {

  /** What is told. */
  public enum Sort {
    /** Somebody or something that acts, or is acted on, is named here. */
    ACTOR,
    /** What is said here is of that time. */
    TIME,
    /** What is said here is said by that speaker: a full name, or words as written. */
    SPEAKER
  }
}
