package io.factgate.kind.time;

/** A field of the calendar or the clock that words can state. */
public enum Field {
  CENTURY,
  /** The first year of the decade. */
  DECADE,
  YEAR,
  FISCAL_YEAR,
  HALF,
  QUARTER,
  /** 1 for spring to 4 for winter. */
  SEASON,
  MONTH,
  DAY,
  /** ISO, 1 for Monday. */
  WEEKDAY,
  /** Number of the part of the day, 1 for the morning. */
  PART,
  HOUR,
  MINUTE
}
