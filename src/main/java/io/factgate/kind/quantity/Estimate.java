package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The interval that a written number stands for, in the unit in which two are compared. */
record Estimate(BigDecimal value, BigDecimal least, BigDecimal most, Bound bound) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** What the figure stands for; small counts are exact unless they were converted. */
  static Estimate of(Quantity quantity, Figure figure, boolean converted) {
    BigDecimal half = tolerance(quantity, figure);
    BigDecimal up = quantity.bound() == Bound.NEARLY ? BigDecimal.ZERO : half;
    return new Estimate(
        base(quantity, figure.value(), converted),
        base(quantity, figure.value().subtract(half), converted),
        base(quantity, figure.value().add(up), converted),
        quantity.bound());
  }

  /** What the figure of a measure in whole numbers stands for. */
  static Estimate rounded(Quantity quantity) {
    BigDecimal value = quantity.value();
    BigDecimal half = quantity.figure().tolerance();
    return new Estimate(value, value.subtract(half), value.add(half), quantity.bound());
  }

  /** The same without the width that "about" adds. */
  static Estimate bare(Quantity quantity, Figure figure, boolean converted) {
    return of(quantity.bounded(Bound.EXACTLY), figure, converted);
  }

  boolean covers(BigDecimal other) {
    return least.compareTo(other) <= 0 && other.compareTo(most) <= 0;
  }

  /** How many digits it claims, in words: "two digits". */
  String digits() {
    BigDecimal step = most.subtract(least);
    if (step.signum() == 0 || value.signum() == 0) {
      return "the whole number";
    }
    int digits = Math.max(1, order(value) - order(step) + 1);
    return (digits < COUNTS.size() ? COUNTS.get(digits) : String.valueOf(digits))
        + (digits == 1 ? " digit" : " digits");
  }

  private static int order(BigDecimal number) {
    return number.precision() - number.scale();
  }

  boolean isExact() {
    return least.compareTo(most) == 0;
  }

  /** Half a step; with about and nearly ten times that, at most a quarter of the value. */
  private static BigDecimal tolerance(Quantity quantity, Figure figure) {
    BigDecimal half = figure.tolerance();
    if (quantity.bound() == Bound.ABOUT || quantity.bound() == Bound.NEARLY) {
      BigDecimal wide = half.multiply(BigDecimal.TEN);
      return wide.min(figure.value().abs().multiply(QUARTER)).max(half);
    }
    boolean exact =
        quantity.form() != Form.FRACTION
            && Dimensions.isExact(Dimensions.of(quantity))
            && figure.value().abs().compareTo(HUNDRED) < 0;
    return exact ? BigDecimal.ZERO : half;
  }

  private static BigDecimal base(Quantity quantity, BigDecimal value, boolean converted) {
    if (quantity.form() == Form.FRACTION) {
      return value.multiply(HUNDRED);
    }
    if (!converted) {
      return value;
    }
    return quantity
        .unit()
        .flatMap(Measures::measured)
        .map(m -> value.add(m.offset()).multiply(m.size(), MathContext.DECIMAL64))
        .orElse(value);
  }
}
