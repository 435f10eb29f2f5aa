package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a draft's number may have been worked out from numbers that stand together: no
 * proof that it is right, but a reason not to call it wrong.
 */
final class Derivation {

  /** Words that say that a number leaves some out: "nine other passengers". */
  private static final Set<String> FURTHER =
      Set.of("other", "another", "more", "additional", "further", "extra");

  /** A difference of less than this is too easily met by chance. */
  private static final BigDecimal LEAST_DIFFERENCE = BigDecimal.TEN;

  /** Of more numbers than this, some three add up to anything. */
  private static final int MOST = 8;

  private static final BigDecimal FEW = BigDecimal.valueOf(3);

  /** So many characters behind a number may tell that it counts for each of several. */
  private static final int NEAR = 16;

  private static final Pattern EACH = Pattern.compile("\\b(?:each|apiece|both)\\b");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Derivation() {}

  static boolean isPossible(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity value = draft.value();
    // "The first" is read nowhere, so that "1st" may stand for it.
    if (value.form() == Form.ORDINAL && value.value().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    if (value.isRange() || value.form() != Form.PLAIN) {
      return false;
    }
    // Any noun in the singular may have given "one".
    if (value.unit().isEmpty() && value.value().compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    if (known.isEmpty()) {
      return false;
    }
    List<Quantity> alike = new ArrayList<>();
    for (Mention<Quantity> one : known) {
      Quantity other = one.value();
      if (!other.isRange()
          && other.form() == Form.PLAIN
          && (other.unit().equals(value.unit()) || isCount(value, other))) {
        if (followsFrom(draft, one)) {
          return true;
        }
        alike.add(other);
      }
    }
    return isShare(value, known) || isSum(value.value(), alike);
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
    return draft.unit().equals(Optional.of("%"))
        && draft.value().add(known.value()).compareTo(HUNDRED) == 0;
  }

  /** "150 stores" for 10 percent of 1,500, within one in the last of two digits. */
  private static boolean isShare(Quantity draft, List<Mention<Quantity>> known) {
    for (Mention<Quantity> share : known) {
      if (share.value().unit().equals(Optional.of("%"))) {
        for (Mention<Quantity> whole : known) {
          BigDecimal part = whole.value().value().multiply(share.value().value()).divide(HUNDRED);
          boolean alike =
              whole.value().unit().equals(draft.unit()) || isCount(draft, whole.value());
          BigDecimal off = part.subtract(draft.value()).abs();
          if (alike && off.multiply(BigDecimal.valueOf(40)).compareTo(draft.value().abs()) <= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCount(Quantity one, Quantity two) {
    return Dimensions.of(one).equals(Dimensions.of(two)) && Dimensions.of(one).equals("count");
  }

  /** "10 suspects" for "a cleric and nine other suspects". */
  private static boolean isMore(Mention<Quantity> draft, Mention<Quantity> known) {
    return known.value().modifiers().stream().anyMatch(FURTHER::contains)
        && draft.value().value().compareTo(known.value().value()) > 0;
  }

  /** "A lawmaker and 9 others" for "10 people, a lawmaker among them". */
  private static boolean isOfOthers(Mention<Quantity> draft, Mention<Quantity> known) {
    BigDecimal off = known.value().value().subtract(draft.value().value());
    return leavesOut(draft.value())
        && !leavesOut(known.value())
        && off.signum() > 0
        && off.compareTo(FEW) <= 0;
  }

  private static boolean leavesOut(Quantity value) {
    return value.noun().filter(FURTHER::contains).isPresent()
        || value.modifiers().stream().anyMatch(FURTHER::contains);
  }

  /** "Three young men" for "two men and a teenager". */
  private static boolean isOneMore(Quantity draft, Mention<Quantity> known) {
    if (draft.value().subtract(known.value().value()).compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    String behind = behind(known);
    return behind.startsWith(" and a ") || behind.startsWith(" and an ");
  }

  /** "12 fingers" for "six fingers on each hand", "$20 million" for "$10 million apiece". */
  private static boolean isOfEach(Quantity draft, Mention<Quantity> known) {
    BigDecimal one = known.value().value();
    return one.signum() > 0
        && draft.value().compareTo(one.multiply(FEW)) <= 0
        && EACH.matcher(behind(known)).find()
        && draft.value().remainder(one).signum() == 0;
  }

  /** The words directly behind it. */
  private static String behind(Mention<Quantity> known) {
    String prose = known.text().prose();
    int end = known.span().end();
    return prose.substring(end, Math.min(prose.length(), end + NEAR));
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
    // Zeros behind the point are meant: $2.80 is not $2.79.
    BigDecimal step =
        draft.text().at(draft.value().number()).indexOf('.') >= 0
            ? draft.value().figure().step()
            : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    BigDecimal off = exact.subtract(value);
    boolean cut = off.signum() >= 0 && off.compareTo(step) < 0;
    return cut || off.abs().multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0;
  }

  /** "5M", "5 million": a word or letter tells the size. */
  private static boolean isScaled(Mention<Quantity> draft) {
    return Character.isLetter(draft.text().prose().charAt(draft.value().number().end() - 1));
  }

  private static boolean areOfOneThing(Quantity one, Quantity two) {
    return one.noun().isEmpty() || two.noun().isEmpty() || one.noun().equals(two.noun());
  }

  /** The sum of all, of two or of three of the numbers, or the difference of two of one thing. */
  private static boolean isSum(BigDecimal value, List<Quantity> quantities) {
    List<BigDecimal> known = quantities.stream().map(Quantity::value).toList();
    BigDecimal all = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (known.size() > 1 && all.compareTo(value) == 0) {
      return true;
    }
    for (int i = 0; i < known.size(); i++) {
      for (int j = i + 1; j < known.size(); j++) {
        BigDecimal off = known.get(i).subtract(known.get(j)).abs();
        boolean difference =
            off.compareTo(value) == 0
                && off.compareTo(LEAST_DIFFERENCE) >= 0
                && areOfOneThing(quantities.get(i), quantities.get(j));
        if (difference || known.get(i).add(known.get(j)).compareTo(value) == 0) {
          return true;
        }
        for (int k = j + 1; k < Math.min(known.size(), MOST); k++) {
          if (known.get(i).add(known.get(j)).add(known.get(k)).compareTo(value) == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
