package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/** From where an expression is read: the dateline, and whether its clause looks back or ahead. */
record Standpoint(Optional<LocalDateTime> dateline, Outlook outlook, Locale locale) {

  Optional<LocalDate> day() {
    return dateline.map(LocalDateTime::toLocalDate);
  }

  Standpoint with(Outlook other) {
    return new Standpoint(dateline, other, locale);
  }

  boolean looksAhead() {
    return outlook == Outlook.FUTURE;
  }
}
