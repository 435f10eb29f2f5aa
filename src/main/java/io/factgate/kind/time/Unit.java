package io.factgate.kind.time;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A unit of time; small ones are counted in seconds, those from the month on in months. */
public enum Unit {
  SECOND("T", "S", 1, false),
  MINUTE("T", "M", 60, false),
  HOUR("T", "H", 3600, false),
  NIGHT("", "D", 86_400, false),
  DAY("", "D", 86_400, false),
  WEEKEND("", "WE", 172_800, false),
  WEEK("", "W", 604_800, false),
  FORTNIGHT("", "W", 1_209_600, false),
  MONTH("", "M", 1, true),
  QUARTER("", "M", 3, true),
  YEAR("", "Y", 12, true),
  DECADE("", "Y", 120, true),
  CENTURY("", "Y", 1200, true);

  private final String prefix;
  private final String letter;
  private final long size;
  private final boolean months;

  Unit(String prefix, String letter, long size, boolean months) {
    this.prefix = prefix;
    this.letter = letter;
    this.size = size;
    this.months = months;
  }

  /** Behind the P of a TIMEX3 duration: {@code T} for hours and less. */
  String prefix() {
    return prefix;
  }

  String letter() {
    return letter;
  }

  /** How many of the units that TIMEX3 writes are in one of these: 2 weeks in a fortnight. */
  int factor() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }

  /** Whether lengths are counted in months and not in seconds. */
  boolean isInMonths() {
    return months;
  }

  /** Length of one unit in seconds, or months. */
  BigDecimal size() {
    return BigDecimal.valueOf(size);
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return compareTo(HOUR) <= 0;
  }

  /** How exact a date is that is told in this unit. */
  Granularity granularity() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> Granularity.MINUTE;
      case NIGHT, DAY -> Granularity.DAY;
      case WEEKEND, WEEK, FORTNIGHT -> Granularity.WEEK;
      case MONTH -> Granularity.MONTH;
      case QUARTER -> Granularity.QUARTER;
      case YEAR -> Granularity.YEAR;
      case DECADE -> Granularity.DECADE;
      case CENTURY -> Granularity.CENTURY;
    };
  }

  /** The time that is so many units later. */
  LocalDateTime add(LocalDateTime time, long count) {
    return months ? time.plusMonths(count * size) : time.plus(count * size, ChronoUnit.SECONDS);
  }
}
