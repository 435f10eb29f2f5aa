package io.factgate.kind.time;

import io.factgate.kind.time.CalendarExpression.Relation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Places stretches of the calendar: months, quarters, seasons, years, decades, centuries. */
final class Periods {

  private Periods() {}

  static TimeValue of(CalendarExpression expression, Standpoint from) {
    Stated stated = expression.stated();
    if (stated.has(Field.FISCAL_YEAR)) {
      return fiscal(stated);
    }
    if (stated.has(Field.MONTH)) {
      int month = stated.at(Field.MONTH);
      return inYear(
          expression, from, month * 31 + 31, y -> Period.month(y, month), timex("-%02d", month));
    }
    if (stated.has(Field.QUARTER)) {
      int quarter = stated.at(Field.QUARTER);
      return inYear(
          expression,
          from,
          quarter * 93 - 31,
          y -> Period.quarter(y, quarter),
          timex("-Q%d", quarter));
    }
    if (stated.has(Field.HALF)) {
      int half = stated.at(Field.HALF);
      return inYear(
          expression, from, half * 186 - 93, y -> Period.half(y, half), timex("-H%d", half));
    }
    if (stated.has(Field.SEASON)) {
      Season season = Season.values()[stated.at(Field.SEASON) - 1];
      return inYear(
          expression,
          from,
          season.firstMonth() * 31 + 1,
          y -> Period.season(y, season),
          "XXXX-" + season);
    }
    return TimeValue.of(whole(stated), stated);
  }

  private static Period whole(Stated stated) {
    if (stated.has(Field.YEAR)) {
      return Period.year(stated.at(Field.YEAR));
    }
    return stated.has(Field.DECADE)
        ? Period.decade(stated.at(Field.DECADE))
        : Period.century(stated.at(Field.CENTURY));
  }

  /** A fiscal year has no ends that all houses share. */
  private static TimeValue fiscal(Stated stated) {
    return TimeValue.of(
        TimeType.DATE,
        Reading.vague("FY" + stated.at(Field.FISCAL_YEAR)),
        stated,
        Granularity.YEAR);
  }

  private static String timex(String format, int number) {
    return "XXXX" + String.format(Locale.ROOT, format, number);
  }

  private static TimeValue inYear(
      CalendarExpression expression,
      Standpoint from,
      int place,
      IntFunction<Period> period,
      String vague) {
    Stated stated = expression.stated();
    Optional<Integer> year = stated.get(Field.YEAR);
    if (year.isPresent()) {
      return TimeValue.of(period.apply(year.get()), stated);
    }
    if (from.day().isEmpty()) {
      Granularity granularity = period.apply(2000).granularity();
      return TimeValue.of(TimeType.DATE, Reading.vague(vague), stated, granularity).implied();
    }
    LocalDate today = from.day().get();
    boolean isReported = stated.has(Field.QUARTER) || stated.has(Field.HALF);
    Standpoint view = isReported ? from.with(Outlook.OPEN) : from;
    int guess = YearGuess.of(place, expression.relation(), view, today);
    TimeValue value = TimeValue.of(period.apply(guess), stated);
    return expression.relation() == Relation.NONE ? value.implied() : value;
  }
}
