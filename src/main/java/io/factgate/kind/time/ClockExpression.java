package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time of day, or a part of the day, on a day that may be stated. */
record ClockExpression(Optional<Expression> day, Optional<ClockTime> time, Optional<DayPart> part)
    implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    Optional<TimeValue> date = day.map(d -> d.resolve(from));
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : date.map(TimeValue::readings).orElseGet(() -> List.of(implied(from)))) {
      readings.add(onDay(reading, 0));
      if (time.isPresent() && time.get().twelve()) {
        readings.add(onDay(reading, 12));
      }
    }
    Stated stated = date.map(TimeValue::stated).orElse(Stated.NOTHING);
    if (time.isPresent()) {
      stated = stated.with(time.get().stated());
    } else if (part.isPresent()) {
      stated = stated.with(Field.PART, part.get().number());
    }
    TimeValue value =
        TimeValue.of(
                TimeType.TIME,
                readings.get(0),
                stated,
                time.isPresent() ? Granularity.MINUTE : Granularity.PART_OF_DAY)
            .withAlternatives(readings.subList(1, readings.size()))
            .withZone(time.flatMap(ClockTime::zone));
    return date.map(TimeValue::anchored).orElse(false) ? value : value.implied();
  }

  /** The day of a time that is told without one. */
  private Reading implied(Standpoint from) {
    return from.impliedDay()
        .map(day -> Reading.of(Period.day(day)))
        .orElse(Reading.vague(part.isPresent() ? "XXXX-XX-XX" : ""));
  }

  private Reading onDay(Reading reading, int later) {
    if (time.isPresent()) {
      ClockTime clock = time.get();
      int hour = (clock.hour() + later) % 24;
      String timex =
          reading.timex()
              + new ClockTime(hour, clock.minute(), clock.exact(), false, clock.zone()).timex();
      Optional<LocalDateTime> at = dayOf(reading).map(d -> d.atTime(hour, clock.minute()));
      return new Reading(timex, at, at);
    }
    DayPart stretch = part.orElseThrow();
    return new Reading(
        reading.timex() + "T" + stretch.mark(),
        dayOf(reading).map(d -> LocalDateTime.of(d, LocalTime.parse(stretch.from()))),
        dayOf(reading).map(d -> LocalDateTime.of(d, LocalTime.parse(stretch.to()))));
  }

  private static Optional<LocalDate> dayOf(Reading reading) {
    Optional<LocalDate> first = reading.from().map(LocalDateTime::toLocalDate);
    return first.equals(reading.to().map(LocalDateTime::toLocalDate)) ? first : Optional.empty();
  }
}
