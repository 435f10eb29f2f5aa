package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Places single days: by day and month, and by the name of the weekday. */
final class Days {

  /** Where nothing tells, a weekday further back than this is rather tomorrow. */
  private static final int LONG_AGO = 5;

  private Days() {}

  /** A day of a month; its year is the nearest one where none is stated. */
  static TimeValue ofMonth(CalendarExpression expression, Standpoint from) {
    Stated stated = expression.stated();
    int month = stated.at(Field.MONTH);
    int day = stated.at(Field.DAY);
    Optional<Integer> year = stated.get(Field.YEAR);
    if (year.isPresent()) {
      return exists(year.get(), month, day)
          ? TimeValue.of(Period.day(LocalDate.of(year.get(), month, day)), stated)
          : vague(written(year.get().toString(), month, day), stated);
    }
    if (from.day().isEmpty() || !exists(2000, month, day)) {
      return vague(written("XXXX", month, day), stated).implied();
    }
    LocalDate today = from.day().get();
    int guess = YearGuess.of(MonthDayOf(month, day), expression.relation(), from, today);
    int nearest = fitting(stated, guess, from.outlook(), today).orElse(guess);
    if (!exists(nearest, month, day)) {
      return vague(written("XXXX", month, day), stated).implied();
    }
    return TimeValue.of(Period.day(LocalDate.of(nearest, month, day)), stated).implied();
  }

  /**
   * The year before the guessed one for what is told as past and lies ahead, if its weekday is
   * right there: in August "it was Thursday 26 September".
   */
  private static Optional<Integer> fitting(
      Stated stated, int guess, Outlook outlook, LocalDate today) {
    int month = stated.at(Field.MONTH);
    int day = stated.at(Field.DAY);
    Optional<Integer> weekday = stated.get(Field.WEEKDAY);
    boolean isAhead =
        outlook == Outlook.PAST
            && exists(guess, month, day)
            && LocalDate.of(guess, month, day).isAfter(today);
    return Optional.of(guess - 1)
        .filter(year -> isAhead && weekday.isPresent() && exists(year, month, day))
        .filter(
            year ->
                LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday.orElseThrow());
  }

  private static int MonthDayOf(int month, int day) {
    return month * 31 + day;
  }

  private static TimeValue vague(String timex, Stated stated) {
    return TimeValue.of(TimeType.DATE, Reading.vague(timex), stated, Granularity.DAY);
  }

  private static boolean exists(int year, int month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static String written(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  /** A weekday without a date. */
  static TimeValue ofWeek(CalendarExpression expression, Standpoint from) {
    Stated stated = expression.stated();
    int weekday = stated.at(Field.WEEKDAY);
    if (from.day().isEmpty()) {
      return vague("XXXX-WXX-" + weekday, stated).implied();
    }
    LocalDate today = from.day().get();
    int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
    LocalDate past = today.minusDays(back);
    LocalDate future = today.plusDays((7 - back) % 7);
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    return switch (expression.relation()) {
      case LAST -> {
        LocalDate before = back == 0 ? today.minusDays(7) : past;
        yield open(before, monday.minusDays(8L - weekday), stated);
      }
      case NEXT -> {
        LocalDate after = back == 0 ? today.plusDays(7) : future;
        yield open(after, monday.plusDays(6L + weekday), stated);
      }
      case THIS -> TimeValue.of(Period.day(monday.plusDays(weekday - 1L)), stated);
      case ANY -> vague("XXXX-WXX-" + weekday, stated);
      case NONE ->
          switch (from.outlook()) {
            case PAST -> TimeValue.of(Period.day(past), stated).implied();
            case FUTURE -> TimeValue.of(Period.day(future), stated).implied();
            case OPEN ->
                (back > LONG_AGO ? open(future, past, stated) : open(past, future, stated))
                    .implied();
          };
    };
  }

  /** "the 18th", "Friday the 13th": the nearest month that has such a day. */
  static TimeValue ofUnnamedMonth(Stated stated, Standpoint from) {
    int day = stated.at(Field.DAY);
    if (from.day().isEmpty()) {
      return vague(written("XXXX", day), stated).implied();
    }
    LocalDate today = from.day().get();
    LocalDate ahead = search(stated, today.withDayOfMonth(1), today, 1);
    LocalDate behind = search(stated, today.withDayOfMonth(1), today, -1);
    boolean isAhead =
        from.outlook() == Outlook.FUTURE
            || from.outlook() == Outlook.OPEN
                && ahead.toEpochDay() - today.toEpochDay()
                    <= today.toEpochDay() - behind.toEpochDay();
    return TimeValue.of(Period.day(isAhead ? ahead : behind), stated).implied();
  }

  private static String written(String year, int day) {
    return String.format(Locale.ROOT, "%s-XX-%02d", year, day);
  }

  private static final int MONTHS = 60;

  /** The nearest such day from today on, back or ahead; today where there is none for years. */
  private static LocalDate search(Stated stated, LocalDate month, LocalDate today, int step) {
    for (int i = 0; i < MONTHS; i++) {
      LocalDate first = month.plusMonths((long) step * i);
      if (stated.at(Field.DAY) <= first.lengthOfMonth()) {
        LocalDate day = first.withDayOfMonth(stated.at(Field.DAY));
        boolean isBeyond = step > 0 ? !day.isBefore(today) : !day.isAfter(today);
        boolean fits =
            stated
                .get(Field.WEEKDAY)
                .map(w -> w == day.getDayOfWeek().getValue())
                .orElse(Boolean.TRUE);
        if (isBeyond && fits) {
          return day;
        }
      }
    }
    return today;
  }

  private static TimeValue open(LocalDate day, LocalDate other, Stated stated) {
    TimeValue value = TimeValue.of(Period.day(day), stated);
    return day.equals(other)
        ? value
        : value.withAlternatives(List.of(Reading.of(Period.day(other))));
  }
}
