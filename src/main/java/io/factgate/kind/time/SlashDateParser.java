package io.factgate.kind.time;

import java.util.Optional;

/** Dates in digits with slashes or points: 05/03/2026, 5.3.2026; both orders stay open. */
final class SlashDateParser implements TimeParser {

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    String sign = tape.word(at + 1);
    if (!tape.isNumber(at)
        || tape.digits(at) > 2
        || tape.isGlued(at) && (tape.isNumber(at - 1) || "/.-".contains(tape.word(at - 1)))
        || !(sign.equals("/") || sign.equals("."))
        || !tape.is(at + 3, sign)
        || tape.digits(at + 2) == 0
        || tape.digits(at + 2) > 2
        || tape.digits(at + 4) != 4
        || !isGlued(tape, at)) {
      return Optional.empty();
    }
    int a = tape.number(at);
    int b = tape.number(at + 2);
    int year = tape.number(at + 4);
    if (a == 0 || b == 0 || a > 31 || b > 31 || (a > 12 && b > 12) || year < 1000) {
      return Optional.empty();
    }
    return Candidate.found(at, at + 5, SlashDates.of(a, b, year, sign.equals(".")));
  }

  private static boolean isGlued(Tape tape, int at) {
    for (int i = at + 1; i <= at + 4; i++) {
      if (!tape.isGlued(i)) {
        return false;
      }
    }
    return true;
  }
}
