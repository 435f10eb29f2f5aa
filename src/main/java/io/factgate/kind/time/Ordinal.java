package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** An ordinal in words or digits ("third", "3rd", "twenty-first"), with the token behind it. */
record Ordinal(int value, int end) {

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  /** Whether one can start with the word or with digits. */
  static boolean starts(String word) {
    return word.equals(TimeParser.DIGITS) || Words.ORDINALS.has(word) || Words.NUMBERS.has(word);
  }

  static Optional<Ordinal> at(Tape tape, int i) {
    if (tape.isNumber(i) && tape.isGlued(i + 1) && tape.isOneOf(i + 1, ENDINGS)) {
      int value = tape.number(i);
      return value > 0 ? Optional.of(new Ordinal(value, i + 2)) : Optional.empty();
    }
    Optional<Integer> whole = Words.ORDINALS.number(tape.word(i));
    if (whole.isPresent()) {
      return Optional.of(new Ordinal(whole.get(), i + 1));
    }
    int tens = Words.NUMBERS.number(tape.word(i)).orElse(0);
    if (tens == 20 || tens == 30) {
      int next = tape.isDash(i + 1) ? i + 2 : i + 1;
      int ones = Words.ORDINALS.number(tape.word(next)).orElse(0);
      if (ones > 0 && ones < 10) {
        return Optional.of(new Ordinal(tens + ones, next + 1));
      }
    }
    return Optional.empty();
  }
}
