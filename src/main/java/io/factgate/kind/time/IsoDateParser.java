package io.factgate.kind.time;

import java.util.Optional;

/** Dates as ISO 8601 has them: 2025-06-09, 2025-06-09T16:40, 2025-06-09 16:40. */
final class IsoDateParser implements TimeParser {

  @Override
  public boolean starts(String word) {
    return word.equals(DIGITS);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.digits(at) != 4
        || !isPart(tape, at + 1, "-")
        || !isPart(tape, at + 3, "-")
        || tape.digits(at + 4) != 2
        || tape.isGlued(at) && (tape.isNumber(at - 1) || tape.isDash(at - 1))) {
      return Optional.empty();
    }
    int month = tape.number(at + 2);
    if (month < 1 || month > 12 || tape.number(at) < 1000) {
      return Optional.empty();
    }
    Stated stated =
        Stated.of(Field.YEAR, tape.number(at))
            .with(Field.MONTH, month)
            .with(Field.DAY, tape.number(at + 4));
    Expression day = new CalendarExpression(stated);
    boolean isTime = tape.is(at + 5, "t") && tape.isGlued(at + 5);
    Optional<Clocks.Read> clock = isTime ? Clocks.colon(tape, at + 6) : Optional.empty();
    if (clock.isPresent()) {
      int end = clock.get().end();
      int last = tape.is(end, "z") && tape.isGlued(end) ? end + 1 : end;
      return Candidate.found(
          at,
          last,
          new ClockExpression(Optional.of(day), Optional.of(clock.get().time()), Optional.empty()));
    }
    return Candidate.found(at, at + 5, day);
  }

  private static boolean isPart(Tape tape, int dash, String sign) {
    return tape.is(dash, sign)
        && tape.isGlued(dash)
        && tape.isGlued(dash + 1)
        && tape.digits(dash + 1) == 2;
  }
}
