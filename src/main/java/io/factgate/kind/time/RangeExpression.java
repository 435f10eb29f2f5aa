package io.factgate.kind.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** From one date or time to another one, both included. */
record RangeExpression(Expression first, Expression last) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeValue start = end(first, from);
    TimeValue end = end(last, from);
    Optional<LocalDateTime> to = end.to();
    String last = end.timex();
    if (start.from().isPresent() && to.isPresent() && to.get().isBefore(start.from().get())) {
      to = later(end, start.from().get());
      last = to.map(t -> t.toLocalDate().toString()).orElse(last);
    }
    String timex = start.timex() + "/" + last;
    Reading reading =
        start.from().isPresent() && to.isPresent()
            ? new Reading(timex, start.from(), to)
            : Reading.vague(timex);
    TimeType type =
        start.type() == TimeType.TIME || end.type() == TimeType.TIME
            ? TimeType.TIME
            : TimeType.DATE;
    Granularity granularity = type == TimeType.TIME ? Granularity.MINUTE : Granularity.RANGE;
    TimeValue value = TimeValue.of(type, reading, Stated.NOTHING, granularity);
    return start.anchored() && end.anchored() ? value : value.implied();
  }

  /** "between now and November" has the dateline as its end. */
  private static TimeValue end(Expression expression, Standpoint from) {
    return expression instanceof FixedExpression && from.day().isPresent()
        ? TimeValue.of(Period.day(from.day().get()), Stated.NOTHING)
        : expression.resolve(from);
  }

  /** "from Friday to Monday": the end is the next one of its kind behind the start. */
  private static Optional<LocalDateTime> later(TimeValue end, LocalDateTime start) {
    LocalDateTime to = end.to().orElseThrow();
    if (end.stated().has(Field.WEEKDAY)) {
      long days = Duration.between(to, start).toDays() + 1;
      return Optional.of(to.plusDays((days + 6) / 7 * 7));
    }
    if (end.stated().has(Field.HOUR) && !end.stated().has(Field.DAY)) {
      return Optional.of(to.plusDays(1));
    }
    LocalDateTime nextYear = to.plusYears(1);
    return ChronoUnit.YEARS.between(to, start) == 0 && !end.stated().has(Field.YEAR)
        ? Optional.of(nextYear)
        : Optional.empty();
  }
}
