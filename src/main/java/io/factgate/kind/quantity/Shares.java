package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one way to write a share as a decimal. */
final class Shares {

  private Shares() {}

  /** The quotient to sixteen places, ending zeros dropped. */
  static BigDecimal of(int above, int below) {
    return of(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
  }

  /** The quotient to sixteen places, ending zeros dropped. */
  static BigDecimal of(BigDecimal above, BigDecimal below) {
    BigDecimal share = above.divide(below, 16, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return share.scale() < 0 ? share.setScale(0) : share;
  }
}
