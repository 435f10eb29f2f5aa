package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.math.MathContext;

/** How far a number may be from what it was worked out from. */
final class Roundings {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Behind "over" a value is more by a fifth at most. */
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  static final BigDecimal FORTY = BigDecimal.valueOf(40);

  private Roundings() {}

  /** "About $8.6 million" for $8.61 million; what is told without such a word is meant exactly. */
  static boolean isRounded(Quantity draft, BigDecimal off) {
    return draft.bound() != Bound.EXACTLY
        && isNear(draft.bound(), off, draft.value().abs(), draft.figure().step());
  }

  /** "More than 1,300" for 1,352: on the side that the words tell, by a twentieth at most. */
  static boolean isWithin(Quantity draft, BigDecimal off) {
    boolean isBound =
        draft.bound().isLower() && off.signum() > 0 || draft.bound().isUpper() && off.signum() < 0;
    return isBound && off.abs().multiply(TWENTY).compareTo(draft.value().abs()) <= 0;
  }

  /** "A little under", "some": within a fortieth. */
  static boolean isAbout(Bound bound, BigDecimal off, BigDecimal value) {
    return bound != Bound.EXACTLY && off.abs().multiply(FORTY).compareTo(value.abs()) <= 0;
  }

  /**
   * Half a step off, or more where a bound tells to which side: "well over half" for 59 percent.
   */
  static boolean isNear(Bound bound, BigDecimal off, BigDecimal value, BigDecimal step) {
    boolean isBound = bound.isLower() && off.signum() > 0 || bound.isUpper() && off.signum() < 0;
    BigDecimal most = isBound ? value.divide(FIVE, MathContext.DECIMAL64) : step.divide(TWO);
    return off.abs().compareTo(most) <= 0;
  }

  /** "$5M" for $4.9 million, "315 points" for 315.79: rounded, or cut, to the digits written. */
  static boolean isRounded(Mention<Quantity> draft, Mention<Quantity> known) {
    BigDecimal value = draft.value().value();
    BigDecimal exact = known.value().value();
    if (value.signum() == 0
        || exact.compareTo(value) == 0
        || !(isScaled(draft) || exact.stripTrailingZeros().scale() > 0)) {
      return false;
    }
    // "$5M" is one digit of its scale; zeros are meant elsewhere: $2.80 is not $2.79.
    BigDecimal plain = value.stripTrailingZeros();
    boolean isOneDigit = plain.precision() == 1 && plain.scale() <= 0 && plain.scale() % 3 == 0;
    BigDecimal step =
        isOneDigit
            ? BigDecimal.ONE.scaleByPowerOfTen(-plain.scale())
            : draft.value().figure().step();
    BigDecimal off = exact.subtract(value);
    boolean cut = off.signum() >= 0 && off.compareTo(step) < 0;
    return cut || off.abs().multiply(TWO).compareTo(step) <= 0;
  }

  /** "5M", "5 million": a word or letter tells the size. */
  private static boolean isScaled(Mention<Quantity> draft) {
    return Character.isLetter(draft.text().prose().charAt(draft.value().number().end() - 1));
  }
}
