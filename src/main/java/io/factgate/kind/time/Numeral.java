package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A count before a unit of time, in digits or words; empty value for "a few".
 *
 * @param article whether it is only "a" or "an"
 * @param end index of the first token behind it
 */
record Numeral(Optional<BigDecimal> value, boolean article, boolean approximate, int end) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));
  private static final Set<String> FEW = Set.of("few", "several", "many", "some");

  private static final Set<String> LEADS =
      Set.of("a", "an", "half", "couple", "dozen", "another", "½");

  BigDecimal amount() {
    return value.orElseThrow();
  }

  /** Whether one can start with the word or with digits. */
  static boolean starts(String word) {
    return word.equals(TimeParser.DIGITS)
        || Words.NUMBERS.has(word)
        || FEW.contains(word)
        || LEADS.contains(word);
  }

  /** The numeral that starts at the token, if one does. */
  static Optional<Numeral> at(Tape tape, int i) {
    if (tape.isNumber(i)) {
      return digits(tape, i).map(n -> scaled(tape, n));
    }
    String word = tape.word(i);
    if (word.equals("½")) {
      return Optional.of(exact(HALF, i + 1));
    }
    if (word.equals("a") || word.equals("an")) {
      return article(tape, i);
    }
    if (word.equals("couple")) {
      return Optional.of(couple(tape, i));
    }
    if (FEW.contains(word) && tape.isWord(i)) {
      return Optional.of(new Numeral(Optional.empty(), false, false, i + 1));
    }
    if (word.equals("half")) {
      boolean hasArticle = tape.is(i + 1, "a") || tape.is(i + 1, "an");
      return Optional.of(exact(HALF, hasArticle ? i + 2 : tape.isDash(i + 1) ? i + 2 : i + 1));
    }
    if (word.equals("another") && !tape.isNumber(i - 1)) {
      return Optional.of(tape)
          .filter(t -> t.isNumber(i + 1) || Words.NUMBERS.has(t.word(i + 1)))
          .flatMap(t -> at(t, i + 1));
    }
    return words(tape, i).map(n -> scaled(tape, n));
  }

  /** "66 million years ago", "4.5 billion years". */
  private static Numeral scaled(Tape tape, Numeral numeral) {
    BigDecimal scale = SCALES.get(tape.word(numeral.end()));
    return scale == null ? numeral : exact(numeral.amount().multiply(scale), numeral.end() + 1);
  }

  private static Numeral exact(BigDecimal value, int end) {
    return new Numeral(Optional.of(value), false, false, end);
  }

  private static Numeral couple(Tape tape, int i) {
    return new Numeral(
        Optional.of(BigDecimal.valueOf(2)), false, true, tape.is(i + 1, "of") ? i + 2 : i + 1);
  }

  private static Optional<Numeral> article(Tape tape, int i) {
    String next = tape.word(i + 1);
    if (next.equals("hundred")) {
      return Optional.of(exact(BigDecimal.valueOf(100), i + 2));
    }
    if (next.equals("dozen")) {
      return Optional.of(exact(BigDecimal.valueOf(12), i + 2));
    }
    if (next.equals("couple")) {
      return Optional.of(couple(tape, i + 1));
    }
    if (next.equals("few")) {
      return Optional.of(new Numeral(Optional.empty(), false, false, i + 2));
    }
    return Optional.of(new Numeral(Optional.of(BigDecimal.ONE), true, false, i + 1));
  }

  /** 90, 1,500, 2.5, 3 1/2, 3-1/2, 3½; not the "000" of "30, 000". */
  private static Optional<Numeral> digits(Tape tape, int i) {
    boolean isTorn = tape.digits(i) == 3 && tape.word(i).startsWith("00");
    if (tape.digits(i) > 6 || isTorn || isPartOfNumber(tape, i)) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder(tape.word(i));
    int end = i + 1;
    while (tape.is(end, ",")
        && tape.isGlued(end)
        && tape.isGlued(end + 1)
        && tape.digits(end + 1) == 3
        && end < i + 7) {
      written.append(tape.word(end + 1));
      end += 2;
    }
    if (tape.is(end, ".") && tape.isGlued(end) && tape.isGlued(end + 1) && tape.isNumber(end + 1)) {
      if (tape.digits(end + 1) > 3) {
        return Optional.empty();
      }
      written.append('.').append(tape.word(end + 1));
      end += 2;
    }
    BigDecimal value = new BigDecimal(written.toString());
    if (tape.is(end, "½") || tape.is(end, "¼")) {
      return Optional.of(exact(value.add(tape.is(end, "½") ? HALF : QUARTER), end + 1));
    }
    int fraction = tape.isDash(end) && tape.isGlued(end) ? end + 1 : end;
    if (tape.is(fraction, "1") && tape.is(fraction + 1, "/") && tape.is(fraction + 2, "2")) {
      return Optional.of(exact(value.add(HALF), fraction + 3));
    }
    return Optional.of(exact(value, end));
  }

  /** Whether the digits go on to the left: a decimal, a price, a score. */
  private static boolean isPartOfNumber(Tape tape, int i) {
    return tape.isGlued(i)
        && ".,:/$€£#".contains(tape.word(i - 1))
        && (!".,:/".contains(tape.word(i - 1)) || tape.isNumber(i - 2));
  }

  /** three, twenty-four, twenty four, three hundred, three and a half. */
  private static Optional<Numeral> words(Tape tape, int i) {
    Optional<Integer> first = Words.NUMBERS.number(tape.word(i));
    if (first.isEmpty() && !tape.is(i, "dozen")) {
      return Optional.empty();
    }
    int value = first.orElse(12);
    int end = i + 1;
    if (value >= 20) {
      int next = tape.isDash(end) ? end + 1 : end;
      int ones = Words.NUMBERS.number(tape.word(next)).orElse(0);
      if (ones > 0 && ones < 10) {
        value += ones;
        end = next + 1;
      }
    }
    if (tape.is(end, "hundred")) {
      value *= 100;
      end++;
    } else if (tape.is(end, "thousand")) {
      value *= 1000;
      end++;
    }
    BigDecimal amount = BigDecimal.valueOf(value);
    if (isAndAHalf(tape, end)) {
      return Optional.of(exact(amount.add(HALF), end + 3));
    }
    if (tape.isDash(end) && tape.isGlued(end) && isAndAHalf(tape, end + 1, 2)) {
      return Optional.of(exact(amount.add(HALF), end + 6));
    }
    return Optional.of(exact(amount, end));
  }

  /** Whether "and a half" stands there. */
  static boolean isAndAHalf(Tape tape, int i) {
    return isAndAHalf(tape, i, 1);
  }

  /** With a step of 2 the words are joined by hyphens: "two-and-a-half-year". */
  private static boolean isAndAHalf(Tape tape, int i, int step) {
    return tape.is(i, "and") && tape.is(i + step, "a") && tape.is(i + 2 * step, "half");
  }
}
