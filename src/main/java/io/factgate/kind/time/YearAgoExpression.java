package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * "A year ago", "a year earlier": in a report on a quarter that quarter of the year before, else
 * the year before.
 */
record YearAgoExpression(boolean fromElsewhere) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    return from.focus()
        .quarterStart()
        .map(YearAgoExpression::before)
        .map(quarter -> TimeValue.implied(TimeType.DATE, Reading.of(quarter)))
        .orElseGet(() -> new RelativeExpression(-1, Unit.YEAR, fromElsewhere).resolve(from));
  }

  private static Period before(LocalDate start) {
    return Period.quarter(start.getYear() - 1, start.get(IsoFields.QUARTER_OF_YEAR));
  }
}
