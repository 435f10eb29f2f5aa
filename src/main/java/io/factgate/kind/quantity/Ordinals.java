package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads ordinals: "21st", "sixth", "one hundred and twenty-fifth"; never days and periods. */
final class Ordinals {

  private static final Set<String> SUFFIX = Set.of("st", "nd", "rd", "th");
  private static final Set<String> PLACED =
      Set.of(
          "finished",
          "came",
          "placed",
          "ranked",
          "ranks",
          "rank",
          "finish",
          "finishing",
          "ranking");
  private static final Set<String> LED =
      Set.of("the", "a", "his", "her", "its", "their", "our", "my", "your", "s", "'s");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A value and where its words end. */
  private record Rank(BigDecimal value, int to) {}

  private Ordinals() {}

  /** The ordinal that begins with the token, or nothing. */
  static Optional<Found> read(Words words, int i) {
    Optional<Rank> rank = digits(words, i);
    if (rank.isEmpty()) {
      rank = compound(words, i).or(() -> plain(words, i));
      if (rank.isEmpty()) {
        return Optional.empty();
      }
      if (!isOrdinal(words, i, rank.get())) {
        return Optional.of(Found.nothing(rank.get().to()));
      }
    }
    int to = rank.get().to();
    String next = words.at(to);
    boolean dated =
        LookAlikes.isDuration(words, to)
            || words.set("month").contains(words.at(i - 1))
            || words.set("month").contains(next)
            || (next.equals("of") && words.set("month").contains(words.at(to + 1)));
    boolean name = words.isCapital(i) && words.isCapital(to) && !words.isTitle();
    if (words.set("birthday").contains(next)) {
      return Optional.of(Found.of(age(words, i, rank.get()), i, to + 1));
    }
    if (dated || name) {
      return Optional.of(Found.nothing(to));
    }
    boolean named = words.isWord(to) && !words.set("stop").contains(next);
    Optional<String> noun = named ? Optional.of(Lemmas.noun(next)) : Optional.empty();
    return Optional.of(Found.of(quantity(words, i, rank.get(), noun), i, to));
  }

  private static Quantity quantity(Words words, int i, Rank rank, Optional<String> noun) {
    return new Quantity(
        new Figure(rank.value(), BigDecimal.ONE),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        Bound.EXACTLY,
        Change.NONE,
        Form.ORDINAL,
        noun,
        List.of(),
        words.span(i, rank.to()));
  }

  /** "Her 86th birthday": who has it is so old on that day, "before his 96th birthday" younger. */
  private static Quantity age(Words words, int i, Rank rank) {
    boolean before = words.at(i - 1).equals("before") || words.at(i - 2).equals("before");
    return Ages.age(new Figure(rank.value(), BigDecimal.ONE), words.span(i, rank.to()))
        .bounded(before ? Bound.LESS_THAN : Bound.EXACTLY);
  }

  private static Optional<Rank> digits(Words words, int i) {
    boolean shape =
        words.isNumber(i)
            && words.isGlued(i + 1)
            && SUFFIX.contains(words.at(i + 1))
            && words.at(i).length() <= 6
            && isSuffix(words.at(i), words.at(i + 1))
            && !(words.isNumber(i + 2) && words.at(i + 3).startsWith("lb"));
    return shape ? Optional.of(new Rank(new BigDecimal(words.at(i)), i + 2)) : Optional.empty();
  }

  /** "21st" and "11th"; in "15st 4lb" it is a weight. */
  private static boolean isSuffix(String digits, String suffix) {
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    return !suffix.equals("st") || (!teen && digits.endsWith("1"));
  }

  /** "twenty-fifth", "one hundred and fifth", "two hundredth"; not "one third". */
  private static Optional<Rank> compound(Words words, int i) {
    Optional<Numeral> prefix = WordReader.read(words, i);
    if (prefix.isEmpty()) {
      return Optional.empty();
    }
    int at = prefix.get().to();
    boolean tied = words.isDash(at) || words.at(at).equals("and");
    int last = tied ? at + 1 : at;
    BigDecimal before = prefix.get().value();
    BigDecimal end = words.numbers().value(Sort.ORDINAL, words.at(last)).orElse(BigDecimal.ZERO);
    boolean share =
        before.compareTo(BigDecimal.ONE) == 0
            && (!words.isWord(last + 1) || words.set("stop").contains(words.at(last + 1)));
    if (end.signum() == 0 || words.at(last).equals("quarter") || isTied(words, last) || share) {
      return Optional.empty();
    }
    if (end.compareTo(HUNDRED) >= 0) {
      return Optional.of(new Rank(before.multiply(end), last + 1));
    }
    BigDecimal below = before.remainder(HUNDRED);
    boolean ten =
        below.compareTo(BigDecimal.valueOf(20)) >= 0
            && below.remainder(BigDecimal.TEN).signum() == 0
            && end.compareTo(BigDecimal.TEN) < 0;
    return below.signum() == 0 || ten
        ? Optional.of(new Rank(before.add(end), last + 1))
        : Optional.empty();
  }

  private static Optional<Rank> plain(Words words, int i) {
    if (words.at(i).equals("quarter") || isTied(words, i)) {
      return Optional.empty();
    }
    return words.numbers().value(Sort.ORDINAL, words.at(i)).map(value -> new Rank(value, i + 1));
  }

  /** "third-party". */
  private static boolean isTied(Words words, int last) {
    return words.isDash(last + 1) && words.isGlued(last + 1);
  }

  /** "first" counts only in "for the first time", "second" and "third" where a noun is counted. */
  private static boolean isOrdinal(Words words, int i, Rank rank) {
    String before = words.at(i - 1);
    int to = rank.to();
    int value = rank.value().min(HUNDRED).intValue();
    if (value == 1) {
      return before.equals("the") && words.at(i - 2).equals("for") && words.at(to).equals("time");
    }
    if (value > 3 || to > i + 1) {
      return true;
    }
    boolean counts =
        words.isWord(to)
            && !words.set("stop").contains(words.at(to))
            && (LED.contains(before) || before.endsWith("'s"));
    return counts || PLACED.contains(before);
  }
}
