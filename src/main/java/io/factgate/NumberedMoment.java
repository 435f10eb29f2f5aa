package io.factgate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a moment in digits alone, as exports have them: {@code 20250501}, {@code
 * 20250501100000}, or what has gone by since 1970 in seconds, thousandths, millionths or
 * billionths.
 */
final class NumberedMoment {

  /** With the fraction of a second, which tells no day. */
  private static final Pattern DIGITS = Pattern.compile("(\\d{8,19})(?:\\.\\d{1,9})?");

  /** {@code 2025050110} and {@code 202505011000}, which might be meant by as many seconds. */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[0-2]\\d(?:[0-5]\\d)?");

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private NumberedMoment() {}

  /** In the zone; none where the digits are no moment, or might be two. */
  static Optional<LocalDateTime> read(String words, ZoneId zone) {
    Matcher number = DIGITS.matcher(words);
    if (!number.matches() || HOUR.matcher(number.group(1)).matches()) {
      return Optional.empty();
    }
    String digits = number.group(1);
    return switch (digits.length()) {
      case 8 -> onCalendar(digits, true);
      case 14 -> onCalendar(digits, false);
      case 9, 10 -> since1970(digits, 0, zone);
      case 12, 13 -> since1970(digits, 3, zone);
      case 15, 16 -> since1970(digits, 6, zone);
      case 18, 19 -> since1970(digits, 9, zone);
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDateTime> onCalendar(String digits, boolean isDay) {
    try {
      return Optional.of(
          isDay
              ? LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
              : LocalDateTime.parse(digits, SECOND));
    } catch (DateTimeException notOnTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> since1970(String digits, int places, ZoneId zone) {
    long seconds = Long.parseLong(digits.substring(0, digits.length() - places));
    return Optional.of(Instant.ofEpochSecond(seconds).atZone(zone).toLocalDateTime());
  }
}
