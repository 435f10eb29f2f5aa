package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in digits: groups of thousands, decimals, fractions; no sign, no scale word. */
final class DigitReader {

  /** Longer runs of digits are no quantities: keys, card numbers. */
  private static final int LONGEST = 18;

  private DigitReader() {}

  /** The number that begins with the token. */
  static Optional<Numeral> read(Words words, int i) {
    boolean free = !words.isGlued(i) || !(words.isWord(i - 1) || words.isNumber(i - 1));
    if (words.at(i).equals(".") && free && isTail(words, i + 1)) {
      BigDecimal value = new BigDecimal("0." + words.at(i + 1));
      return Optional.of(Numeral.plain(value, i, i + 2, true));
    }
    if (!words.isNumber(i) || words.raw(i).length() > LONGEST) {
      return NumeralReader.vulgar(words, i);
    }
    Optional<Numeral> whole = grouped(words, i);
    Numeral numeral =
        whole.orElseGet(() -> Numeral.plain(new BigDecimal(words.at(i)), i, i + 1, true));
    numeral = decimals(words, numeral);
    return fraction(words, numeral);
  }

  private static boolean isTail(Words words, int i) {
    return words.isGlued(i) && words.isNumber(i) && words.at(i).length() <= LONGEST;
  }

  /** 1,500 · 1 500 · 1'500 · 1.200.000 · 1,00,000; empty without groups. */
  private static Optional<Numeral> grouped(Words words, int i) {
    String first = words.at(i);
    if (first.length() > 3 || first.startsWith("0")) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(first);
    String mark = "";
    int at = i + 1;
    while (digits.length() < LONGEST) {
      String here = separator(words, at);
      int next = words.isNumber(at) ? at : at + 1;
      if (here.isEmpty() || (!mark.isEmpty() && !mark.equals(here))) {
        break;
      }
      if (!isGroup(words, next, here)) {
        break;
      }
      mark = here;
      digits.append(words.at(next));
      at = next + 1;
    }
    boolean single = digits.length() - first.length() == 3;
    boolean decimal = mark.equals(words.lexicon().decimal()) && single;
    if (mark.isEmpty() || decimal || (mark.isBlank() && single && isJet(words, at))) {
      return Optional.empty();
    }
    return Optional.of(Numeral.plain(new BigDecimal(digits.toString()), i, at, true));
  }

  /** "12 737 MAX", "ten orders and 10 787s": twelve jets of a model. */
  static boolean isJet(Words words, int to) {
    String model = words.at(to - 1);
    boolean family = model.startsWith("7") && model.endsWith("7");
    boolean plural = words.isGlued(to) && (words.at(to).equals("s") || words.isDash(to));
    return family && (plural || (words.isCapital(to) && !words.isGlued(to)));
  }

  private static boolean isGroup(Words words, int i, String separator) {
    int length = words.isNumber(i) ? words.at(i).length() : 0;
    boolean last = !separator(words, i + 1).equals(separator) || !words.isNumber(i + 2);
    return length == 3 || (length == 2 && separator.equals(",") && !last);
  }

  /** The sign between two groups, a blank, or nothing. */
  private static String separator(Words words, int i) {
    if (words.isNumber(i)) {
      String gap = words.gap(i);
      return gap.length() == 1 && " \u00a0\u2009\u202f".contains(gap) ? gap : "";
    }
    String sign = words.raw(i);
    boolean inside = words.isGlued(i) && words.isGlued(i + 1) && words.isNumber(i + 1);
    boolean known = sign.length() == 1 && ",.'’".contains(sign);
    return known && (inside || words.isJoining(i)) ? sign : "";
  }

  /** 2.04, or 2,04 as the language has it; the other sign where it cannot part thousands: 310,5. */
  private static Numeral decimals(Words words, Numeral whole) {
    int at = whole.to();
    String sign = separator(words, at);
    boolean other = sign.equals(".") || sign.equals(",");
    if (sign.equals(words.lexicon().decimal()) || (other && words.at(at + 1).length() <= 2)) {
      String decimals = words.at(at + 1);
      if (decimals.length() <= LONGEST) {
        BigDecimal value = new BigDecimal(whole.written().toPlainString() + "." + decimals);
        return Numeral.plain(value, whole.from(), at + 2, true);
      }
    }
    return whole;
  }

  /** 3½, 3-1/2, 3 1/2, 1/2; behind decimals a share of the last of them: $5.43 1/2. */
  private static Optional<Numeral> fraction(Words words, Numeral numeral) {
    int at = numeral.to();
    Optional<BigDecimal> vulgar = words.numbers().value(NumberWords.Sort.VULGAR, words.at(at));
    if (vulgar.isPresent()) {
      return Optional.of(numeral.plus(ofLast(numeral, vulgar.get()), at + 1));
    }
    int dash = words.isDash(at) && words.isGlued(at) && words.isGlued(at + 1) ? at + 1 : at;
    Optional<BigDecimal> part = slashed(words, dash);
    if (part.isPresent()) {
      return Optional.of(numeral.plus(ofLast(numeral, part.get()), dash + 3));
    }
    Optional<BigDecimal> share = slashed(words, numeral.from());
    if (share.isPresent() && numeral.to() == numeral.from() + 1) {
      int end = numeral.from() + 3;
      return Optional.of(
          new Numeral(share.get(), BigDecimal.ONE, Form.FRACTION, numeral.from(), end, true));
    }
    return Optional.of(numeral);
  }

  private static BigDecimal ofLast(Numeral numeral, BigDecimal part) {
    return part.scaleByPowerOfTen(-Math.max(0, numeral.written().scale()));
  }

  /** The value of 3/8, one digit each, below one. */
  private static Optional<BigDecimal> slashed(Words words, int i) {
    boolean shape =
        words.isNumber(i)
            && words.at(i + 1).equals("/")
            && words.isGlued(i + 1)
            && words.isNumber(i + 2)
            && words.isGlued(i + 2)
            && words.at(i).length() == 1
            && words.at(i + 2).length() <= 2
            && !(words.isGlued(i + 3) && (words.at(i + 3).equals("/") || words.isWord(i + 3)));
    if (!shape) {
      return Optional.empty();
    }
    int above = Integer.parseInt(words.at(i));
    int below = Integer.parseInt(words.at(i + 2));
    boolean usual = below <= 10 || below == 12 || below == 16 || below == 20;
    return above > 0 && above < below && usual
        ? Optional.of(Shares.of(above, below))
        : Optional.empty();
  }
}
