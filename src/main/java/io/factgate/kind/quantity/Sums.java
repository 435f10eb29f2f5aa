package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a number is the sum, or the difference, of others that may be counted together. */
final class Sums {

  /** Words that say that a number leaves some out: "nine other passengers". */
  static final Set<String> FURTHER =
      Set.of("other", "another", "more", "additional", "further", "extra");

  /** A difference of less than this is too easily met by chance where no word tells of one. */
  private static final BigDecimal LEAST_DIFFERENCE = BigDecimal.TEN;

  /** Of more numbers than this, some three add up to anything. */
  private static final int MOST = 8;

  /** Whoever it is counts among them. */
  private static final String ANYBODY = "person";

  /** What joins "11 tourists" and "eight guides". */
  private static final Pattern AND =
      Pattern.compile("\\G[\\p{L} ]*+(?<=\\b(?:and|plus|with) (?:\\p{L}{1,9} )?)");

  /** "300,000 pickups and SUVs". */
  private static final Pattern OF_BOTH = Pattern.compile("^ (?:and|or) \\p{L}+");

  private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|which|whom|these)\\b");

  /** Two that are joined are at most so many characters apart. */
  private static final int NEAR = 30;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Sums() {}

  /**
   * The sum of all, of two or of three of the numbers, or the difference of two of one thing; what
   * is the draft's number already is no part of it.
   */
  static boolean isSum(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    List<Mention<Quantity>> parts =
        known.stream().filter(part -> !rounds(draft, part.value().value())).toList();
    if (parts.size() == known.size() && parts.size() > 1 && isSumOf(draft, parts)) {
      return true;
    }
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        Mention<Quantity> one = parts.get(i);
        Mention<Quantity> two = parts.get(j);
        BigDecimal off = one.value().value().subtract(two.value().value()).abs();
        boolean difference =
            rounds(draft, off)
                && (isLarge(off, draft) || parts.size() == 2 || isOfThem(draft))
                && areOfOneThing(one.value(), two.value());
        if (difference || isSumOf(draft, List.of(one, two))) {
          return true;
        }
        for (int k = j + 1; k < Math.min(parts.size(), MOST); k++) {
          List<Mention<Quantity>> three = List.of(one, two, parts.get(k));
          boolean isSum =
              sum(three).compareTo(draft.value().value()) == 0 && areParts(draft, three);
          if (isSum || isRest(draft, three)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "14 jobs, five of them filled" where nine are vacant. */
  private static boolean isOfThem(Mention<Quantity> draft) {
    return OF_THEM.matcher(Steps.behind(draft)).find();
  }

  private static boolean isSumOf(Mention<Quantity> draft, List<Mention<Quantity>> parts) {
    return rounds(draft, sum(parts)) && areParts(draft, parts);
  }

  /** "£16,300 is still to be found" of £41,300 with £15,000 and £10,000 promised. */
  private static boolean isRest(Mention<Quantity> draft, List<Mention<Quantity>> three) {
    BigDecimal largest =
        three.stream().map(part -> part.value().value()).reduce(BigDecimal::max).orElseThrow();
    return largest.multiply(TWO).subtract(sum(three)).compareTo(draft.value().value()) == 0
        && three.stream().allMatch(part -> areOfOneThing(part.value(), three.get(0).value()));
  }

  private static BigDecimal sum(List<Mention<Quantity>> parts) {
    return parts.stream()
        .map(part -> part.value().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether they may be counted together: "123 species" and "one hothouse" are no 124 species, but
   * people are whoever they are, and "11 tourists and their eight guides" belong together.
   */
  private static boolean areParts(Mention<Quantity> draft, List<Mention<Quantity>> parts) {
    Quantity whole = draft.value();
    Optional<String> noun = whole.noun();
    return noun.isEmpty()
        || noun.get().equals(ANYBODY)
        || OF_BOTH.matcher(Steps.behind(draft)).find()
        || parts.stream().noneMatch(part -> part.value().noun().equals(noun))
        || parts.stream()
            .allMatch(part -> leavesOut(part.value()) || areOfOneThing(part.value(), whole))
        || areJoined(parts);
  }

  private static boolean areJoined(List<Mention<Quantity>> parts) {
    for (int i = 1; i < parts.size(); i++) {
      Mention<Quantity> before = parts.get(i - 1);
      int gap = parts.get(i).span().start() - before.span().end();
      if (gap < 0
          || gap > NEAR
          || !before.text().equals(parts.get(i).text())
          || !AND.matcher(before.text().prose())
              .region(before.span().end(), before.span().end() + gap)
              .matches()) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Some 330,000" for 330,400, "some 600" for 596: equal, or rounded where words or zeros tell so.
   */
  private static boolean rounds(Mention<Quantity> draft, BigDecimal sum) {
    BigDecimal value = draft.value().value();
    BigDecimal step = draft.value().figure().step();
    boolean isRound = draft.value().bound() == Bound.ABOUT || step.compareTo(HUNDRED) >= 0;
    BigDecimal off = sum.subtract(value);
    return sum.compareTo(value) == 0
        || Roundings.isWithin(draft.value(), off)
        || (isRound && sum.subtract(value).abs().multiply(TWO).compareTo(step) <= 0);
  }

  /** Whether so few differences are met by chance: ten of its last digits at least, "$5.20". */
  private static boolean isLarge(BigDecimal off, Mention<Quantity> draft) {
    BigDecimal step = draft.value().figure().step();
    return off.compareTo(LEAST_DIFFERENCE) >= 0
        || off.compareTo(LEAST_DIFFERENCE.multiply(step)) >= 0;
  }

  /** Whether it counts who is beside others: "nine other passengers". */
  static boolean leavesOut(Quantity value) {
    return value.noun().filter(FURTHER::contains).isPresent()
        || value.modifiers().stream().anyMatch(FURTHER::contains);
  }

  /** Whether both count the same, as far as they tell. */
  static boolean areOfOneThing(Quantity one, Quantity two) {
    return one.noun().isEmpty() || two.noun().isEmpty() || one.noun().equals(two.noun());
  }
}
