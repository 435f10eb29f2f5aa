package io.factgate.kind.time;

import io.factgate.kind.Comparison;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds the calendar side of two readings against each other. */
final class DayComparison {

  /** Within so many days, "Monday" in two texts may be two different Mondays. */
  private static final long NEAR = 14;

  /** Two guesses of one weekday are at most so far apart: the last and the next one. */
  private static final long WEEK = 7;

  private static final List<Field> FIELDS =
      List.of(
          Field.FISCAL_YEAR,
          Field.CENTURY,
          Field.YEAR,
          Field.HALF,
          Field.QUARTER,
          Field.SEASON,
          Field.MONTH,
          Field.DAY);

  private DayComparison() {}

  static Comparison of(DatedReading draft, DatedReading known) {
    if (!draft.tellsDay() || !known.tellsDay()) {
      return Comparison.incomparable("a time of day without a day");
    }
    if (draft.states(Field.FISCAL_YEAR) != known.states(Field.FISCAL_YEAR)) {
      return Comparison.incomparable("a fiscal year is no calendar year");
    }
    Optional<Comparison> weekdays = weekdays(draft, known);
    if (weekdays.isPresent()) {
      return weekdays.get();
    }
    if (draft.isAnchored() && known.isAnchored()) {
      return stretches(draft, known);
    }
    if (draft.isBareWeekday() || known.isBareWeekday()) {
      return weeks(draft, known);
    }
    return fields(draft, known);
  }

  /** A stated weekday against another one, or against a resolved day. */
  private static Optional<Comparison> weekdays(DatedReading draft, DatedReading known) {
    boolean isStated = draft.states(Field.WEEKDAY) || known.states(Field.WEEKDAY);
    Optional<Integer> mine = draft.weekday();
    Optional<Integer> other = known.weekday();
    // Of a day in a guessed year the weekday is a guess.
    boolean isGuessed =
        !draft.states(Field.WEEKDAY) && yearIsGuessed(draft)
            || !known.states(Field.WEEKDAY) && yearIsGuessed(known);
    return isStated && !isGuessed && mine.isPresent() && other.isPresent() && !mine.equals(other)
        ? Optional.of(Comparison.different("another day of the week"))
        : Optional.empty();
  }

  /** Both on the calendar without a guess. */
  private static Comparison stretches(DatedReading draft, DatedReading known) {
    LocalDate from = day(draft.reading().from());
    LocalDate to = day(draft.reading().to());
    LocalDate knownFrom = day(known.reading().from());
    LocalDate knownTo = day(known.reading().to());
    boolean isSameStart = from.equals(knownFrom);
    boolean isSameEnd = to.equals(knownTo);
    if (isSameStart && isSameEnd) {
      return Comparison.same("the same date");
    }
    if (to.isBefore(knownFrom) || from.isAfter(knownTo)) {
      return Comparison.different("another date");
    }
    boolean bothRanges = draft.isRange() && known.isRange();
    if (bothRanges && (isSameStart || isSameEnd)) {
      return Comparison.different(isSameStart ? "another end" : "another start");
    }
    if (!from.isAfter(knownFrom) && !to.isBefore(knownTo)) {
      return Comparison.same("the known date lies in it");
    }
    if (!knownFrom.isAfter(from) && !knownTo.isBefore(to)) {
      return Comparison.finer("more exact than the known date");
    }
    return bothRanges
        ? Comparison.different("another start and end")
        : Comparison.incomparable("the two overlap");
  }

  private static LocalDate day(Optional<LocalDateTime> time) {
    return time.map(LocalDateTime::toLocalDate).orElseThrow();
  }

  /** A weekday whose week is implied; the weekdays do not clash. */
  private static Comparison weeks(DatedReading draft, DatedReading known) {
    if (!draft.reading().isResolved() || !known.reading().isResolved()) {
      return unknownWeek(draft, known);
    }
    Comparison exact = stretches(draft, known);
    if (!exact.isDifferent()) {
      return exact;
    }
    long apart =
        Math.min(
            Math.abs(
                ChronoUnit.DAYS.between(day(draft.reading().from()), day(known.reading().to()))),
            Math.abs(
                ChronoUnit.DAYS.between(day(draft.reading().to()), day(known.reading().from()))));
    boolean bothBare = draft.isBareWeekday() && known.isBareWeekday();
    if (apart <= WEEK && bothBare && !draft.isAnchored() && !known.isAnchored()) {
      return Comparison.same("the same day of the week");
    }
    return apart <= NEAR || yearIsGuessed(draft) || yearIsGuessed(known)
        ? Comparison.incomparable("the week is only implied")
        : exact;
  }

  /** At least one is a weekday of no known week. */
  private static Comparison unknownWeek(DatedReading draft, DatedReading known) {
    if (draft.weekday().isEmpty() || known.weekday().isEmpty()) {
      return Comparison.incomparable("a day of an unknown week");
    }
    boolean isFiner = draft.states(Field.DAY) && !known.states(Field.DAY);
    return isFiner
        ? Comparison.finer("only the day of the week is known")
        : Comparison.same("the same day of the week");
  }

  private static boolean yearIsGuessed(DatedReading reading) {
    return !reading.isAnchored() && !reading.isBareWeekday();
  }

  /** At least one has no year, or no place at all: only stated fields can clash. */
  private static Comparison fields(DatedReading draft, DatedReading known) {
    int shared = 0;
    boolean isFiner = false;
    for (Field field : FIELDS) {
      Optional<Integer> mine = draft.field(field);
      Optional<Integer> other = known.field(field);
      if (mine.isPresent() && other.isPresent()) {
        if (!mine.equals(other)) {
          return Comparison.different("another " + word(field));
        }
        shared++;
      } else if (mine.isPresent() && draft.states(field) && field != Field.YEAR) {
        isFiner = true;
      }
    }
    if (shared == 0) {
      return unresolved(draft, known);
    }
    return isFiner
        ? Comparison.finer("more exact than the known date")
        : Comparison.same("what is stated agrees");
  }

  private static Comparison unresolved(DatedReading draft, DatedReading known) {
    if (draft.reading().timex().equals(known.reading().timex())) {
      return Comparison.same("the same words for the date");
    }
    if (draft.reading().isResolved() && known.reading().isResolved()) {
      Comparison exact = stretches(draft, known);
      return exact.isDifferent() ? Comparison.incomparable("the year is only implied") : exact;
    }
    return Comparison.incomparable("one of the dates is open");
  }

  private static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
