package io.factgate;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.time.Granularity;
import io.factgate.kind.time.TimeKind;
import io.factgate.kind.time.TimeValue;
import io.factgate.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the day that a document says it is of: ISO dates and date-times, mail dates, moments as
 * numbers, plain English. What may be two days is none, and neither is a mere month or year.
 */
final class Datelines {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          iso(),
          ofPattern("uuuuMMdd'T'HHmm[ss][XX][X]"),
          ofPattern("uuuu/MM/dd[' 'HH:mm[:ss]]"),
          ofPattern("[EEE, ]d MMM uuuu HH:mm[:ss] z"),
          ofPattern("EEE MMM d HH:mm:ss [XX][z] uuuu"),
          ofPattern("d MMMM uuuu"),
          ofPattern("d MMM uuuu"),
          ofPattern("MMMM d, uuuu"),
          ofPattern("MMM d, uuuu"));

  /** What mails write behind the offset: {@code (CEST)}. */
  private static final Pattern COMMENT = Pattern.compile("\\([^()]{0,20}+\\)$");

  /** No date has more characters. */
  private static final int LONGEST = 80;

  private static final TimeKind TIMES = new TimeKind();

  private Datelines() {}

  /** {@code 2025-05-01}, {@code 2025-05-01 10:00 +0200}, {@code 2025-05-01T10:00:00.000+0000}. */
  private static DateTimeFormatter iso() {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .append(DateTimeFormatter.ISO_LOCAL_DATE)
        .optionalStart()
        .appendPattern("['T'][' ']")
        .append(DateTimeFormatter.ISO_LOCAL_TIME)
        .optionalEnd()
        .appendPattern("[' '][XXX][XX][X][z]")
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter ofPattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The day and the time of it, on the calendar of whoever wrote them: with an offset of their own
   * as they stand, in the run's zone where they are of no place ({@code Z}, a number). None where
   * the words are no date.
   */
  static Optional<LocalDateTime> read(String words, ZoneId zone) {
    String date = COMMENT.matcher(words.strip()).replaceFirst("").strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : FORMATS) {
      Optional<LocalDateTime> day = read(date, format, zone);
      if (day.isPresent()) {
        return day;
      }
    }
    return NumberedMoment.read(date, zone).or(() -> inWords(date));
  }

  private static Optional<LocalDateTime> read(String words, DateTimeFormatter format, ZoneId zone) {
    try {
      TemporalAccessor found =
          format.parseBest(words, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      if (found instanceof ZonedDateTime zoned) {
        boolean isOfNoPlace = zoned.getZone().normalized().equals(ZoneOffset.UTC);
        return Optional.of(
            (isOfNoPlace ? zoned.withZoneSameInstant(zone) : zoned).toLocalDateTime());
      }
      return Optional.of(
          found instanceof LocalDateTime local ? local : ((LocalDate) found).atStartOfDay());
    } catch (DateTimeException notOfThisFormat) {
      return Optional.empty();
    }
  }

  /** As a draft would say it: "Thursday, 1 May 2025, 10 a.m."; not "05/01/2025" or "May 2025". */
  private static Optional<LocalDateTime> inWords(String words) {
    List<Mention<TimeValue>> found = TIMES.detect(Text.ofProse("", words), Setting.plain());
    if (found.size() != 1 || found.get(0).span().length() != words.length()) {
      return Optional.empty();
    }
    TimeValue time = found.get(0).value();
    boolean isOneDay =
        time.anchored()
            && time.alternatives().isEmpty()
            && time.mod().isEmpty()
            && time.bound().isEmpty()
            && TIMES.check(found.get(0), Setting.plain()).isEmpty()
            && (time.granularity() == Granularity.DAY || time.granularity() == Granularity.MINUTE);
    return isOneDay ? time.from() : Optional.empty();
  }
}
