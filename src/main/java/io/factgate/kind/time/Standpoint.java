package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * From where an expression is read: the dateline, whether its clause looks back or ahead, and what
 * the text told before.
 */
record Standpoint(Optional<LocalDateTime> dateline, Outlook outlook, Locale locale, Focus focus) {

  Optional<LocalDate> day() {
    return dateline.map(LocalDateTime::toLocalDate);
  }

  Standpoint with(Outlook other) {
    return new Standpoint(dateline, other, locale, focus);
  }

  /** The same on another day; where none is known, from here. */
  Standpoint on(Optional<LocalDateTime> other) {
    return other.isPresent() ? new Standpoint(other, outlook, locale, focus) : this;
  }

  boolean looksAhead() {
    return outlook == Outlook.FUTURE;
  }

  /** The day of a time of day that is told without one: the day told last, else the dateline's. */
  Optional<LocalDate> impliedDay() {
    return dateline.isEmpty() ? Optional.empty() : focus.day().or(this::day);
  }
}
