package io.factgate.judging;

/**
 * The few numbers that turn scores of matching (0 to 1) into verdicts, for all kinds and all texts.
 */
final class Thresholds {

  /** From here on a source's mention speaks of the same thing. */
  static final double BOUND = 0.8;

  /** The same for a fact, whose claim an editor worded for this purpose. */
  static final double BOUND_TO_FACT = 0.4;

  /** From here on sources contradict a value surely enough to say so: {@link Accusation}. */
  static final double ACCUSE = 0.69;

  /** A place less alike than this accuses no number that stands elsewhere in the sources. */
  static final double ALIKE = 0.4;

  /** The surest match accuses, or one that is less sure by so much, in logarithms of odds. */
  static final double NEXT_ACCUSER = 2.0;

  /** From here on two places of a draft contradict each other: {@link Inconsistency}. */
  static final double INCONSISTENT = 0.8;

  /** The same where one of them is a headline. */
  static final double INCONSISTENT_HEADLINE = 0.9;

  /** An equal value in a context this much worse than the best differing one still excuses. */
  static final double MARGIN = 0.15;

  /** From here on an equal value says that a fact is stated. */
  static final double STATED = 0.4;

  private Thresholds() {}
}
