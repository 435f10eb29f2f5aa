package io.factgate.knowledge;

import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the ISO dates of a facts file; the only form it knows. */
final class Dates {

  private Dates() {}

  /** A day. */
  static Optional<LocalDate> day(Section section, String key) {
    return section.scalar(key).flatMap(scalar -> day(section.file(), scalar));
  }

  /** A day from its start, or a moment, with or without an offset, in the zone. */
  static Optional<LocalDateTime> moment(Section section, String key, ZoneId zone) {
    return section.scalar(key).flatMap(scalar -> moment(section.file(), scalar, zone));
  }

  /** Two days in their order. */
  static void inOrder(Section section, Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      section
          .scalar("from")
          .ifPresent(
              s -> section.file().fault(s, "\"from\" is after \"until\"; swap or mend them"));
    }
  }

  /** The same of a scalar that is at hand. */
  static Optional<LocalDate> day(YamlFile file, Scalar scalar) {
    try {
      return Optional.of(LocalDate.parse(Section.text(scalar)));
    } catch (DateTimeException e) {
      file.fault(
          scalar, "\"" + Section.text(scalar) + "\" is no date; write for example 2025-08-19");
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> moment(YamlFile file, Scalar scalar, ZoneId zone) {
    // Editors write a blank where ISO 8601 has its T.
    String text = Section.text(scalar).replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d\\d:)", "$1T");
    try {
      if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).atStartOfDay());
      }
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof ZonedDateTime zoned
              ? zoned.withZoneSameInstant(zone).toLocalDateTime()
              : LocalDateTime.from(parsed));
    } catch (DateTimeException e) {
      file.fault(
          scalar,
          "\""
              + Section.text(scalar)
              + "\" is no date or date-time; write for example 2025-08-19 or 2025-08-19T14:30");
      return Optional.empty();
    }
  }
}
