package io.factgate.kind.time;

/** How exact a time is told, the finest first. */
public enum Granularity {
  MINUTE,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  /** A stretch with two stated ends. */
  RANGE,
  /** No place on the calendar: lengths, sets, "recently". */
  NONE;

  /** Whether times of it carry hours and minutes. */
  boolean isOfClock() {
    return this == MINUTE || this == PART_OF_DAY;
  }
}
