package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimals in words: "two point zero six", "nought point eleven". */
final class SpokenDecimals {

  private static final int MOST = 12;

  private SpokenDecimals() {}

  /** The whole number with the decimals behind it; not "at one point two ships". */
  static Numeral after(Words words, Numeral whole) {
    int at = whole.to() + 1;
    if (!words.at(at - 1).equals("point") || words.at(whole.from() - 1).equals("at")) {
      return whole;
    }
    StringBuilder digits = new StringBuilder();
    Optional<BigDecimal> ten = words.numbers().value(Sort.TEN, words.at(at));
    if (ten.isPresent()) {
      int unit = words.isDash(at + 1) ? at + 2 : at + 1;
      Optional<BigDecimal> small = digit(words, unit).filter(s -> s.signum() > 0);
      digits.append(ten.get().add(small.orElse(BigDecimal.ZERO)));
      at = small.isPresent() ? unit + 1 : at + 1;
    } else {
      Optional<BigDecimal> next = words.numbers().value(Sort.SMALL, words.at(at));
      while (next.isPresent() && digits.length() < MOST) {
        digits.append(next.get());
        at++;
        next = digit(words, at);
      }
    }
    if (digits.length() == 0) {
      return whole;
    }
    BigDecimal value = new BigDecimal(whole.value().toPlainString() + "." + digits);
    return Numeral.plain(value, whole.from(), at, false);
  }

  private static Optional<BigDecimal> digit(Words words, int i) {
    return words
        .numbers()
        .value(Sort.SMALL, words.at(i))
        .filter(s -> s.compareTo(BigDecimal.TEN) < 0);
  }
}
