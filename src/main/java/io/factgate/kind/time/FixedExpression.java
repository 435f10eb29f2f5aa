package io.factgate.kind.time;

/** An expression whose value does not depend on the dateline: "recently", "every Monday". */
record FixedExpression(TimeType type, String timex) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    return TimeValue.of(type, Reading.vague(timex), Stated.NOTHING, Granularity.NONE);
  }
}
