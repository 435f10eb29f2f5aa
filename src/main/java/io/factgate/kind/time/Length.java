package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A length of time as stated, from {@code low} to {@code high} units; the two are equal for a
 * single number.
 *
 * @param parts its TIMEX3 value where it is told in several units: {@code P2DT6H}
 */
public record Length(BigDecimal low, BigDecimal high, Unit unit, Optional<String> parts) {

  Length(BigDecimal low, BigDecimal high, Unit unit) {
    this(low, high, unit, Optional.empty());
  }

  /** Half a unit in the next smaller one. */
  private static final Map<Unit, String> HALVES =
      Map.of(Unit.MINUTE, "30S", Unit.HOUR, "30M", Unit.YEAR, "6M");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Length of(BigDecimal count, Unit unit) {
    return new Length(count, count, unit);
  }

  /** Whether two numbers are stated. */
  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** Whether days stand beside months: one value cannot hold both. */
  boolean isMixed() {
    return unit.isInMonths()
        && parts.filter(p -> p.indexOf('D') > 0 || p.indexOf('W') > 0).isPresent();
  }

  /** The lower end in seconds, or months. */
  BigDecimal lowSize() {
    return low.multiply(unit.size());
  }

  /** The upper end in seconds, or months. */
  BigDecimal highSize() {
    return high.multiply(unit.size());
  }

  /** This length and another one, in the finer unit; both in months or neither. */
  Length plus(Length other) {
    Unit finer = finer(other);
    Length a = in(finer);
    Length b = other.in(finer);
    Optional<String> parts = other.unit == unit ? Optional.empty() : Optional.of(joined(other));
    return new Length(a.low.add(b.low), a.high.add(b.high), finer, parts);
  }

  /** This length of months and days beside them, which no length in months can hold. */
  Length beside(Length days) {
    return new Length(low, high, unit, Optional.of(joined(days)));
  }

  /** "P2D" and "PT6H" as "P2DT6H", "PT1H" and "PT20M" as "PT1H20M". */
  private String joined(Length other) {
    String first = timex();
    String rest = other.timex().substring(1);
    return first + (first.contains("T") && rest.startsWith("T") ? rest.substring(1) : rest);
  }

  /** From this length to another one, in the finer unit; both in months or neither. */
  Length to(Length other) {
    Unit finer = finer(other);
    return new Length(in(finer).low, other.in(finer).high, finer);
  }

  /** As TIMEX3 writes it: {@code P2W}, {@code PT1H30M}; a range as {@code P6M/P9M}. */
  String timex() {
    return parts.orElseGet(() -> isRange() ? timex(low) + "/" + timex(high) : timex(low));
  }

  private Unit finer(Length other) {
    return unit.size().compareTo(other.unit.size()) <= 0 ? unit : other.unit;
  }

  /** The same in a unit that goes into this one. */
  Length in(Unit finer) {
    BigDecimal factor = unit.size().divideToIntegralValue(finer.size());
    return new Length(low.multiply(factor), high.multiply(factor), finer);
  }

  private String timex(BigDecimal count) {
    BigDecimal written = count.multiply(BigDecimal.valueOf(unit.factor()));
    BigDecimal[] parts = written.divideAndRemainder(BigDecimal.ONE);
    String half = HALVES.get(unit);
    if (half != null && parts[1].compareTo(HALF) == 0) {
      String whole = parts[0].signum() > 0 ? parts[0].toBigInteger() + unit.letter() : "";
      return "P" + unit.prefix() + whole + half;
    }
    return "P" + unit.prefix() + written.stripTrailingZeros().toPlainString() + unit.letter();
  }
}
