package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
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
    /** "the next two weeks", "within two weeks", from tomorrow on. */
    AFTER,
    /** "in two weeks": the day when they are over, where nothing is told of the past. */
    IN
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
    if (side == Side.NONE || from.dateline().isEmpty()) {
      return value;
    }
    if (unit.isOfClock()) {
      return clockEnds(value, from);
    }
    if (unit == Unit.QUARTER && side != Side.IN) {
      return quarters(value, from.dateline().get().toLocalDate());
    }
    LocalDateTime today = from.dateline().get().toLocalDate().atStartOfDay();
    LocalDateTime low = there(today, length.orElseThrow().low().longValue());
    LocalDateTime high = there(today, length.orElseThrow().high().longValue());
    return switch (side) {
      case BEFORE -> value.withEnds(Optional.of(high), Optional.of(today.plusMinutes(DAY)));
      case AFTER ->
          value.withEnds(Optional.of(today.plusDays(1)), Optional.of(high.plusMinutes(DAY)));
      default ->
          from.outlook() == Outlook.PAST
              ? value
              : value.withEnds(Optional.of(low), Optional.of(high.plusMinutes(DAY)));
    };
  }

  /** "the past three quarters" are whole ones of the calendar, the running one left out. */
  private TimeValue quarters(TimeValue value, LocalDate today) {
    LocalDate running = today.with(IsoFields.DAY_OF_QUARTER, 1);
    long count = length.orElseThrow().high().longValue();
    LocalDate first = running.plusMonths(side == Side.BEFORE ? -3 * count : 3);
    LocalDate end = side == Side.BEFORE ? running : running.plusMonths(3 * count + 3);
    return value.withEnds(
        Optional.of(first.atStartOfDay()), Optional.of(end.atStartOfDay().minusMinutes(1)));
  }

  /** To the minute: "the past hour", "in 20 minutes". */
  private TimeValue clockEnds(TimeValue value, Standpoint from) {
    Optional<LocalDateTime> now = from.dateline().map(t -> t.withSecond(0).withNano(0));
    Optional<LocalDateTime> then = now.map(t -> there(t, length.orElseThrow().high().longValue()));
    return switch (side) {
      case BEFORE -> value.withEnds(then, now);
      case AFTER -> value.withEnds(now, then);
      default -> from.outlook() == Outlook.PAST ? value : value.withEnds(then, then);
    };
  }

  private LocalDateTime there(LocalDateTime today, long count) {
    return length.orElseThrow().unit().add(today, side == Side.BEFORE ? -count : count);
  }

  /** From its first minute to its last. */
  private static final int DAY = 24 * 60 - 1;

  private static String vagueLetter(Unit unit) {
    return switch (unit) {
      case DECADE -> "DE";
      case CENTURY -> "CE";
      case QUARTER -> "Q";
      default -> unit.letter();
    };
  }
}
