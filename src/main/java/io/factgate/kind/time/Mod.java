package io.factgate.kind.time;

/** How a modifier narrows or blurs an expression, as in TIMEX3. */
public enum Mod {
  START,
  MID,
  END,
  APPROX,
  LESS_THAN,
  MORE_THAN,
  EQUAL_OR_LESS,
  EQUAL_OR_MORE;

  /** Whether it tells a side of an amount ("nearly", "at least"), not a part of a period. */
  boolean isOfAmount() {
    return compareTo(APPROX) >= 0;
  }
}
