package io.factgate.kind.quantity;

import java.math.BigDecimal;

/** Reads powers of ten behind a number in digits: "1.3e6", "6.1 × 10^7", "3×10⁻⁴". */
final class Scientific {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Nobody writes larger ones of things that news tells of. */
  private static final int LARGEST = 30;

  private Scientific() {}

  /** The number with its power of ten, or as it was. */
  static Numeral after(Words words, Numeral numeral) {
    int at = numeral.to();
    if (!numeral.digits() || numeral.form() != Form.PLAIN) {
      return numeral;
    }
    if (words.at(at).equals("e") && words.isGlued(at) && words.isGlued(at + 1)) {
      return power(words, numeral, at + 1);
    }
    boolean times = words.at(at).equals("×") || words.at(at).equals("x");
    if (!times || !words.at(at + 1).equals("10")) {
      return numeral;
    }
    int exponent = words.at(at + 2).equals("^") ? at + 3 : at + 2;
    boolean tied = words.isGlued(at + 2) && words.isGlued(exponent);
    return tied ? power(words, numeral, exponent) : numeral;
  }

  private static Numeral power(Words words, Numeral numeral, int i) {
    boolean minus = words.isDash(i) || words.at(i).equals("⁻");
    int at = minus || words.at(i).equals("+") ? i + 1 : i;
    StringBuilder digits = new StringBuilder();
    if (words.isNumber(at) && words.isGlued(at)) {
      digits.append(words.at(at++));
    } else {
      while (words.at(at).length() == 1 && RAISED.contains(words.at(at)) && words.isGlued(at)) {
        digits.append(RAISED.indexOf(words.at(at++)));
      }
    }
    boolean open = words.isGlued(at) && (words.isWord(at) || words.isNumber(at));
    if (digits.length() == 0 || digits.length() > 2 || open) {
      return numeral;
    }
    int power = Integer.parseInt(digits.toString());
    return power > LARGEST
        ? numeral
        : numeral.scaled(BigDecimal.ONE.scaleByPowerOfTen(minus ? -power : power), at);
  }
}
