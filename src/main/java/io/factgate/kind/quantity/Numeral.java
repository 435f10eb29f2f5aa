package io.factgate.kind.quantity;

import java.math.BigDecimal;

/**
 * A number in the tokens of a block, before anything is known of what it counts.
 *
 * @param written the number without its scale word
 * @param scale the product of its scale words, one where there is none
 * @param form plain, fraction or an order of size
 * @param from index of its first token
 * @param to index behind its last token
 * @param digits whether it is written in digits
 */
record Numeral(BigDecimal written, BigDecimal scale, Form form, int from, int to, boolean digits) {

  static Numeral plain(BigDecimal written, int from, int to, boolean digits) {
    return new Numeral(written, BigDecimal.ONE, Form.PLAIN, from, to, digits);
  }

  /** The same, ending elsewhere, with a further scale. */
  Numeral scaled(BigDecimal factor, int end) {
    return new Numeral(written, scale.multiply(factor), form, from, end, digits);
  }

  /** The same with a fraction of one added: three and a half. */
  Numeral plus(BigDecimal part, int end) {
    return new Numeral(written.add(part), scale, form, from, end, digits);
  }

  Numeral negated(int start) {
    return new Numeral(written.negate(), scale, form, start, to, digits);
  }

  Numeral from(int start) {
    return new Numeral(written, scale, form, start, to, digits);
  }

  /** Whether it only tells an order of size: "hundreds". */
  boolean isOpen() {
    return form == Form.MANY;
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  BigDecimal value() {
    return written.multiply(scale);
  }

  /** What it stands for; a fraction of words is good to two hundredths. */
  Figure figure() {
    return form == Form.FRACTION
        ? new Figure(value(), new BigDecimal("0.04"))
        : Figure.of(written, scale);
  }
}
