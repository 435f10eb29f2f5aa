package io.factgate.kind.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** From one date or time to another one, both included. */
record RangeExpression(Expression first, Expression last) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    boolean isClock = first instanceof ClockExpression || last instanceof ClockExpression;
    TimeValue start = end(first, from, isClock);
    TimeValue end = end(last, from, isClock);
    TimeType type =
        start.type() == TimeType.TIME || end.type() == TimeType.TIME
            ? TimeType.TIME
            : TimeType.DATE;
    List<Reading> readings =
        isClock
            ? start.readings().stream().map(reading -> between(reading, end)).toList()
            : List.of(between(start.readings().get(0), end));
    Granularity granularity = type == TimeType.TIME ? Granularity.MINUTE : Granularity.RANGE;
    TimeValue value =
        TimeValue.of(type, readings.get(0), Stated.NOTHING, granularity)
            .withAlternatives(readings.subList(1, readings.size()));
    return start.anchored() && end.anchored() ? value : value.implied();
  }

  /** "between now and November" has the dateline as its end, "now and 5 p.m." its minute. */
  private static TimeValue end(Expression expression, Standpoint from, boolean isClock) {
    if (!(expression instanceof FixedExpression) || from.dateline().isEmpty()) {
      return expression.resolve(from);
    }
    return isClock
        ? new RelativeExpression(0, Unit.MINUTE, false).resolve(from)
        : TimeValue.of(Period.day(from.dateline().get().toLocalDate()), Stated.NOTHING);
  }

  /** Up to the end's first reading that is not over before the start. */
  private static Reading between(Reading start, TimeValue end) {
    if (start.from().isEmpty() || end.to().isEmpty()) {
      return Reading.vague(start.timex() + "/" + end.timex());
    }
    LocalDateTime from = start.from().get();
    for (Reading reading : end.readings()) {
      if (reading.to().filter(to -> !to.isBefore(from)).isPresent()) {
        return new Reading(start.timex() + "/" + reading.timex(), start.from(), reading.to());
      }
    }
    Optional<LocalDateTime> to = later(end, from);
    boolean isClock = end.type() == TimeType.TIME;
    String last =
        to.map(t -> isClock ? t.toString() : t.toLocalDate().toString()).orElse(end.timex());
    String timex = start.timex() + "/" + last;
    return to.isPresent() ? new Reading(timex, start.from(), to) : Reading.vague(timex);
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
