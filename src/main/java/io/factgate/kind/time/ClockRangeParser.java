package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Two clock times that share their half of the day: 5 to 6 p.m., 9-11 a.m., 2 and 4:30pm. */
final class ClockRangeParser implements TimeParser {

  private static final Set<String> SIGNS = Set.of("to", "until", "till", "through");

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Clocks.Read> first = Clocks.any(tape, at).or(() -> bare(tape, at));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int sign = first.get().end();
    boolean isBetween = tape.is(sign, "and") && tape.is(at - 1, "between");
    if (!SIGNS.contains(tape.word(sign)) && !tape.isDash(sign) && !isBetween) {
      return Optional.empty();
    }
    return Clocks.any(tape, sign + 1)
        .filter(last -> !last.time().twelve() || last.time().exact())
        .map(
            last ->
                new Candidate(
                    at, last.end(), range(shared(first.get().time(), last.time()), last.time())));
  }

  private static Optional<Clocks.Read> bare(Tape tape, int at) {
    int hour = tape.digits(at) <= 2 ? tape.number(at) : -1;
    boolean isTail = tape.isGlued(at) && !tape.is(at - 1, "(");
    return hour >= 1 && hour <= 12 && !isTail
        ? Optional.of(
            new Clocks.Read(new ClockTime(hour, 0, false, true, Optional.empty()), at + 1))
        : Optional.empty();
  }

  /** "5 to 6 p.m." starts in the afternoon, "11 to 1 p.m." in the morning. */
  private static ClockTime shared(ClockTime first, ClockTime last) {
    if (!first.twelve() || last.twelve()) {
      return first;
    }
    int half = last.hour() / 12 * 12;
    int hour = first.hour() % 12 + half;
    boolean isBefore = hour * 60 + first.minute() < last.hour() * 60 + last.minute();
    int told = isBefore ? hour : first.hour() % 12;
    return new ClockTime(told, first.minute(), first.exact(), false, last.zone());
  }

  private static Expression range(ClockTime first, ClockTime last) {
    return new RangeExpression(clock(first), clock(last));
  }

  private static Expression clock(ClockTime time) {
    return new ClockExpression(Optional.empty(), Optional.of(time), Optional.empty());
  }
}
