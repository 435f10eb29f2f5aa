package io.factgate.kind;

/**
 * What comes of holding a draft's value against a known one.
 *
 * @param reason half a sentence that explains the answer: "agrees after rounding to two digits"
 * @param isLoose whether a great many values would agree, so that it tells little that one does
 */
public record Comparison(Answer answer, String reason, boolean isLoose) {

  private Comparison(Answer answer, String reason) {
    this(answer, reason, false);
  }

  /** The answers. */
  public enum Answer {
    /** The draft's value is what is known, or coarser. */
    SAME,
    /** The two cannot both be right of one thing. */
    DIFFERENT,
    /** The draft is more exact than what is known, and does not contradict it. */
    FINER,
    /** They are not of one dimension, or too vague: nothing follows. */
    INCOMPARABLE
  }

  /** The values agree. */
  public static Comparison same(String reason) {
    return new Comparison(Answer.SAME, reason);
  }

  /** The draft claims less than what is known: "at least 10" where 500 is known. */
  public static Comparison loose(String reason) {
    return new Comparison(Answer.SAME, reason, true);
  }

  /** The values exclude each other. */
  public static Comparison different(String reason) {
    return new Comparison(Answer.DIFFERENT, reason);
  }

  /** The draft is finer than what is known. */
  public static Comparison finer(String reason) {
    return new Comparison(Answer.FINER, reason);
  }

  /** Nothing follows. */
  public static Comparison incomparable(String reason) {
    return new Comparison(Answer.INCOMPARABLE, reason);
  }

  /** Whether the values agree. */
  public boolean isSame() {
    return answer == Answer.SAME;
  }

  /** Whether the values exclude each other. */
  public boolean isDifferent() {
    return answer == Answer.DIFFERENT;
  }
}
