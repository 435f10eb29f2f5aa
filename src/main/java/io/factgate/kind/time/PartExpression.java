package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A part of the day beside no day ("a quiet night"): it is told, never compared. */
record PartExpression(DayPart part) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    Optional<LocalDateTime> first =
        from.impliedDay().map(day -> LocalDateTime.of(day, LocalTime.parse(part.from())));
    Optional<LocalDateTime> last =
        from.impliedDay().map(day -> LocalDateTime.of(day, LocalTime.parse(part.to())));
    String day = from.impliedDay().map(Object::toString).orElse("XXXX-XX-XX");
    return TimeValue.implied(TimeType.TIME, new Reading(day + "T" + part.mark(), first, last));
  }
}
