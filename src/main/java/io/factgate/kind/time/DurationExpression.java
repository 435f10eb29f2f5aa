package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A length of time, vague without a length ("a few weeks"), that may start or end at the dateline.
 */
record DurationExpression(Optional<Length> length, Unit unit, Side side) implements Expression {

  /** Where it lies, seen from the dateline. */
  enum Side {
    NONE,
    /** "the past two weeks". */
    BEFORE,
    /** "the next two weeks", "in two weeks". */
    AFTER
  }

  @Override
  public TimeValue resolve(Standpoint from) {
    String timex = length.map(Length::timex).orElse("P" + unit.prefix() + "X" + vagueLetter(unit));
    TimeValue value =
        TimeValue.of(TimeType.DURATION, Reading.vague(timex), Stated.NOTHING, Granularity.NONE);
    if (length.isEmpty()) {
      return value;
    }
    return ends(value.withLength(length.get()), from);
  }

  private TimeValue ends(TimeValue value, Standpoint from) {
    if (side == Side.NONE || from.dateline().isEmpty() || unit.isOfClock()) {
      return value;
    }
    LocalDateTime today = from.dateline().get().toLocalDate().atStartOfDay();
    long count = length.orElseThrow().high().longValue();
    Unit counted = length.orElseThrow().unit();
    LocalDateTime other = counted.add(today, side == Side.AFTER ? count : -count);
    return side == Side.AFTER
        ? value.withEnds(Optional.of(today), Optional.of(other.plusMinutes(24 * 60 - 1)))
        : value.withEnds(Optional.of(other), Optional.of(today.plusMinutes(24 * 60 - 1)));
  }

  private static String vagueLetter(Unit unit) {
    return switch (unit) {
      case DECADE -> "DE";
      case CENTURY -> "CE";
      case QUARTER -> "Q";
      default -> unit.letter();
    };
  }
}
