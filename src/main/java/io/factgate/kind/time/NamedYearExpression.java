package io.factgate.kind.time;

/**
 * A year behind a name, as of an event: "Winter Show 2024"; it is told, never compared, and a year
 * far from the dateline belongs to the name alone ("Agenda 2030").
 */
record NamedYearExpression(int year) implements Expression {

  private static final int PAST = 15;

  @Override
  public TimeValue resolve(Standpoint from) {
    return TimeValue.implied(TimeType.DATE, Reading.of(Period.year(year)));
  }

  /** Whether it is a year that people there and then would speak of. */
  boolean isNear(Standpoint from) {
    return from.day()
        .map(day -> year <= day.getYear() + 1 && year >= day.getYear() - PAST)
        .orElse(Boolean.FALSE);
  }
}
