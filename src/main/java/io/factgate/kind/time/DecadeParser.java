package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Decades and centuries: 1990s, 1990's, '90s, nineties, 21st century. */
final class DecadeParser implements TimeParser {

  @Override
  public boolean starts(String word) {
    return Ordinal.starts(word) || Words.DECADES.has(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.isNumber(at) && tape.number(at) % 10 == 0) {
      int year = decade(tape, at);
      int end = plural(tape, at + 1);
      if (year > 0 && end > 0) {
        int first = tape.digits(at) == 2 ? at - 1 : at;
        return Candidate.found(first, end, new CalendarExpression(Stated.of(Field.DECADE, year)));
      }
    }
    Optional<Integer> named = Words.DECADES.number(tape.word(at));
    if (named.isPresent()) {
      boolean isDecade =
          tape.is(at - 1, "the") || tape.isOneOf(at - 1, Set.of("early", "late", "mid", "-"));
      return isDecade
          ? Candidate.found(
              at, at + 1, new CalendarExpression(Stated.of(Field.DECADE, named.get())))
          : Optional.empty();
    }
    return Ordinal.at(tape, at)
        .filter(o -> o.value() > 0 && o.value() < 30)
        .filter(
            o ->
                tape.is(o.end(), "century")
                    || tape.isDash(o.end()) && tape.is(o.end() + 1, "century"))
        .flatMap(
            o ->
                Candidate.found(
                    at,
                    tape.is(o.end(), "century") ? o.end() + 1 : o.end() + 2,
                    new CalendarExpression(Stated.of(Field.CENTURY, o.value()))));
  }

  private static int decade(Tape tape, int at) {
    int value = tape.number(at);
    if (tape.digits(at) == 4 && value >= 1000 && value < 2100) {
      return value;
    }
    boolean isShort =
        tape.digits(at) == 2
            && tape.isGlued(at)
            && (tape.is(at - 1, "'") || tape.is(at - 1, "’") || tape.is(at - 1, "‘"));
    return isShort ? (value >= 20 ? 1900 : 2000) + value : -1;
  }

  private static int plural(Tape tape, int i) {
    if (tape.is(i, "s") && tape.isGlued(i)) {
      return i + 1;
    }
    boolean isApostrophe = tape.is(i, "'") || tape.is(i, "’");
    return isApostrophe && tape.isGlued(i) && tape.is(i + 1, "s") && tape.isGlued(i + 1)
        ? i + 2
        : -1;
  }
}
