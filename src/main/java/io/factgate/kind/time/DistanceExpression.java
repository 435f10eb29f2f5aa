package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A day so far from another one: "two weeks from Thursday", "three days after Easter".
 *
 * @param ahead whether the other one lies ahead too: "from Thursday" is the next one
 */
record DistanceExpression(long count, Unit unit, Expression base, boolean ahead)
    implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue there = base.resolve(ahead ? from.with(Outlook.FUTURE) : from);
    if (there.from().isEmpty()) {
      return TimeValue.implied(TimeType.DATE, Reading.vague("XXXX-XX-XX"));
    }
    LocalDateTime start = there.from().get();
    LocalDate day = unit.add(start, count).toLocalDate();
    TimeValue value = TimeValue.of(Period.day(day), Stated.NOTHING);
    return there.anchored() ? value : value.implied();
  }
}
