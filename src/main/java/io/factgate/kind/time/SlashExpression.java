package io.factgate.kind.time;

import java.util.List;

/** A date in digits whose day and month may stand in either order. */
record SlashExpression(Stated monthFirst, Stated dayFirst) implements Expression {

  /** Both orders with the weekday that stands before them. */
  SlashExpression on(int weekday) {
    return new SlashExpression(
        monthFirst.with(Field.WEEKDAY, weekday), dayFirst.with(Field.WEEKDAY, weekday));
  }

  @Override
  public TimeValue resolve(Standpoint from) {
    boolean american = "US".equals(from.locale().getCountry());
    Stated preferred = american ? monthFirst : dayFirst;
    Stated other = american ? dayFirst : monthFirst;
    TimeValue value = new CalendarExpression(preferred).resolve(from);
    TimeValue second = new CalendarExpression(other).resolve(from);
    return value.withAlternatives(List.of(new Reading(second.timex(), second.from(), second.to())));
  }
}
