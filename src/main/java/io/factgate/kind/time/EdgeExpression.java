package io.factgate.kind.time;

import java.time.LocalDateTime;

/** The first or last so many days, weeks or months of a stretch: "the first ten days of May". */
record EdgeExpression(int count, Unit unit, boolean last, Expression whole) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue in = whole.resolve(from);
    if (in.from().isEmpty() || in.to().isEmpty()) {
      return TimeValue.implied(TimeType.DATE, Reading.vague("XXXX-XX-XX"));
    }
    LocalDateTime first = in.from().get();
    LocalDateTime end = in.to().get().plusMinutes(1);
    LocalDateTime start = last ? unit.add(end, -count) : first;
    LocalDateTime stop = (last ? end : unit.add(first, count)).minusMinutes(1);
    String timex = start.toLocalDate() + "/" + stop.toLocalDate();
    Reading reading = Reading.of(timex, start, stop);
    TimeValue value = TimeValue.of(TimeType.DATE, reading, Stated.NOTHING, Granularity.RANGE);
    return in.anchored() ? value : value.implied();
  }
}
