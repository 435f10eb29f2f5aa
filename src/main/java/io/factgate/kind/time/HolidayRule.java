package io.factgate.kind.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The rule by which the day of a holiday is found in a year. */
sealed interface HolidayRule {

  /** The day in that year. */
  LocalDate in(int year);

  /** Its TIMEX3 value without a year. */
  String timex();

  /** Reads {@code 12-25}, {@code 11-THURSDAY-4}, {@code 11-THURSDAY-4+1} or {@code E+1}. */
  static HolidayRule of(String rule) {
    if (rule.startsWith("E")) {
      return new Easter(Integer.parseInt(rule.substring(1).replace("+", "")));
    }
    String[] parts = rule.split("\\+");
    int month = Integer.parseInt(rule.substring(0, 2));
    if (Character.isDigit(rule.charAt(3))) {
      return new Fixed(month, Integer.parseInt(rule.substring(3)));
    }
    int dash = rule.indexOf('-', 3);
    return new Nth(
        month,
        DayOfWeek.valueOf(rule.substring(3, dash)),
        Integer.parseInt(parts[0].substring(dash + 1)),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
  }

  /** The same day each year. */
  record Fixed(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }

    @Override
    public String timex() {
      return in(2000).toString().replace("2000", "XXXX");
    }
  }

  /** The nth such weekday of a month, and so many days later. */
  record Nth(int month, DayOfWeek weekday, int nth, int later) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
          .plusDays(later);
    }

    @Override
    public String timex() {
      return in(2000).toString().substring(0, 7).replace("2000", "XXXX") + "-XX";
    }
  }

  /** So many days from Western Easter Sunday, by the anonymous Gregorian computus. */
  record Easter(int later) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int g = (8 * b + 13) / 25;
      int h = (19 * a + b - b / 4 - g + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 19 * l) / 433;
      int month = (h + l - 7 * m + 90) / 25;
      int day = (h + l - 7 * m + 33 * month + 19) % 32;
      return LocalDate.of(year, month, day).plusDays(later);
    }

    @Override
    public String timex() {
      return "XXXX-XX-XX";
    }
  }
}
