package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the one number of the sources that a draft's number is a slip of the pen of: two digits
 * swapped, a digit too many or too few, a thousand too many. It asks less of the words beside than
 * others do, since such a number hardly comes about by chance where the sources have it nowhere.
 */
final class Slip {

  /** Numbers of so many digits, zeros at their ends not counted, are hardly alike by chance. */
  private static final int MANY = 3;

  /** Of so many, one digit may differ. */
  private static final int MORE = 4;

  /** So many zeros make a thousand. */
  private static final int THOUSAND = 3;

  /** Shorter numbers have to stand in places that are somewhat alike. */
  private static final double SOMEWHAT = 0.25;

  private Slip() {}

  /**
   * The match whose value was meant, where there is one alone.
   *
   * @param sources all matches of a number that the sources have nowhere
   */
  static Optional<Match> of(Context context, List<Match> sources) {
    if (sources.stream().anyMatch(m -> isStated(m) || isFiner(m))) {
      return Optional.empty();
    }
    List<Match> meant =
        sources.stream().filter(m -> Accusers.mayAccuse(m) && isSlip(context, m)).toList();
    Set<String> words = new HashSet<>();
    meant.forEach(m -> words.addAll(m.known().mention().figures()));
    return words.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** "Since 1947" is so of whatever came later. */
  private static boolean isStated(Match match) {
    return match.comparison().isSame() && !match.comparison().isLoose();
  }

  private static boolean isFiner(Match match) {
    return match.comparison().answer() == Comparison.Answer.FINER
        && match.score() >= Thresholds.STATED;
  }

  private static boolean isSlip(Context draft, Match match) {
    Set<String> one = draft.mention().figures();
    Set<String> two = match.known().mention().figures();
    return one.size() == 1
        && two.size() == 1
        && match.isOfOneHead()
        && draft.mention().unit().equals(match.known().mention().unit())
        && isSlip(one.iterator().next(), two.iterator().next(), match.score());
  }

  private static boolean isSlip(String one, String two, double score) {
    String a = digits(one);
    String b = digits(two);
    int least = Math.min(a.length(), b.length());
    boolean isAlike = score >= SOMEWHAT;
    if (least < 2 || (least < MANY && !isAlike)) {
      return a.equals(b) && least > 1 && zeros(one, two) % THOUSAND == 0;
    }
    return a.equals(b)
        ? isAlike || zeros(one, two) % THOUSAND == 0
        : zeros(one, two) == 0 && (isSwapped(a, b) || (least >= MORE && isOneOff(a, b)));
  }

  /** Without the point and the zeros at both ends. */
  private static String digits(String figure) {
    return figure.replace(".", "").replaceAll("^0+|0+$", "");
  }

  /** How many places the points of two numbers are apart. */
  private static int zeros(String one, String two) {
    return Math.abs(magnitude(one) - magnitude(two));
  }

  private static int magnitude(String figure) {
    BigDecimal value = new BigDecimal(figure);
    return value.precision() - value.scale();
  }

  /** 175 and 157. */
  private static boolean isSwapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }

  /** 8417 and 8477. */
  private static boolean isOneOff(String a, String b) {
    int off = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
      off += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return a.length() == b.length() && off == 1;
  }
}
