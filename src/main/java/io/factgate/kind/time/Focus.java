package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a text has spoken of up to a place: the date told last, to which "the following day" and
 * "six months later" refer, and the quarter it reports on.
 *
 * @param date the last date that was told in this sentence or the one before
 * @param quarter the last quarter that was told near the place
 */
record Focus(Optional<Told> date, Optional<Told> quarter) {

  /** Nothing was told yet. */
  static final Focus NOTHING = new Focus(Optional.empty(), Optional.empty());

  /** So many sentences on, a quarter is still what figures are compared with. */
  private static final int QUARTER_HOLDS = 8;

  /** A stretch of the calendar and the number of the sentence that tells it. */
  record Told(LocalDate first, Granularity granularity, int sentence) {}

  /** What is told once a value has been read in a sentence. */
  Focus after(TimeValue value, int sentence) {
    if (!value.isDate() || value.from().isEmpty() || value.bound().equals(AT_MOST)) {
      return this;
    }
    LocalDate first = value.from().map(LocalDateTime::toLocalDate).orElseThrow();
    Granularity told = value.granularity().isOfClock() ? Granularity.DAY : value.granularity();
    if (told == Granularity.NONE || told == Granularity.RANGE) {
      return this;
    }
    Optional<Told> now = Optional.of(new Told(first, told, sentence));
    return new Focus(now, told == Granularity.QUARTER && value.isQuarter() ? now : quarter);
  }

  private static final Optional<Bound> AT_MOST = Optional.of(Bound.AT_MOST);

  /** What still holds in a sentence. */
  Focus at(int sentence) {
    return new Focus(
        date.filter(d -> sentence - d.sentence() <= 1),
        quarter.filter(q -> sentence - q.sentence() <= QUARTER_HOLDS));
  }

  /** The day from which so many units are counted, where what was told is exact enough. */
  Optional<LocalDate> dayFor(Unit unit) {
    return date.filter(d -> d.granularity().compareTo(unit.granularity()) <= 0).map(Told::first);
  }

  /** The day that was told last. */
  Optional<LocalDate> day() {
    return date.filter(d -> d.granularity() == Granularity.DAY).map(Told::first);
  }

  /** The first day of the quarter that was told last. */
  Optional<LocalDate> quarterStart() {
    return quarter.map(Told::first);
  }
}
