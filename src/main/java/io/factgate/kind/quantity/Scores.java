package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads two numbers held against each other: results, votes, ratios, odds, runs for wickets. */
final class Scores {

  /** Words of a game or a vote stand at most so far from its result. */
  private static final int REACH = 12;

  /** Words of a vote or a ratio stand at most so far before numbers that "to" parts. */
  private static final int NEAR = 3;

  private static final BigDecimal WICKETS = BigDecimal.TEN;

  private Scores() {}

  /** 3-1, 3:1, 5/1, 218 to 210, 287 for 6 where the words near it tell what it is. */
  static Optional<Found> read(Words words, int i) {
    boolean numbers =
        words.isNumber(i)
            && words.at(i).length() <= 3
            && second(words, i).isPresent()
            && (!words.isGlued(i) || words.at(i - 1).equals("("));
    if (!numbers) {
      return Optional.empty();
    }
    boolean score =
        isTied(words, i)
            ? isResult(words, i)
            : isApart(words, i)
                ? isUncounted(words, i + 3) && isResult(words, i)
                : isTold(words, i);
    return score ? Optional.of(Found.of(score(words, i), i, i + 3)) : Optional.empty();
  }

  /** The second number: digits, wickets in words too. */
  private static Optional<BigDecimal> second(Words words, int i) {
    String word = words.at(i + 2);
    if (words.isNumber(i + 2)) {
      return word.length() <= 3 ? Optional.of(new BigDecimal(word)) : Optional.empty();
    }
    return words.at(i + 1).equals("for")
        ? words.numbers().value(NumberWords.Sort.SMALL, word)
        : Optional.empty();
  }

  /** "28 - 24", as wires with blanks round every sign have it. */
  private static boolean isApart(Words words, int i) {
    return words.isDash(i + 1) && !words.isGlued(i + 1) && !words.isGlued(i + 2);
  }

  private static Quantity score(Words words, int i) {
    return new Quantity(
        new Figure(new BigDecimal(words.at(i)), BigDecimal.ONE),
        Optional.of(new Figure(second(words, i).orElseThrow(), BigDecimal.ONE)),
        false,
        Optional.empty(),
        false,
        Bound.EXACTLY,
        Change.NONE,
        Form.SCORE,
        Optional.empty(),
        List.of(),
        words.span(i, i + 3));
  }

  private static boolean isTied(Words words, int i) {
    String sign = words.at(i + 1);
    boolean clock = sign.equals(":") && words.at(i + 2).length() > 1;
    boolean odds = sign.equals("/") && isNear(words, i, "ratio");
    boolean decimals = words.isGlued(i + 4) && words.isNumber(i + 4);
    return (words.isDash(i + 1) || sign.equals(":") || odds)
        && words.isGlued(i + 1)
        && words.isGlued(i + 2)
        && !clock
        && !(words.isGlued(i + 3) && (words.isWord(i + 3) || decimals));
  }

  /** Numbers that a word parts. */
  private static boolean isTold(Words words, int i) {
    String link = words.at(i + 1);
    if (link.equals("for")) {
      return isInnings(words, i);
    }
    return link.equals("to")
        && (words.set("ratio").contains(words.at(i + 3))
            || (isUncounted(words, i + 3)
                && (isNear(words, i, "voting") || isNear(words, i, "ratio"))));
  }

  /** "287 for 6 at tea"; not "2 for 1". */
  private static boolean isInnings(Words words, int i) {
    BigDecimal wickets = second(words, i).orElseThrow();
    return wickets.compareTo(WICKETS) < 0
        && wickets.compareTo(new BigDecimal(words.at(i))) < 0
        && isUncounted(words, i + 3)
        && isAround(words, i, words.set("cricket"));
  }

  private static boolean isNear(Words words, int i, String set) {
    for (int k = Math.max(0, i - NEAR); k < i; k++) {
      if (words.set(set).contains(words.at(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether neither a unit nor a counted noun begins with the token. */
  private static boolean isUncounted(Words words, int i) {
    return !words.numbers().isAny(words.at(i))
        && UnitReader.read(words, i, Locale.ROOT).isEmpty()
        && NounReader.plural(words, i).isEmpty();
  }

  private static boolean isResult(Words words, int i) {
    Set<String> result = words.set("result");
    String next = words.at(i + 3);
    if (words.set("ratio").contains(next)) {
      return true;
    }
    if (NounReader.isPlural(words, i + 3) && !result.contains(next)) {
      return false;
    }
    if (next.equals("down") || next.equals("up") || next.equals("behind")) {
      return true;
    }
    return isAround(words, i, result)
        || isAround(words, i, words.set("ratio"))
        || isAround(words, i, words.set("cricket"));
  }

  private static boolean isAround(Words words, int i, Set<String> set) {
    for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + REACH); k++) {
      if (set.contains(words.at(k))) {
        return true;
      }
    }
    return false;
  }
}
