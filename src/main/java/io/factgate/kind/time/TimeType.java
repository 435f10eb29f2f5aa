package io.factgate.kind.time;

/** What an expression of time denotes, as in TIMEX3. */
public enum TimeType {
  /** A day or a stretch of the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  DURATION,
  /** Something that recurs. */
  SET
}
