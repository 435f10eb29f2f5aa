package io.factgate.kind.time;

import java.time.LocalDate;

/**
 * The first day of years of the Jewish calendar, by its fixed arithmetic (Dershowitz and Reingold,
 * Calendrical Calculations).
 */
final class HebrewYear {

  /** So many years the count is ahead of the common one in autumn. */
  private static final int AHEAD = 3761;

  /** The day before 1 Tishri of the year 1, counted from 1970-01-01. */
  private static final long EPOCH = -1_373_427L - 719_163L;

  private static final long PARTS_OF_DAY = 25_920;

  private HebrewYear() {}

  /** Rosh Hashanah of that autumn. */
  static LocalDate startsIn(int commonYear) {
    int year = commonYear + AHEAD;
    return LocalDate.ofEpochDay(EPOCH + days(year) + delay(year));
  }

  /** Days to the new moon of the year, put off where it would fall on a forbidden weekday. */
  private static long days(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, PARTS_OF_DAY);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }

  /** So that no year is too long or too short. */
  private static int delay(int year) {
    if (days(year + 1) - days(year) == 356) {
      return 2;
    }
    return days(year) - days(year - 1) == 382 ? 1 : 0;
  }
}
