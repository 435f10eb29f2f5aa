package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a number may be a share, product, quotient or change in percent of two others. */
final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /** "150 stores" for 10 percent of 1,500; within one in the last of two digits of "nearly" so. */
  static boolean isShare(Quantity draft, List<Mention<Quantity>> known) {
    for (Mention<Quantity> share : known) {
      for (Mention<Quantity> whole : known) {
        if (Likeness.isPercent(share.value())
            && !Likeness.isPercent(whole.value())
            && isShare(draft, share.value(), whole.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShare(Quantity draft, Quantity share, Quantity whole) {
    boolean alike = Likeness.areOfUnit(whole, draft) || Likeness.isCount(draft, whole);
    boolean exact = Stream.of(draft, share, whole).allMatch(one -> one.bound() == Bound.EXACTLY);
    BigDecimal play =
        exact
            ? draft.figure().tolerance()
            : draft.value().abs().divide(Roundings.FORTY, MathContext.DECIMAL64);
    BigDecimal part = whole.value().multiply(share.value()).divide(HUNDRED);
    return alike && part.subtract(draft.value()).abs().compareTo(play) <= 0;
  }

  /** "58,800 shillings" for 4,200 pieces at 14 each. */
  static boolean isProduct(Quantity draft, List<Mention<Quantity>> known) {
    for (Mention<Quantity> count : known) {
      BigDecimal times = count.value().value();
      if (Dimensions.of(count.value()).equals("count") && times.compareTo(BigDecimal.ONE) > 0) {
        for (Mention<Quantity> each : known) {
          BigDecimal product = times.multiply(each.value().value());
          boolean isRate = !Dimensions.of(each.value()).equals("count");
          BigDecimal off = product.subtract(draft.value());
          if (isRate
              && Likeness.areOfUnit(each.value(), draft)
              && (off.signum() == 0 || Roundings.isRounded(draft, off))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "$83,720" for 46 weeks at $1,820, or at $1,820 a week. */
  static boolean isOverTime(
      Quantity draft, List<Mention<Quantity>> known, List<BigDecimal> lengths) {
    return draft.form() == Form.PLAIN
        && !draft.isRange()
        && Dimensions.of(draft).equals("money")
        && known.stream()
            .filter(each -> Likeness.areOfUnit(each.value(), draft) && isEach(each))
            .anyMatch(
                each ->
                    lengths.stream()
                        .filter(length -> length.compareTo(BigDecimal.ONE) > 0)
                        .map(length -> length.multiply(each.value().value()))
                        .map(all -> all.subtract(draft.value()))
                        .anyMatch(off -> off.signum() == 0 || Roundings.isRounded(draft, off)));
  }

  private static boolean isEach(Mention<Quantity> mention) {
    return Likeness.isRate(mention.value()) || Steps.ahead(mention).endsWith(" at ");
  }

  /** "A 4 per cent sell-off" for S$7.68 that is 32 cents less than the day before. */
  static boolean isOfStep(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity change = draft.value();
    if (!Likeness.isPercent(change)) {
      return false;
    }
    for (Mention<Quantity> step : known) {
      boolean isStep = step.value().value().signum() < 0 || Steps.isStep(step);
      for (Mention<Quantity> level : known) {
        String dimension = Dimensions.of(level.value());
        if (isStep
            && level != step
            && !dimension.equals("percent")
            && dimension.equals(Dimensions.of(step.value()))
            && level.value().value().compareTo(step.value().value().abs()) > 0
            && (isShareOf(change, step.value(), level.value(), BigDecimal.ONE)
                || isShareOf(change, step.value(), level.value(), BigDecimal.ONE.negate()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShareOf(
      Quantity change, Quantity step, Quantity level, BigDecimal direction) {
    BigDecimal moved = step.value().abs();
    BigDecimal before = level.value().add(moved.multiply(direction));
    BigDecimal share = moved.multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    return Roundings.isNear(
        change.bound(),
        share.subtract(change.value().abs()),
        change.value().abs(),
        change.figure().step());
  }

  /** "Profit up 16%" for £61.4 million after £52.9 million, whichever way it went. */
  static boolean isChanged(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity change = draft.value();
    if (!Likeness.isPercent(change) || !Steps.isStep(draft)) {
      return false;
    }
    List<Mention<Quantity>> levels =
        known.stream()
            .filter(one -> one.value().value().signum() > 0 && !one.value().isRange())
            .filter(one -> !Steps.isStep(one))
            .toList();
    for (Mention<Quantity> later : levels) {
      for (Mention<Quantity> earlier : levels) {
        if (later != earlier && Likeness.areAlike(later.value(), earlier.value())) {
          BigDecimal share =
              later
                  .value()
                  .value()
                  .multiply(HUNDRED)
                  .divide(earlier.value().value(), MathContext.DECIMAL64)
                  .subtract(HUNDRED)
                  .abs();
          BigDecimal off = share.subtract(change.value().abs());
          if (Roundings.isNear(change.bound(), off, change.value().abs(), change.figure().step())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A little under £2,700" for £391,200 and 146 cows, "7.06 tonnes" to the hectare. */
  static boolean isQuotient(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity each = draft.value();
    if (Dimensions.of(each).equals("count") || Likeness.isPercent(each)) {
      return false;
    }
    BigDecimal step = each.figure().step();
    for (Mention<Quantity> all : known) {
      for (Mention<Quantity> parts : known) {
        boolean alike =
            Likeness.areOfUnit(all.value(), each)
                && !Likeness.areOfUnit(parts.value(), each)
                && !Likeness.isPercent(parts.value())
                && parts.value().value().compareTo(BigDecimal.ONE) > 0;
        if (alike) {
          BigDecimal off =
              all.value()
                  .value()
                  .divide(parts.value().value(), MathContext.DECIMAL64)
                  .subtract(each.value());
          if (Roundings.isNear(each.bound(), off, each.value().abs(), step)
              || Roundings.isAbout(each.bound(), off, each.value())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "Nearly 8 per cent of its jobs" for 2,400 of 31,000. */
  static boolean isRatio(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    boolean isFraction = draft.value().form() == Form.FRACTION;
    if (!isFraction && !Likeness.isPercent(draft.value())) {
      return false;
    }
    BigDecimal scale = isFraction ? HUNDRED : BigDecimal.ONE;
    BigDecimal value = draft.value().value().abs().multiply(scale);
    BigDecimal step = isFraction ? BigDecimal.TEN : draft.value().figure().step();
    for (Mention<Quantity> part : known) {
      for (Mention<Quantity> whole : known) {
        if (isPart(part.value(), whole.value())) {
          BigDecimal share =
              part.value()
                  .value()
                  .multiply(HUNDRED)
                  .divide(whole.value().value(), MathContext.DECIMAL64);
          if (Roundings.isNear(draft.value().bound(), share.subtract(value), value, step)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isPart(Quantity part, Quantity whole) {
    return part.value().signum() > 0
        && part.value().compareTo(whole.value()) < 0
        && Likeness.areAlike(part, whole);
  }
}
