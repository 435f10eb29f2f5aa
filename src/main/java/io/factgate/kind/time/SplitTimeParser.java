package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths as lists of results write them, in at least two parts: 4h 31m 12s, 1m 09s, 2h15m. */
final class SplitTimeParser implements TimeParser {

  private static final List<String> LETTERS = List.of("h", "m", "s");
  private static final Set<String> MONEY = Set.of("$", "£", "€", "¥");
  private static final List<Unit> UNITS = List.of(Unit.HOUR, Unit.MINUTE, Unit.SECOND);

  /** Minutes and seconds are fewer: "400m 12s ahead" is a distance and a lead. */
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
      boolean isPart = letter >= next && count >= 0 && (letter == 0 || count < SIXTY);
      if (!isPart) {
        break;
      }
      Length part = Length.of(BigDecimal.valueOf(count), UNITS.get(letter));
      whole = Optional.of(whole.map(length -> length.plus(part)).orElse(part));
      next = letter + 1;
      parts++;
      end += 2;
    }
    boolean isCut = tape.isNumber(end) || tape.is(end, ".") && tape.isNumber(end + 1);
    if (parts < 2 || isCut || MONEY.contains(tape.word(at - 1))) {
      return Optional.empty();
    }
    Unit unit = whole.orElseThrow().unit();
    return Candidate.found(at, end, new DurationExpression(whole, unit, Side.NONE));
  }
}
