package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Parts of the day, which count only beside a day: Monday night, yesterday morning. */
final class DayPartParser implements TimeParser {

  private static final Set<String> AT = Set.of("at", "before", "after", "around", "until", "over");

  @Override
  public boolean starts(String word) {
    return Words.DAY_PARTS.has(word)
        || plural(word).isPresent()
        || Words.MEALS.has(word)
        || word.equals("overnight");
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.is(at, "overnight")) {
      return Candidate.found(
          at, at + 1, new ClockExpression(Optional.empty(), Optional.empty(), DayPart.of("night")));
    }
    String word = tape.word(at);
    if (Words.MEALS.has(word)) {
      return meal(tape, at);
    }
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

  /** "before lunch", "at dinner": where no noun follows that it belongs to. */
  private static Optional<Candidate> meal(Tape tape, int at) {
    boolean isTold = tape.isOneOf(at - 1, AT);
    boolean isFree =
        !tape.isWord(at + 1)
            || Words.CLOSERS.has(tape.word(at + 1))
            || RelativeParser.isDay(tape.word(at + 1));
    String[] row = Words.MEALS.columns(tape.word(at));
    return isTold && isFree
        ? Candidate.found(at, at + 1, new PartExpression(new DayPart(0, row[0], row[1], row[2])))
        : Optional.empty();
  }
}
