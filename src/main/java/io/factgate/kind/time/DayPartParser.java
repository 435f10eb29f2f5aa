package io.factgate.kind.time;

import java.util.Optional;

/** Parts of the day, which count only beside a day: Monday night, yesterday morning. */
final class DayPartParser implements TimeParser {

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.is(at, "overnight")) {
      return Candidate.found(
          at, at + 1, new ClockExpression(Optional.empty(), Optional.empty(), DayPart.of("night")));
    }
    return DayPart.of(tape.word(at))
        .flatMap(
            part ->
                Candidate.found(
                    at,
                    at + 1,
                    new ClockExpression(Optional.empty(), Optional.empty(), Optional.of(part))));
  }
}
