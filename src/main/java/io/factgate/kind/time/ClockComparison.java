package io.factgate.kind.time;

import io.factgate.kind.Comparison;
import io.factgate.kind.Comparison.Answer;
import java.util.Optional;

/** Holds the clock side of two readings against each other, where their days do not clash. */
final class ClockComparison {

  private static final int DAY = 24 * 60;

  private ClockComparison() {}

  static Comparison of(DatedReading draft, DatedReading known, Comparison days) {
    Optional<Integer> mine = minute(draft);
    Optional<Integer> other = minute(known);
    if (mine.isPresent() && other.isPresent()) {
      return minutes(draft, mine.get(), known, other.get());
    }
    Optional<Integer> part = draft.value().stated().get(Field.PART);
    Optional<Integer> knownPart = known.value().stated().get(Field.PART);
    if (part.isPresent() && knownPart.isPresent() && !part.equals(knownPart)) {
      boolean isLate = part.get() >= 3 && knownPart.get() >= 3;
      return isLate
          ? days
          : days.answer() == Answer.INCOMPARABLE
              ? days
              : Comparison.different("another part of the day");
    }
    boolean isFiner = draft.hasClock() && !known.hasClock();
    return isFiner && days.isSame() ? Comparison.finer("the time of day is not known") : days;
  }

  private static Comparison minutes(DatedReading draft, int mine, DatedReading known, int other) {
    Optional<Integer> zone = draft.value().zone();
    Optional<Integer> knownZone = known.value().zone();
    int shift = zone.isPresent() && knownZone.isPresent() ? zone.get() - knownZone.get() : 0;
    if (Math.floorMod(mine - other - shift, DAY) == 0) {
      return Comparison.same("the same time of day");
    }
    if (mine == other || zone.isPresent() != knownZone.isPresent()) {
      return Comparison.incomparable("times of different zones");
    }
    return Comparison.different("another time of day");
  }

  /** Minute of the day of this reading. */
  private static Optional<Integer> minute(DatedReading reading) {
    if (!reading.value().stated().has(Field.HOUR)) {
      return Optional.empty();
    }
    String timex = reading.reading().timex();
    String clock = timex.substring(timex.lastIndexOf('T') + 1);
    return Optional.of(
        Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5)));
  }
}
