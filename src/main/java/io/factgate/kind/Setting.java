package io.factgate.kind;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * All that reading a text depends on beside its words; nothing else, no clock above all.
 *
 * @param dateline the day from which "Monday" and "last week" are read
 */
public record Setting(Optional<LocalDateTime> dateline, Locale locale, ZoneId zone, Names names) {

  /** American English, UTC, no day and no known names. */
  public static Setting plain() {
    return new Setting(Optional.empty(), Locale.US, ZoneId.of("UTC"), Names.NONE);
  }

  /** The same with another dateline. */
  public Setting withDateline(Optional<LocalDateTime> day) {
    return new Setting(day, locale, zone, names);
  }

  /** The same with other known names. */
  public Setting withNames(Names known) {
    return new Setting(dateline, locale, zone, known);
  }
}
