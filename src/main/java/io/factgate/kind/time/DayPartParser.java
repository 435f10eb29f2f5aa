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
    String word = tape.word(at);
    Optional<DayPart> plural = plural(word);
    if (plural.isPresent()) {
      String often = "XXXX-XX-XXT" + plural.get().mark();
      return Candidate.found(at, at + 1, new FixedExpression(TimeType.SET, often));
    }
    return DayPart.of(word)
        .flatMap(
            part ->
                Candidate.found(
                    at,
                    at + 1,
                    new ClockExpression(Optional.empty(), Optional.empty(), Optional.of(part))));
  }

  /** "mornings", "nights". */
  static Optional<DayPart> plural(String word) {
    return word.endsWith("s") ? DayPart.of(word.substring(0, word.length() - 1)) : Optional.empty();
  }
}
