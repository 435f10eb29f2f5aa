package io.factgate.kind.time;

/** The week that holds a day: "the week of March 6". */
record WeekOfExpression(Expression day) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue there = day.resolve(from);
    return there
        .from()
        .map(first -> TimeValue.of(Period.week(first.toLocalDate()), Stated.NOTHING))
        .map(week -> there.anchored() ? week : week.implied())
        .orElse(TimeValue.implied(TimeType.DATE, Reading.vague("XXXX-WXX")));
  }
}
