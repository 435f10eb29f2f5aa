package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;

/** From a time of day on, as long as told: "from 2 p.m. for two hours". */
record LastingExpression(Expression start, Length length) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue begin = start.resolve(from);
    List<Reading> readings = begin.readings().stream().map(this::whole).toList();
    return TimeValue.of(TimeType.TIME, readings.get(0), Stated.NOTHING, Granularity.MINUTE)
        .withAlternatives(readings.subList(1, readings.size()))
        .implied();
  }

  private Reading whole(Reading begin) {
    if (begin.from().isEmpty()) {
      return Reading.vague(begin.timex() + "/" + length.timex());
    }
    long seconds = length.highSize().longValue();
    return begin
        .from()
        .map(first -> first.plusSeconds(seconds))
        .map(last -> new Reading(begin.timex() + "/" + last, begin.from(), Optional.of(last)))
        .orElseThrow();
  }
}
