package io.factgate.kind.quantity;

import io.factgate.kind.Comparison;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds a draft's quantity against a known one. */
final class QuantityComparison {

  private QuantityComparison() {}

  static Comparison of(Quantity first, Quantity second) {
    Quantity draft = isSignedFall(first) ? unsigned(first) : first;
    Quantity known = isSignedFall(second) ? unsigned(second) : second;
    Optional<Comparison> units = Commensurable.judge(draft, known);
    if (units.isPresent()) {
      return units.get();
    }
    if (isTurned(draft, known)) {
      return Comparison.different("the other direction");
    }
    if (draft.change() != known.change() && draft.value().signum() * known.value().signum() < 0) {
      return of(unsigned(draft), unsigned(known));
    }
    boolean converted = Commensurable.isConverted(draft, known);
    Estimate of =
        isRounded(draft, known)
            ? Estimate.rounded(draft)
            : Estimate.of(draft, draft.figure(), converted);
    Estimate is = Estimate.of(known, known.figure(), converted);
    if (draft.bound() == Bound.ABOUT && known.bound() == Bound.ABOUT) {
      of = Estimate.bare(draft, draft.figure(), converted);
      is = Estimate.bare(known, known.figure(), converted);
    }
    Comparison result = of(draft, known, of, is, converted);
    if (result.isSame() || !Commensurable.isReadTwice(draft, known)) {
      return result;
    }
    return Comparison.same("the point can part thousands");
  }

  private static Comparison of(
      Quantity draft, Quantity known, Estimate of, Estimate is, boolean converted) {
    if (draft.isRange() && known.isRange()) {
      return ranges(draft, known, converted);
    }
    if (known.isRange()) {
      Estimate end = Estimate.of(known, known.upper().orElseThrow(), converted);
      return inRange(of, is, end, known.course());
    }
    if (draft.isRange()) {
      Estimate end = Estimate.of(draft, draft.upper().orElseThrow(), converted);
      return overRange(of, end, is, draft.course());
    }
    if (draft.bound().isLower() || draft.bound().isUpper()) {
      return Bounds.ofDraft(of, is);
    }
    if (known.bound().isLower() || known.bound().isUpper()) {
      return Bounds.ofKnown(of, is, known.form() == Form.MANY);
    }
    return single(of, is);
  }

  /** "37" for 36.58 points: what has decimals is measured, so that two digits may round it. */
  private static boolean isRounded(Quantity draft, Quantity known) {
    return Dimensions.of(draft).equals("count")
        && draft.bound() == Bound.EXACTLY
        && draft.form() == Form.PLAIN
        && known.form() == Form.PLAIN
        && !known.isRange()
        && draft.value().abs().compareTo(BigDecimal.TEN) >= 0
        && known.value().stripTrailingZeros().scale() > 0;
  }

  /** Two numbers without bounds. */
  static Comparison single(Estimate draft, Estimate known) {
    if (draft.covers(known.value())) {
      return draft.value().compareTo(known.value()) == 0
          ? Comparison.same("the same number")
          : Comparison.same("agrees after rounding to " + draft.digits());
    }
    return known.covers(draft.value())
        ? Comparison.finer("more exact than what is known")
        : Comparison.different("another number");
  }

  private static Comparison ranges(Quantity draft, Quantity known, boolean converted) {
    boolean ordered = draft.form() == Form.SCORE ? false : draft.course() && known.course();
    Estimate low = Estimate.of(draft, draft.figure(), converted);
    Estimate high = Estimate.of(draft, draft.upper().orElseThrow(), converted);
    Estimate knownLow = Estimate.of(known, known.figure(), converted);
    Estimate knownHigh = Estimate.of(known, known.upper().orElseThrow(), converted);
    if (!ordered) {
      if (low.value().compareTo(high.value()) > 0) {
        Estimate swap = low;
        low = high;
        high = swap;
      }
      if (knownLow.value().compareTo(knownHigh.value()) > 0) {
        Estimate swap = knownLow;
        knownLow = knownHigh;
        knownHigh = swap;
      }
    }
    Comparison first = single(low, knownLow);
    Comparison second = single(high, knownHigh);
    if (first.isDifferent() || second.isDifferent()) {
      return Comparison.different("another end of the range");
    }
    return first.isSame() ? second : first;
  }

  /** A single number of the draft against a known range. */
  private static Comparison inRange(Estimate draft, Estimate low, Estimate high, boolean course) {
    if (course) {
      boolean end = single(draft, low).isSame() || single(draft, high).isSame();
      return end
          ? Comparison.same("one end of the change")
          : Comparison.different("neither end of the change");
    }
    BigDecimal least = low.value().min(high.value());
    BigDecimal most = low.value().max(high.value());
    if (draft.bound().isLower()) {
      return Bounds.judge(draft.value().compareTo(most) < 0, draft.value().compareTo(least) <= 0);
    }
    if (draft.bound().isUpper()) {
      return Bounds.judge(draft.value().compareTo(least) > 0, draft.value().compareTo(most) >= 0);
    }
    if (draft.least().compareTo(most) > 0 || draft.most().compareTo(least) < 0) {
      return Comparison.different("outside the range");
    }
    boolean covered = draft.covers(least) && draft.covers(most);
    return covered
        ? Comparison.same("agrees after rounding")
        : Comparison.finer("more exact than the range that is known");
  }

  /** A range of the draft against a known single number. */
  private static Comparison overRange(Estimate low, Estimate high, Estimate known, boolean course) {
    if (course) {
      boolean end = single(low, known).isSame() || single(high, known).isSame();
      return end
          ? Comparison.same("one end of the change is known")
          : Comparison.incomparable("a change against a single number");
    }
    BigDecimal least = low.least().min(high.least());
    BigDecimal most = low.most().max(high.most());
    if (known.bound().isLower() || known.bound().isUpper()) {
      boolean outside =
          known.bound().isLower()
              ? most.compareTo(known.value()) < 0
              : least.compareTo(known.value()) > 0;
      return outside
          ? Comparison.different("outside the bound that is known")
          : Comparison.finer("more exact than the bound that is known");
    }
    return least.compareTo(known.value()) <= 0 && known.value().compareTo(most) <= 0
        ? Comparison.same("inside the range")
        : Comparison.different("outside the range");
  }

  /** "-3 %", where the sign tells the way already. */
  private static boolean isSignedFall(Quantity q) {
    return q.change() == Change.DOWN && q.value().signum() < 0 && !q.isRange();
  }

  private static boolean isTurned(Quantity draft, Quantity known) {
    return way(draft) * way(known) < 0
        && (draft.change() != Change.NONE || known.change() != Change.NONE);
  }

  /**
   * Up is 1, down is -1; a signed number without words goes by its sign when words stand against
   * it.
   */
  private static int way(Quantity quantity) {
    if (quantity.course()) {
      return 0;
    }
    switch (quantity.change()) {
      case UP:
        return 1;
      case DOWN:
        return -1;
      default:
        return quantity.value().signum() < 0 ? -1 : 0;
    }
  }

  /** A fall of 3 and minus 3 are the same: the number without its sign, the way in the change. */
  private static Quantity unsigned(Quantity q) {
    return q.value().signum() >= 0
        ? q.turned(q.figure(), Change.DOWN)
        : q.turned(q.figure().negated(), Change.DOWN);
  }
}
