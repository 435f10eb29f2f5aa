package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.util.Optional;
import java.util.Set;

/** Lengths without a number: for weeks, recent months, over the years. */
final class VagueLengthParser implements TimeParser {

  private static final Set<String> CUES = Set.of("for", "in", "within", "after", "over", "of");

  @Override
  public boolean starts(String word) {
    return word.equals("recent") || Words.UNITS.has(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean isRecent = tape.is(at, "recent");
    int unit = isRecent ? at + 1 : at;
    if (!isRecent && tape.is(unit + 1, "ago") && tape.word(unit).endsWith("s")) {
      return RelativeParser.unit(tape, unit)
          .flatMap(
              u -> Candidate.found(at, unit + 2, new FixedExpression(TimeType.DATE, "PAST_REF")));
    }
    boolean isTold = isRecent || tape.isOneOf(at - 1, CUES);
    return RelativeParser.unit(tape, unit)
        .filter(u -> isTold && tape.word(unit).endsWith("s") && !u.isOfClock())
        .flatMap(
            u ->
                Candidate.found(
                    at, unit + 1, new DurationExpression(Optional.empty(), u, Side.NONE)));
  }
}
