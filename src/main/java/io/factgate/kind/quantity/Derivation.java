package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

  /** "Every strike day costs us €640,000". */
  private static final Pattern EVERY =
      Pattern.compile("\\b(?:each|every)\\b[^.;:,]*$", Pattern.CASE_INSENSITIVE);

  /** "₦250,000 to every trader", "€40 for each of them"; not "€40 to the man. Every …". */
  private static final Pattern TO_EVERY =
      Pattern.compile("\\G (?:to|for)\\b[^.;:,]*?\\b(?:each|every)\\b", Pattern.CASE_INSENSITIVE);

  /** So many tell of another one. */
  private static final int FAR = 60;

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
    if (value.form() == Form.FRACTION && Ratios.isRatio(draft, known)) {
      return true;
    }
    if (value.isRange() || value.form() != Form.PLAIN) {
      return false;
    }
    if (value.noun().isEmpty()
        && value.unit().isEmpty()
        && THEM.matcher(Steps.ahead(draft)).find()) {
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
          && (Likeness.areOfUnit(other, value)
              || Likeness.isCount(value, other)
              || Likeness.isBare(other))) {
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
    return (Differences.isApart(value, known) && Steps.isStep(draft))
        || (!isThere
            && (Totals.mayAddUp(draft, known)
                || Ratios.isShare(value, known)
                || Ratios.isProduct(value, known)
                || Ratios.isQuotient(draft, known)
                || Ratios.isRatio(draft, known)
                || Ratios.isChanged(draft, known)
                || Ratios.isOfStep(draft, known)
                || Sums.isSum(draft, alike)));
  }

  /** Whether it may have been worked out from one number alone. */
  private static boolean followsFrom(Mention<Quantity> draft, Mention<Quantity> known) {
    return Roundings.isRounded(draft, known)
        || isMore(draft, known)
        || isOfOthers(draft, known)
        || isOneMore(draft.value(), known)
        || isOfEach(draft.value(), known)
        || isRest(draft.value(), known.value());
  }

  /** "70 percent" where 30 percent did otherwise. */
  private static boolean isRest(Quantity draft, Quantity known) {
    return Likeness.isPercent(draft) && draft.value().add(known.value()).compareTo(HUNDRED) == 0;
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
    if (!Likeness.isCount(draft, known.value())
        || draft.value().subtract(known.value().value()).compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    String behind = Steps.behind(known);
    return behind.startsWith(" and a ")
        || behind.startsWith(" and an ")
        || ONE_AHEAD.matcher(Steps.ahead(known)).find()
        || ONE_BEHIND.matcher(known.text().prose()).region(known.span().end(), end(known)).find();
  }

  /**
   * "12 fingers" for "six fingers on each hand", "$20 million" for "$10 million apiece", "€1.28m"
   * for two days each of which costs €640,000.
   */
  private static boolean isOfEach(Quantity draft, Mention<Quantity> known) {
    BigDecimal one = known.value().value();
    return one.signum() > 0
        && !Likeness.isRate(draft)
        && draft.value().compareTo(one.multiply(FEW)) <= 0
        && draft.value().remainder(one).signum() == 0
        && isOfEvery(known);
  }

  /** "€640,000 apiece", "every strike day costs €640,000", "€250 to next of kin of each victim". */
  static boolean isOfEvery(Mention<Quantity> known) {
    return EACH.matcher(Steps.behind(known)).find()
        || EVERY.matcher(ahead(known)).find()
        || TO_EVERY.matcher(known.text().prose()).region(known.span().end(), end(known)).find();
  }

  /** The words before it. */
  private static String ahead(Mention<Quantity> known) {
    int start = known.span().start();
    return known.text().prose().substring(Math.max(0, start - FAR), start);
  }

  /** Where the words end that may go on about it. */
  private static int end(Mention<Quantity> known) {
    return Math.min(known.text().prose().length(), known.span().end() + FAR);
  }
}
