package io.factgate.kind.time;

import java.time.LocalDate;
import java.util.Optional;

/** A holiday by name, with its year where that is stated. */
record HolidayExpression(String rule, Optional<Integer> year, boolean last) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    HolidayRule day = HolidayRule.of(rule);
    if (year.isPresent()) {
      return TimeValue.of(Period.day(day.in(year.get())), Stated.of(Field.YEAR, year.get()));
    }
    Optional<LocalDate> today = from.day();
    if (today.isEmpty()) {
      return TimeValue.of(
              TimeType.DATE, Reading.vague(day.timex()), Stated.NOTHING, Granularity.DAY)
          .implied();
    }
    LocalDate same = day.in(today.get().getYear());
    LocalDate nearest = same;
    if ((last || from.outlook() == Outlook.PAST) && same.isAfter(today.get())) {
      nearest = day.in(today.get().getYear() - 1);
    } else if (from.outlook() == Outlook.OPEN && same.minusDays(183).isAfter(today.get())) {
      nearest = day.in(today.get().getYear() - 1);
    } else if (from.looksAhead() && same.isBefore(today.get())) {
      nearest = day.in(today.get().getYear() + 1);
    }
    Stated stated =
        day instanceof HolidayRule.Fixed fixed
            ? Stated.of(Field.MONTH, fixed.month()).with(Field.DAY, fixed.day())
            : Stated.NOTHING;
    return TimeValue.of(Period.day(nearest), stated).implied();
  }
}
