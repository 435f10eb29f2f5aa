package io.factgate.kind.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** The rule by which the day of a holiday is found in a year. */
sealed interface HolidayRule {

  /** The day in that year. */
  LocalDate in(int year);

  /** Its TIMEX3 value without a year. */
  String timex();

  /** Whether the rule tells the day to the day, everywhere, in that year. */
  default boolean isSure(int year) {
    return true;
  }

  /** Whether the rule tells the day in that year and in those before and behind it. */
  default boolean isKnown(int year) {
    return true;
  }

  /**
   * Reads {@code 12-25}, {@code 11-THURSDAY-4}, {@code 11-THURSDAY-4+1}, {@code E+1}, {@code J+0}
   * (Orthodox Easter), {@code H10-01} (a day of the Islamic year), {@code R+9} (from the Jewish New
   * Year) or {@code T-diwali} (a row of the table of feasts).
   */
  static HolidayRule of(String rule) {
    if (rule.startsWith("T")) {
      return new Tabled(rule.substring(2));
    }
    if (rule.startsWith("R")) {
      return new Jewish(Integer.parseInt(rule.substring(1).replace("+", "")));
    }
    if (rule.startsWith("H")) {
      return new Hijri(Integer.parseInt(rule.substring(1, 3)), Integer.parseInt(rule.substring(4)));
    }
    if (rule.startsWith("J")) {
      return new OrthodoxEaster(Integer.parseInt(rule.substring(1).replace("+", "")));
    }
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

  /** So many days from Orthodox Easter Sunday, by Meeus's Julian algorithm, from 1900 to 2099. */
  record OrthodoxEaster(int later) implements HolidayRule {
    private static final int JULIAN = 13;

    @Override
    public LocalDate in(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int day = d + e + 114;
      return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(JULIAN + (long) later);
    }

    @Override
    public boolean isSure(int year) {
      return year >= 1900 && year < 2100;
    }

    @Override
    public String timex() {
      return "XXXX-XX-XX";
    }
  }

  /** A day of the Islamic year by the Umm al-Qura calendar; a sighted moon may shift it by one. */
  record Hijri(int month, int day) implements HolidayRule {
    private static final int FIRST = 1890;
    private static final int LAST = 2160;

    @Override
    public LocalDate in(int year) {
      int known = Math.max(FIRST, Math.min(LAST, year));
      int first = HijrahDate.from(LocalDate.of(known, 1, 1)).get(ChronoField.YEAR);
      LocalDate found = LocalDate.from(HijrahDate.of(first, month, day));
      return found.getYear() < known ? LocalDate.from(HijrahDate.of(first + 1, month, day)) : found;
    }

    @Override
    public boolean isSure(int year) {
      return false;
    }

    @Override
    public String timex() {
      return "XXXX-XX-XX";
    }
  }

  /** So many days from the Jewish New Year of that autumn; a feast starts on the evening before. */
  record Jewish(int later) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return HebrewYear.startsIn(year).plusDays(later);
    }

    @Override
    public String timex() {
      return "XXXX-XX-XX";
    }
  }

  /** A feast of a lunisolar calendar, from the table; regions differ by a day. */
  record Tabled(String feast) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      String[] row = Words.FEASTS.columns(feast);
      String day = row[year - first(row) + 1];
      return LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), 1)
          .plusDays(Integer.parseInt(day.substring(2)) - 1L);
    }

    @Override
    public boolean isKnown(int year) {
      String[] row = Words.FEASTS.columns(feast);
      return year > first(row) && year < first(row) + row.length - 2;
    }

    private static int first(String[] row) {
      return Integer.parseInt(row[0]);
    }

    @Override
    public boolean isSure(int year) {
      return false;
    }

    @Override
    public String timex() {
      return "XXXX-XX-XX";
    }
  }
}
