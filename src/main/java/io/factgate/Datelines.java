package io.factgate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the day that a document says it is of: ISO dates and date-times, mail dates, plain English.
 */
final class Datelines {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][ ]XXX", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss]XX", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT),
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH));

  private Datelines() {}

  /** The day in the run's zone; none where the words are no date. */
  static Optional<LocalDateTime> read(String words, ZoneId zone) {
    String trimmed = words.strip();
    for (DateTimeFormatter format : FORMATS) {
      Optional<LocalDateTime> day = read(trimmed, format, zone);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDateTime> read(String words, DateTimeFormatter format, ZoneId zone) {
    try {
      TemporalAccessor found =
          format.parseBest(
              words,
              ZonedDateTime::from,
              OffsetDateTime::from,
              LocalDateTime::from,
              LocalDate::from);
      if (found instanceof ZonedDateTime zoned) {
        return Optional.of(zoned.withZoneSameInstant(zone).toLocalDateTime());
      }
      if (found instanceof OffsetDateTime offset) {
        return Optional.of(offset.atZoneSameInstant(zone).toLocalDateTime());
      }
      return Optional.of(
          found instanceof LocalDateTime local ? local : ((LocalDate) found).atStartOfDay());
    } catch (DateTimeException notOfThisFormat) {
      return Optional.empty();
    }
  }
}
