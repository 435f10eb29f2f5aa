package io.factgate.kind.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A holiday by name, with its year where that is stated.
 *
 * @param step -1 behind "last", 1 behind "next", else 0
 * @param weekend whether the weekend is meant: "Labor Day weekend"
 */
record HolidayExpression(String rule, Optional<Integer> year, int step, boolean weekend)
    implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    HolidayRule day = HolidayRule.of(rule);
    Optional<Integer> about = year.or(() -> from.day().map(LocalDate::getYear));
    if (about.filter(y -> !day.isKnown(y)).isPresent()) {
      return vague(day);
    }
    if (year.isPresent()) {
      return value(day, day.in(year.get()), Stated.of(Field.YEAR, year.get()));
    }
    Optional<LocalDate> today = from.day();
    if (today.isEmpty()) {
      return vague(day);
    }
    Stated stated =
        day instanceof HolidayRule.Fixed fixed && !weekend
            ? Stated.of(Field.MONTH, fixed.month()).with(Field.DAY, fixed.day())
            : Stated.NOTHING;
    return value(day, nearest(day, today.get(), from), stated).implied();
  }

  private static TimeValue vague(HolidayRule day) {
    return TimeValue.of(TimeType.DATE, Reading.vague(day.timex()), Stated.NOTHING, Granularity.DAY)
        .implied();
  }

  private LocalDate nearest(HolidayRule day, LocalDate today, Standpoint from) {
    LocalDate same = day.in(today.getYear());
    boolean isAhead = step > 0 || step == 0 && from.looksAhead();
    boolean isBehind = step < 0 || step == 0 && from.outlook() == Outlook.PAST;
    boolean isFar = from.outlook() == Outlook.OPEN && same.minusDays(183).isAfter(today);
    if (isAhead) {
      return same.isBefore(today) ? day.in(today.getYear() + 1) : same;
    }
    return isBehind && same.isAfter(today) || isFar ? day.in(today.getYear() - 1) : same;
  }

  /** The day, or the weekend it makes: from Saturday to a Monday, from a Thursday to Sunday. */
  private TimeValue value(HolidayRule rule, LocalDate day, Stated stated) {
    if (!weekend) {
      return rule.isSure(day.getYear())
          ? TimeValue.of(Period.day(day), stated)
          : TimeValue.implied(TimeType.DATE, Reading.of(Period.day(day)));
    }
    Period two = Period.weekend(day.getDayOfWeek().getValue() == 1 ? day.minusDays(1) : day);
    LocalDate first = day.isBefore(two.first()) ? day : two.first();
    LocalDate last = day.isAfter(two.last()) ? day : two.last();
    boolean isNear = first.isAfter(two.first().minusDays(3));
    Period whole = isNear ? new Period(two.timex(), first, last, Granularity.WEEK) : two;
    return TimeValue.of(whole, stated);
  }
}
