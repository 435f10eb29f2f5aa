package io.factgate.kind.time;

/** A part of a year that is told from the dateline's: "August last year". */
record OfYearExpression(CalendarExpression part, long years) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    if (from.day().isEmpty()) {
      return part.resolve(from);
    }
    int year = (int) (from.day().get().getYear() + years);
    return new CalendarExpression(part.stated().with(Field.YEAR, year)).resolve(from);
  }
}
