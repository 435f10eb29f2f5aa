package io.factgate.kind.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The 4rd quarter": either the digits or the ending are wrong. */
final class MisspeltOrdinal {

  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\d.,])(\\d[\\d,]*+)(st|nd|rd|th)$", Pattern.CASE_INSENSITIVE);

  private MisspeltOrdinal() {}

  /** The number as it is spelt right; empty where the words are right, or have none. */
  static Optional<String> in(String words) {
    Matcher written = WRITTEN.matcher(words);
    if (!written.find()) {
      return Optional.empty();
    }
    String digits = written.group(1);
    String ending = ending(digits);
    return ending.equals(written.group(2).toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(digits + ending);
  }

  private static String ending(String digits) {
    boolean isTeen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    return isTeen
        ? "th"
        : switch (digits.charAt(digits.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
  }
}
