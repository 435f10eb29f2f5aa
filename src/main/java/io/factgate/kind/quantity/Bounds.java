package io.factgate.kind.quantity;

import io.factgate.kind.Comparison;
import java.math.BigDecimal;

/** Holds bounds against numbers and bounds: one that claims more than is known differs. */
final class Bounds {

  private static final BigDecimal FAR = new BigDecimal("1.5");

  private Bounds() {}

  /** The draft bounds the number. */
  static Comparison ofDraft(Estimate draft, Estimate known) {
    boolean lower = draft.bound().isLower();
    int order = draft.value().compareTo(known.value()) * (lower ? 1 : -1);
    boolean sameSide = lower ? known.bound().isLower() : known.bound().isUpper();
    boolean otherSide = lower ? known.bound().isUpper() : known.bound().isLower();
    if (otherSide) {
      return order >= 0
          ? Comparison.different("the bounds exclude each other")
          : Comparison.incomparable("bounds of both sides");
    }
    if (sameSide) {
      return judge(order <= 0, order <= 0);
    }
    boolean strict = draft.bound() == Bound.MORE_THAN || draft.bound() == Bound.LESS_THAN;
    boolean met = order < 0 || (order == 0 && (!strict || !known.isExact()));
    boolean near = known.covers(draft.value()) && !known.isExact();
    return met && isFar(draft.value().abs(), known.value().abs(), FAR)
        ? Comparison.loose("claims much less than is known")
        : judge(met, near);
  }

  /** Nobody says "at least 60" of 147. */
  private static boolean isFar(BigDecimal one, BigDecimal two, BigDecimal times) {
    return one.max(two).compareTo(one.min(two).multiply(times)) > 0;
  }

  /**
   * What is known is a bound, the draft's number has none.
   *
   * @param isOrder whether the bound only tells an order of size: "hundreds"
   */
  static Comparison ofKnown(Estimate draft, Estimate known, boolean isOrder) {
    if (draft.covers(known.value())) {
      return Comparison.same("the number of the bound that is known");
    }
    boolean lower = known.bound().isLower();
    boolean outside =
        lower
            ? draft.value().compareTo(known.value()) < 0
            : draft.value().compareTo(known.value()) > 0;
    if (outside) {
      return Comparison.different("outside the bound that is known");
    }
    return isOrder && isFar(draft.value().abs(), known.value().abs(), BigDecimal.TEN)
        ? Comparison.incomparable("another order of size")
        : Comparison.finer("more exact than the bound that is known");
  }

  static Comparison judge(boolean met, boolean possible) {
    if (met) {
      return Comparison.same("claims no more than is known");
    }
    return possible
        ? Comparison.finer("claims more than is known for sure")
        : Comparison.different("a bound that claims more than is known");
  }
}
