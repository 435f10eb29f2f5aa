package io.factgate.kind.time;

import java.util.Optional;

/** Years in digits or words beside other parts of a date. */
final class Years {

  private Years() {}

  /** A year with the index of the first token behind it. */
  record Year(int value, int end) {}

  /** Four digits from 1000 to 2199 that belong to no longer number. */
  static Optional<Year> digits(Tape tape, int i) {
    int value = tape.digits(i) == 4 ? tape.number(i) : -1;
    boolean goesOn =
        tape.isGlued(i + 1)
            && (tape.isWord(i + 1) && !tape.is(i + 1, "t")
                || (",.".contains(tape.word(i + 1))
                    && tape.isGlued(i + 2)
                    && tape.isNumber(i + 2)));
    boolean isTail =
        tape.isGlued(i)
            && ("$€£#.:+".contains(tape.word(i - 1))
                || (tape.is(i - 1, ",") && tape.isNumber(i - 2))
                || tape.isWord(i - 1));
    return value >= 1000 && value < 2200 && !goesOn && !isTail
        ? Optional.of(new Year(value, i + 1))
        : Optional.empty();
  }

  /** "nineteen ninety-six", "two thousand and five", or digits. */
  static Optional<Year> at(Tape tape, int i) {
    Optional<Year> digits = digits(tape, i);
    if (digits.isPresent()) {
      return digits;
    }
    if (tape.is(i, "two") && tape.is(i + 1, "thousand")) {
      return Optional.of(thousand(tape, i + 2));
    }
    int century = Words.NUMBERS.number(tape.word(i)).orElse(0);
    if (century < 18 || century > 20) {
      return Optional.empty();
    }
    int end = i + 1;
    int tens = Words.NUMBERS.number(tape.word(end)).orElse(0);
    if (tens < 10) {
      return Optional.empty();
    }
    end++;
    if (tens >= 20) {
      int next = tape.isDash(end) ? end + 1 : end;
      int ones = Words.NUMBERS.number(tape.word(next)).orElse(0);
      if (ones > 0 && ones < 10) {
        return Optional.of(new Year(century * 100 + tens + ones, next + 1));
      }
    }
    return Optional.of(new Year(century * 100 + tens, end));
  }

  /** "two thousand", "two thousand and five". */
  private static Year thousand(Tape tape, int i) {
    int at = tape.is(i, "and") ? i + 1 : i;
    int more = Words.NUMBERS.number(tape.word(at)).orElse(0);
    return more > 0 && more < 100 ? new Year(2000 + more, at + 1) : new Year(2000, i);
  }
}
