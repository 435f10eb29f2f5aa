package io.factgate.kind.time;

import java.util.Locale;

/** What the preposition before an expression says of it. */
public enum Bound {
  /** "within two weeks", "in 10 days at most": a length is not exceeded. */
  AT_MOST("atMost"),
  /** "by Friday": some time up to it, the day included. */
  BY("by"),
  UNTIL("until"),
  THROUGH("through"),
  BEFORE("before"),
  SINCE("since"),
  FROM("from"),
  AFTER("after");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** As in {@code mentions.jsonl}. */
  public String word() {
    return word;
  }

  /** Whether things happen up to the time, not from it on. */
  boolean isUpper() {
    return compareTo(BEFORE) <= 0;
  }

  static Bound of(String word) {
    for (Bound bound : values()) {
      if (bound.word.equals(word)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound: " + word.toLowerCase(Locale.ROOT));
  }
}
