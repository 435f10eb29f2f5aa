package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.util.Optional;

/** One way to place an expression on the calendar; both ends are inclusive. */
public record Reading(String timex, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {

  static Reading of(String timex, LocalDateTime from, LocalDateTime to) {
    return new Reading(timex, Optional.of(from), Optional.of(to));
  }

  static Reading vague(String timex) {
    return new Reading(timex, Optional.empty(), Optional.empty());
  }

  static Reading of(Period period) {
    return of(period.timex(), period.from(), period.to());
  }

  /** Whether both ends are known. */
  boolean isResolved() {
    return from.isPresent() && to.isPresent();
  }
}
