package io.factgate.judging;

/**
 * The few numbers that turn scores of matching (0 to 1) into verdicts, for all kinds and all texts.
 */
final class Thresholds {

  /** From here on a source's mention speaks of the same thing surely enough to accuse. */
  static final double BOUND = 0.8;

  /** The same where the draft's value stands nowhere in facts and sources. */
  static final double BOUND_IF_ABSENT = 0.55;

  /** The same for a fact, whose claim an editor worded for this purpose. */
  static final double BOUND_TO_FACT = 0.65;

  /** The same for another place of the same draft. */
  static final double BOUND_TO_ITSELF = 0.9;

  /** The same between a heading and the text below it. */
  static final double BOUND_TO_HEADING = 0.75;

  /** An equal value in a context this much worse than the best differing one still excuses. */
  static final double MARGIN = 0.15;

  /** The same where both values stand in one sentence. */
  static final double MARGIN_BESIDE = 0.2;

  /** From here on an equal value says that a fact is stated. */
  static final double STATED = 0.4;

  private Thresholds() {}
}
