package io.factgate.kind.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a stated day is not on the calendar, and what would be.
 *
 * @param reason a sentence
 */
record ImpossibleDay(String reason, String expected) {

  /** What is wrong with the day, if anything is in every reading. */
  static Optional<ImpossibleDay> in(TimeValue value) {
    Stated stated = value.stated();
    if (!stated.has(Field.DAY) || !stated.has(Field.MONTH)) {
      return Optional.empty();
    }
    return noSuchDay(stated).or(() -> otherWeekday(value));
  }

  private static Optional<ImpossibleDay> noSuchDay(Stated stated) {
    int month = stated.at(Field.MONTH);
    int day = stated.at(Field.DAY);
    int year = stated.get(Field.YEAR).orElse(2000);
    int length = YearMonth.of(year, month).lengthOfMonth();
    if (day <= length) {
      return Optional.empty();
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String in = stated.get(Field.YEAR).map(y -> name + " " + y).orElse(name);
    return Optional.of(new ImpossibleDay(in + " has only " + length + " days", length + " " + in));
  }

  private static Optional<ImpossibleDay> otherWeekday(TimeValue value) {
    Optional<Integer> weekday = value.stated().get(Field.WEEKDAY);
    if (weekday.isEmpty() || value.from().isEmpty()) {
      return Optional.empty();
    }
    boolean anyFits =
        value.readings().stream()
            .flatMap(r -> r.from().stream())
            .anyMatch(d -> d.getDayOfWeek().getValue() == weekday.get());
    if (anyFits) {
      return Optional.empty();
    }
    LocalDate day = value.from().map(LocalDateTime::toLocalDate).orElseThrow();
    String is = name(day.getDayOfWeek());
    LocalDate near = nearest(day, weekday.get());
    return Optional.of(
        new ImpossibleDay(
            dayMonth(day) + " " + day.getYear() + " is a " + is,
            is
                + ", "
                + dayMonth(day)
                + ", or "
                + name(near.getDayOfWeek())
                + ", "
                + dayMonth(near)));
  }

  private static LocalDate nearest(LocalDate day, int weekday) {
    int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
    return ahead <= 3 ? day.plusDays(ahead) : day.minusDays(7L - ahead);
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String dayMonth(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
