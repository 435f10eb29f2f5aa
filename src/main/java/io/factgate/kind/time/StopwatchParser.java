package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.Optional;

/** What a stopwatch shows at the finish: "won in 2:31:08"; "at 2:31:08" is a time of day. */
final class StopwatchParser implements TimeParser {

  private static final int TOKENS = 5;

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    int end = at + TOKENS;
    boolean isShown =
        tape.is(at - 1, "in")
            && tape.digits(at) <= 2
            && tape.number(at) >= 0
            && isPart(tape, at + 1)
            && isPart(tape, at + 3)
            && Clocks.half(tape, end) < 0
            && !Words.ZONES.has(tape.word(end));
    return isShown
        ? Candidate.found(
            at,
            end,
            new DurationExpression(
                Optional.of(
                    length(tape, at, Unit.HOUR)
                        .plus(length(tape, at + 2, Unit.MINUTE))
                        .plus(length(tape, at + 4, Unit.SECOND))),
                Unit.SECOND,
                Side.NONE))
        : Optional.empty();
  }

  private static boolean isPart(Tape tape, int i) {
    return tape.is(i, ":")
        && tape.isGlued(i)
        && tape.isGlued(i + 1)
        && tape.digits(i + 1) == 2
        && tape.number(i + 1) <= 59;
  }

  private static Length length(Tape tape, int i, Unit unit) {
    return Length.of(BigDecimal.valueOf(tape.number(i)), unit);
  }
}
