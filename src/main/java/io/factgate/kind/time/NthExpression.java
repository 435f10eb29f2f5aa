package io.factgate.kind.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The nth week, day or weekday of a month or year; -1 is the last one. The first week is the one
 * with the first Thursday, as ISO 8601 counts.
 */
record NthExpression(int count, Part part, Expression whole) implements Expression {

  /** What is counted: weeks, days, or one day of the week. */
  record Part(int weekday, boolean isWeek) {

    static final Part WEEK = new Part(0, true);
    static final Part DAY = new Part(0, false);

    static Part weekday(int day) {
      return new Part(day, false);
    }
  }

  /** Whether a month or year can hold so many. */
  static boolean fits(int count, Part part) {
    return count >= -1 && count <= (part.isWeek() ? 53 : part.weekday() > 0 ? 5 : 366);
  }

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue in = whole.resolve(from);
    if (in.from().isEmpty() || in.to().isEmpty()) {
      return TimeValue.implied(TimeType.DATE, Reading.vague("XXXX-XX-XX"));
    }
    LocalDate first = in.from().map(LocalDateTime::toLocalDate).orElseThrow();
    LocalDate last = in.to().map(LocalDateTime::toLocalDate).orElseThrow();
    Period period = part.isWeek() ? Period.week(week(first, last)) : Period.day(day(first, last));
    TimeValue value = TimeValue.of(period, Stated.NOTHING);
    return in.anchored() ? value : value.implied();
  }

  private LocalDate week(LocalDate first, LocalDate last) {
    return weekday(first, last, DayOfWeek.THURSDAY);
  }

  private LocalDate day(LocalDate first, LocalDate last) {
    if (part.weekday() > 0) {
      return weekday(first, last, DayOfWeek.of(part.weekday()));
    }
    return count < 0 ? last : first.plusDays(count - 1L);
  }

  private LocalDate weekday(LocalDate first, LocalDate last, DayOfWeek day) {
    return count < 0
        ? last.with(TemporalAdjusters.previousOrSame(day))
        : first.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(count - 1L);
  }
}
