package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as written: its value and the size of one unit of its last digit that counts.
 *
 * @param step what the last digit that was meant counts; the number stands for half of it both ways
 */
public record Figure(BigDecimal value, BigDecimal step) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A number whose digits tell its precision: decimals as written, zeros at the end of a whole
   * number of 100 and more only up to the second digit.
   */
  public static Figure of(BigDecimal written, BigDecimal scale) {
    BigDecimal value = written.multiply(scale);
    BigDecimal step = scale.movePointLeft(Math.max(0, written.scale()));
    if (value.abs().compareTo(HUNDRED) >= 0 && written.scale() <= 0) {
      step = meant(value);
    }
    return new Figure(value, step);
  }

  /** The same with another factor. */
  public Figure times(BigDecimal factor) {
    return new Figure(
        value.multiply(factor, MathContext.DECIMAL64),
        step.multiply(factor, MathContext.DECIMAL64).abs());
  }

  /** The same on the other side of zero. */
  public Figure negated() {
    return new Figure(value.negate(), step);
  }

  /** Half a step. */
  public BigDecimal tolerance() {
    return step.divide(BigDecimal.valueOf(2));
  }

  private static BigDecimal meant(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int last = -plain.scale();
    int second = plain.precision() - plain.scale() - 2;
    return BigDecimal.ONE.scaleByPowerOfTen(Math.min(last, second));
  }
}
