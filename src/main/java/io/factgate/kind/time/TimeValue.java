package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date, time, length or set as read from words, what is stated kept apart from what is implied.
 *
 * @param timex the value as in TIMEX3, vague ({@code XXXX-WXX-1}) where nothing resolves it
 * @param bound what the preposition before it says
 * @param from first minute, where it can be resolved
 * @param to last minute, inclusive
 * @param alternatives the other readings, where more than one stays open
 * @param stated the fields in the words themselves
 * @param anchored whether the place on the calendar follows from the words and the dateline alone
 *     ("3 May 2025", "yesterday"), no year or week being guessed
 * @param length of a duration, where it is not vague
 * @param zone offset from UTC of a clock time in minutes, where stated
 */
public record TimeValue(
    TimeType type,
    String timex,
    Optional<Mod> mod,
    Optional<Bound> bound,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> to,
    List<Reading> alternatives,
    Stated stated,
    boolean anchored,
    Granularity granularity,
    Optional<Length> length,
    Optional<Integer> zone) {

  /** Copies the alternatives. */
  public TimeValue {
    alternatives = List.copyOf(alternatives);
  }

  static TimeValue of(TimeType type, Reading reading, Stated stated, Granularity granularity) {
    return new TimeValue(
        type,
        reading.timex(),
        Optional.empty(),
        Optional.empty(),
        reading.from(),
        reading.to(),
        List.of(),
        stated,
        true,
        granularity,
        Optional.empty(),
        Optional.empty());
  }

  static TimeValue of(Period period, Stated stated) {
    return of(TimeType.DATE, Reading.of(period), stated, period.granularity());
  }

  TimeValue with(Optional<Mod> newMod, Optional<Bound> newBound) {
    return new TimeValue(
        type,
        timex,
        newMod,
        newBound,
        from,
        to,
        alternatives,
        stated,
        anchored,
        granularity,
        length,
        zone);
  }

  TimeValue withAlternatives(List<Reading> others) {
    return new TimeValue(
        type, timex, mod, bound, from, to, others, stated, anchored, granularity, length, zone);
  }

  /** The same, its year or week being a guess from the dateline. */
  TimeValue implied() {
    return new TimeValue(
        type, timex, mod, bound, from, to, alternatives, stated, false, granularity, length, zone);
  }

  TimeValue withLength(Length newLength) {
    return new TimeValue(
        type,
        timex,
        mod,
        bound,
        from,
        to,
        alternatives,
        stated,
        anchored,
        granularity,
        Optional.of(newLength),
        zone);
  }

  TimeValue withZone(Optional<Integer> offset) {
    return new TimeValue(
        type,
        timex,
        mod,
        bound,
        from,
        to,
        alternatives,
        stated,
        anchored,
        granularity,
        length,
        offset);
  }

  TimeValue withEnds(Optional<LocalDateTime> newFrom, Optional<LocalDateTime> newTo) {
    return new TimeValue(
        type,
        timex,
        mod,
        bound,
        newFrom,
        newTo,
        alternatives,
        stated,
        anchored,
        granularity,
        length,
        zone);
  }

  /** The first reading and its alternatives. */
  List<Reading> readings() {
    List<Reading> all = new ArrayList<>();
    all.add(new Reading(timex, from, to));
    all.addAll(alternatives);
    return all;
  }

  /** Whether it is a date by its form, but nothing tells which: "now", "a year earlier". */
  boolean isVague() {
    return isDate() && granularity == Granularity.NONE;
  }

  /** Whether it is a quarter of a year, not a season. */
  boolean isQuarter() {
    return granularity == Granularity.QUARTER && timex.contains("Q");
  }

  /** A place on the calendar that other words of the text imply: it is told, never compared. */
  static TimeValue implied(TimeType type, Reading reading) {
    return of(type, reading, Stated.NOTHING, Granularity.NONE).implied();
  }

  /** Whether its words name a day or stretch of the calendar, not the time of day alone. */
  boolean tellsDay() {
    boolean isClockAlone =
        !anchored
            && granularity.isOfClock()
            && stated.fields().keySet().stream().noneMatch(f -> f.compareTo(Field.PART) < 0);
    return !isClockAlone;
  }

  /** Whether it is a point or stretch of the calendar or clock. */
  boolean isDate() {
    return type == TimeType.DATE || type == TimeType.TIME;
  }
}
