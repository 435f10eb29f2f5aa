package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Lengths as lists of results write them, in at least two parts: 4h 31m 12s, 1m 09s, 2h15m. */
final class SplitTimeParser implements TimeParser {

  private static final List<String> LETTERS = List.of("h", "m", "s");
  private static final List<Unit> UNITS = List.of(Unit.HOUR, Unit.MINUTE, Unit.SECOND);

  /** A part has fewer, but for the first one. */
  private static final int SIXTY = 60;

  @Override
  public boolean starts(String word) {
    return word.equals(DIGITS);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Length> whole = Optional.empty();
    int end = at;
    int parts = 0;
    int next = 0;
    while (next < LETTERS.size() && tape.isNumber(end) && tape.isGlued(end + 1)) {
      int letter = LETTERS.indexOf(tape.word(end + 1));
      int count = tape.number(end);
      boolean isPart = letter >= next && count >= 0 && (parts == 0 || count < SIXTY);
      if (!isPart) {
        break;
      }
      Length part = Length.of(BigDecimal.valueOf(count), UNITS.get(letter));
      whole = Optional.of(whole.map(length -> length.plus(part)).orElse(part));
      next = letter + 1;
      parts++;
      end += 2;
    }
    if (parts < 2) {
      return Optional.empty();
    }
    Unit unit = whole.orElseThrow().unit();
    return Candidate.found(at, end, new DurationExpression(whole, unit, Side.NONE));
  }
}
