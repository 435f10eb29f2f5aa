package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A stretch of the calendar with its TIMEX3 value, from its first to its last minute. */
record Period(String timex, LocalDate first, LocalDate last, Granularity granularity) {

  LocalDateTime from() {
    return first.atStartOfDay();
  }

  LocalDateTime to() {
    return last.atTime(23, 59);
  }

  static Period day(LocalDate day) {
    return new Period(day.toString(), day, day, Granularity.DAY);
  }

  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    String timex =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(timex, monday, monday.plusDays(6), Granularity.WEEK);
  }

  static Period weekend(LocalDate day) {
    Period week = week(day);
    return new Period(week.timex + "-WE", week.first.plusDays(5), week.last, Granularity.WEEK);
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-%02d", year, month),
        first,
        first.plusMonths(1).minusDays(1),
        Granularity.MONTH);
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        first,
        first.plusMonths(3).minusDays(1),
        Granularity.QUARTER);
  }

  static Period half(int year, int half) {
    LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-H%d", year, half),
        first,
        first.plusMonths(6).minusDays(1),
        Granularity.HALF);
  }

  /** A season of three months; the winter of a year starts in its December. */
  static Period season(int year, Season season) {
    LocalDate first = LocalDate.of(year, season.firstMonth(), 1);
    return new Period(
        String.format(Locale.ROOT, "%04d-%s", year, season),
        first,
        first.plusMonths(3).minusDays(1),
        Granularity.QUARTER);
  }

  static Period year(int year) {
    return years(String.format(Locale.ROOT, "%04d", year), year, 1, Granularity.YEAR);
  }

  static Period decade(int first) {
    return years(String.format(Locale.ROOT, "%03d", first / 10), first, 10, Granularity.DECADE);
  }

  static Period century(int number) {
    int first = (number - 1) * 100;
    return years(String.format(Locale.ROOT, "%02d", number - 1), first, 100, Granularity.CENTURY);
  }

  private static Period years(String timex, int first, int count, Granularity granularity) {
    LocalDate start = LocalDate.of(first, 1, 1);
    return new Period(timex, start, start.plusYears(count).minusDays(1), granularity);
  }

  /** The period of the unit that holds the day. */
  static Period of(Unit unit, LocalDate day) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> weekend(day);
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear() / 10 * 10);
      case CENTURY -> century(day.getYear() / 100 + 1);
      default -> day(day);
    };
  }
}
