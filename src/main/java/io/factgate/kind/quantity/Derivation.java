package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a draft's number may have been worked out from numbers that stand together: no
 * proof that it is right, but a reason not to call it wrong.
 */
final class Derivation {

  /** So many may be named one by one before the others. */
  private static final BigDecimal NAMED = BigDecimal.valueOf(5);

  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** "A grandmother and two of her grandchildren". */
  private static final Pattern ONE_AHEAD =
      Pattern.compile(
          "\\b(?:an?|one|his|her|their|the) \\p{Ll}+ and\\W*$", Pattern.CASE_INSENSITIVE);

  /** "Seven counts of fraud and one of perjury". */
  private static final Pattern ONE_BEHIND = Pattern.compile("\\G[^.;:]*?\\band one of\\b");

  /** "The two carried 11.3 million": whom one knows. */
  private static final Pattern THEM =
      Pattern.compile("\\b(?:the|these|those)\\W*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern EACH = Pattern.compile("\\b(?:each|apiece|both)\\b");

  /** So many tell of another one. */
  private static final int FAR = 60;

  /** Behind "over" a value is more by a fifth at most. */
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final BigDecimal FORTY = BigDecimal.valueOf(40);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Derivation() {}

  static boolean isPossible(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity value = draft.value();
    // "The first" is read nowhere, so that "1st" may stand for it.
    if (value.form() == Form.ORDINAL && value.value().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    if (value.form() == Form.SCORE) {
      return isPairOf(value, known);
    }
    if (value.form() == Form.FRACTION && isRatio(draft, known)) {
      return true;
    }
    if (value.isRange() || value.form() != Form.PLAIN) {
      return false;
    }
    if (THEM.matcher(Steps.ahead(draft)).find()
        && value.noun().isEmpty()
        && value.unit().isEmpty()) {
      return true;
    }
    // Any noun in the singular may have given "one".
    if (value.value().compareTo(BigDecimal.ONE) == 0
        && known.stream().noneMatch(k -> k.value().noun().equals(value.noun()))) {
      return true;
    }
    if (known.isEmpty()) {
      return false;
    }
    List<Mention<Quantity>> alike = new ArrayList<>();
    for (Mention<Quantity> one : known) {
      Quantity other = one.value();
      if (!other.isRange()
          && other.form() == Form.PLAIN
          && (other.unit().equals(value.unit()) || isCount(value, other) || isBare(other))) {
        if (followsFrom(draft, one)) {
          return true;
        }
        alike.add(one);
      }
    }
    // What stands there need not be worked out.
    boolean isThere =
        alike.stream()
            .map(Mention::value)
            .anyMatch(
                part ->
                    part.value().compareTo(value.value()) == 0 && Sums.areOfOneThing(part, value));
    return (Steps.isStep(draft) && isApart(value, known))
        || (!isThere
            && (isShare(value, known)
                || isProduct(value, known)
                || isQuotient(draft, known)
                || isRatio(draft, known)
                || isChanged(draft, known)
                || Sums.isSum(draft, alike)));
  }

  /** Whether it may have been worked out from one number alone. */
  private static boolean followsFrom(Mention<Quantity> draft, Mention<Quantity> known) {
    return isRounded(draft, known)
        || isMore(draft, known)
        || isOfOthers(draft, known)
        || isOneMore(draft.value(), known)
        || isOfEach(draft.value(), known)
        || isRest(draft.value(), known.value());
  }

  /** "70 percent" where 30 percent did otherwise. */
  private static boolean isRest(Quantity draft, Quantity known) {
    return isPercent(draft) && draft.value().add(known.value()).compareTo(HUNDRED) == 0;
  }

  /** "150 stores" for 10 percent of 1,500; within one in the last of two digits of "nearly" so. */
  private static boolean isShare(Quantity draft, List<Mention<Quantity>> known) {
    for (Mention<Quantity> share : known) {
      for (Mention<Quantity> whole : known) {
        if (isPercent(share.value())
            && !isPercent(whole.value())
            && isShare(draft, share.value(), whole.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShare(Quantity draft, Quantity share, Quantity whole) {
    boolean alike = whole.unit().equals(draft.unit()) || isCount(draft, whole);
    boolean exact = Stream.of(draft, share, whole).allMatch(one -> one.bound() == Bound.EXACTLY);
    BigDecimal play =
        exact
            ? draft.figure().tolerance()
            : draft.value().abs().divide(FORTY, MathContext.DECIMAL64);
    BigDecimal part = whole.value().multiply(share.value()).divide(HUNDRED);
    return alike && part.subtract(draft.value()).abs().compareTo(play) <= 0;
  }

  private static boolean isPercent(Quantity quantity) {
    return quantity.unit().equals(Optional.of("%"));
  }

  /** "58,800 shillings" for 4,200 pieces at 14 each. */
  private static boolean isProduct(Quantity draft, List<Mention<Quantity>> known) {
    for (Mention<Quantity> count : known) {
      BigDecimal times = count.value().value();
      if (Dimensions.of(count.value()).equals("count") && times.compareTo(BigDecimal.ONE) > 0) {
        for (Mention<Quantity> each : known) {
          BigDecimal product = times.multiply(each.value().value());
          boolean isRate = !Dimensions.of(each.value()).equals("count");
          BigDecimal off = product.subtract(draft.value());
          if (isRate
              && each.value().unit().equals(draft.unit())
              && (off.signum() == 0 || isRounded(draft, off))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "About $8.6 million" for $8.61 million; what is told without such a word is meant exactly. */
  private static boolean isRounded(Quantity draft, BigDecimal off) {
    return draft.bound() != Bound.EXACTLY
        && isNear(draft.bound(), off, draft.value().abs(), draft.figure().step());
  }

  /** "Profit up 16%" for £61.4 million after £52.9 million, whichever way it went. */
  private static boolean isChanged(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity change = draft.value();
    if (!isPercent(change) || !Steps.isStep(draft)) {
      return false;
    }
    List<Mention<Quantity>> levels =
        known.stream()
            .filter(one -> one.value().value().signum() > 0 && !one.value().isRange())
            .filter(one -> !Steps.isStep(one))
            .toList();
    for (Mention<Quantity> later : levels) {
      for (Mention<Quantity> earlier : levels) {
        if (later != earlier && areAlike(later.value(), earlier.value())) {
          BigDecimal share =
              later
                  .value()
                  .value()
                  .multiply(HUNDRED)
                  .divide(earlier.value().value(), MathContext.DECIMAL64)
                  .subtract(HUNDRED)
                  .abs();
          BigDecimal off = share.subtract(change.value().abs());
          if (isNear(change.bound(), off, change.value().abs(), change.figure().step())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A little under £2,700" for £391,200 and 146 cows, "7.06 tonnes" to the hectare. */
  private static boolean isQuotient(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity each = draft.value();
    String dimension = Dimensions.of(each);
    if (dimension.equals("count") || isPercent(each)) {
      return false;
    }
    BigDecimal step = each.figure().step();
    for (Mention<Quantity> all : known) {
      for (Mention<Quantity> parts : known) {
        boolean alike =
            all.value().unit().equals(each.unit())
                && !Dimensions.of(parts.value()).equals(dimension)
                && !isPercent(parts.value())
                && parts.value().value().compareTo(BigDecimal.ONE) > 0;
        if (alike) {
          BigDecimal off =
              all.value()
                  .value()
                  .divide(parts.value().value(), MathContext.DECIMAL64)
                  .subtract(each.value());
          if (isNear(each.bound(), off, each.value().abs(), step)
              || isAbout(each.bound(), off, each.value())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A little under", "some": within a fortieth. */
  private static boolean isAbout(Bound bound, BigDecimal off, BigDecimal value) {
    return bound != Bound.EXACTLY && off.abs().multiply(FORTY).compareTo(value.abs()) <= 0;
  }

  /** "Nearly 8 per cent of its jobs" for 2,400 of 31,000. */
  private static boolean isRatio(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    boolean isFraction = draft.value().form() == Form.FRACTION;
    if (!isFraction && !isPercent(draft.value())) {
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
          if (isNear(draft.value().bound(), share.subtract(value), value, step)) {
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
        && areAlike(part, whole);
  }

  /**
   * Half a step off, or more where a bound tells to which side: "well over half" for 59 percent.
   */
  private static boolean isNear(Bound bound, BigDecimal off, BigDecimal value, BigDecimal step) {
    boolean isBound = bound.isLower() && off.signum() > 0 || bound.isUpper() && off.signum() < 0;
    BigDecimal most = isBound ? value.divide(FIVE, MathContext.DECIMAL64) : step.divide(TWO);
    return off.abs().compareTo(most) <= 0;
  }

  private static boolean areAlike(Quantity one, Quantity two) {
    return one.form() == Form.PLAIN
        && two.form() == Form.PLAIN
        && !isPercent(one)
        && (one.unit().equals(two.unit()) || isCount(one, two));
  }

  /** "Won 31-29" where both numbers stand: "Vestby 29 Torp 31". */
  private static boolean isPairOf(Quantity score, List<Mention<Quantity>> known) {
    return score.upper().isPresent()
        && isStated(score.value(), known)
        && isStated(score.upper().get().value(), known);
  }

  private static boolean isStated(BigDecimal value, List<Mention<Quantity>> known) {
    return known.stream()
        .map(Mention::value)
        .anyMatch(k -> k.form() == Form.PLAIN && k.value().compareTo(value) == 0);
  }

  /** "Revenue of 612 million crowns; Borealis had 1.58 billion": what it is in is left out. */
  private static boolean isBare(Quantity known) {
    return known.unit().isEmpty() && known.noun().isEmpty();
  }

  private static boolean isCount(Quantity one, Quantity two) {
    return Dimensions.of(one).equals(Dimensions.of(two)) && Dimensions.of(one).equals("count");
  }

  /** "10 suspects" for "a cleric and nine other suspects". */
  private static boolean isMore(Mention<Quantity> draft, Mention<Quantity> known) {
    return known.value().modifiers().stream().anyMatch(Sums.FURTHER::contains)
        && !Sums.leavesOut(draft.value())
        && isMore(draft.value(), known.value(), NAMED);
  }

  /** "A lawmaker and 9 others" for "10 people, a lawmaker among them". */
  private static boolean isOfOthers(Mention<Quantity> draft, Mention<Quantity> known) {
    return Sums.leavesOut(draft.value())
        && !Sums.leavesOut(known.value())
        && isMore(known.value(), draft.value(), FEW);
  }

  private static boolean isMore(Quantity all, Quantity counted, BigDecimal most) {
    BigDecimal off = all.value().subtract(counted.value());
    return off.signum() > 0 && off.compareTo(most) <= 0;
  }

  /** "Three young men" for "two men and a teenager". */
  private static boolean isOneMore(Quantity draft, Mention<Quantity> known) {
    if (!isCount(draft, known.value())
        || draft.value().subtract(known.value().value()).compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    String behind = Steps.behind(known);
    return behind.startsWith(" and a ")
        || behind.startsWith(" and an ")
        || ONE_AHEAD.matcher(Steps.ahead(known)).find()
        || ONE_BEHIND.matcher(known.text().prose()).region(known.span().end(), end(known)).find();
  }

  /** "12 fingers" for "six fingers on each hand", "$20 million" for "$10 million apiece". */
  private static boolean isOfEach(Quantity draft, Mention<Quantity> known) {
    BigDecimal one = known.value().value();
    return one.signum() > 0
        && draft.value().compareTo(one.multiply(FEW)) <= 0
        && draft.value().remainder(one).signum() == 0
        && EACH.matcher(Steps.behind(known)).find();
  }

  /** Where the words end that may go on about it. */
  private static int end(Mention<Quantity> known) {
    return Math.min(known.text().prose().length(), known.span().end() + FAR);
  }

  /** "$5M" for $4.9 million, "315 points" for 315.79: rounded, or cut, to the digits written. */
  private static boolean isRounded(Mention<Quantity> draft, Mention<Quantity> known) {
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

  /** Whether two levels of one dimension, or the ends of a change, are so far apart. */
  private static boolean isApart(Quantity step, List<Mention<Quantity>> known) {
    List<Mention<Quantity>> levels = new ArrayList<>();
    for (Mention<Quantity> one : known) {
      Quantity level = one.value();
      boolean alike =
          isOfUnit(level, step)
              || isCount(step, level)
              || isBare(step)
              || isBare(level)
              || (isPercent(level) && isPoints(step));
      if (alike
          && level.upper().isPresent()
          && isApart(level.upper().get().value(), level.value(), level, step)) {
        return true;
      }
      if (alike && !level.isRange()) {
        levels.add(one);
      }
    }
    return levels.stream()
        .anyMatch(
            high ->
                levels.stream()
                    .anyMatch(
                        low ->
                            high.value().value().compareTo(low.value().value()) > 0
                                && areOfUnit(high.value(), low.value())
                                && isApart(
                                    high.value().value(), low.value().value(), high.value(), step)
                                && !Steps.isStep(high)
                                && !Steps.isStep(low)));
  }

  private static boolean isApart(BigDecimal one, BigDecimal other, Quantity in, Quantity step) {
    BigDecimal wanted = step.value().abs().multiply(size(step));
    BigDecimal off = one.subtract(other).abs().multiply(size(in)).subtract(wanted);
    boolean isRounded =
        step.bound() != Bound.EXACTLY
            && isNear(step.bound(), off, wanted, step.figure().step().multiply(size(step)));
    return off.signum() == 0 || isRounded;
  }

  /** "2.9 percent (3.4)": one of them may leave it out. */
  private static boolean areOfUnit(Quantity one, Quantity other) {
    return isOfUnit(one, other) || isBare(one) || isBare(other);
  }

  /** "87 centimeters farther" than 17.05 meters, "1.7p a litre" more than 137.2p. */
  private static boolean isOfUnit(Quantity level, Quantity step) {
    String mine = unit(step);
    String other = unit(level);
    return mine.equals(other)
        || Measures.bySymbol(mine)
            .flatMap(m -> Measures.bySymbol(other).filter(o -> o.dimension().equals(m.dimension())))
            .isPresent();
  }

  /** Without what it is counted by. */
  private static String unit(Quantity quantity) {
    String unit = quantity.unit().orElse("");
    return unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
  }

  /** How large the unit is beside others of its dimension. */
  private static BigDecimal size(Quantity quantity) {
    return Measures.bySymbol(unit(quantity)).map(Measures.Measure::size).orElse(BigDecimal.ONE);
  }

  private static boolean isPoints(Quantity step) {
    return step.unit().equals(Optional.of("pp")) || step.noun().equals(Optional.of("point"));
  }
}
