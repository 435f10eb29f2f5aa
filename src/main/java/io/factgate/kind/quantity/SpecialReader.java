package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a form of their own: ordinals, scores, ages without a unit, multiples. */
final class SpecialReader {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private SpecialReader() {}

  /** What begins with the token, or nothing. */
  static Optional<Found> read(Words words, int i) {
    return Ordinals.read(words, i)
        .or(() -> score(words, i))
        .or(() -> age(words, i))
        .or(() -> multiple(words, i));
  }

  /** 3-1, 3:1, 218 to 210 where the words near it tell of a game or a vote. */
  private static Optional<Found> score(Words words, int i) {
    boolean numbers =
        words.isNumber(i)
            && words.at(i).length() <= 3
            && words.isNumber(i + 2)
            && words.at(i + 2).length() <= 3
            && !words.isGlued(i);
    if (!numbers || !(isTied(words, i) ? isResult(words, i) : isVote(words, i))) {
      return Optional.empty();
    }
    return Optional.of(
        Found.of(
            new Quantity(
                new Figure(new BigDecimal(words.at(i)), BigDecimal.ONE),
                Optional.of(new Figure(new BigDecimal(words.at(i + 2)), BigDecimal.ONE)),
                false,
                Optional.empty(),
                false,
                Bound.EXACTLY,
                Change.NONE,
                Form.SCORE,
                Optional.empty(),
                List.of(),
                words.span(i, i + 3)),
            i,
            i + 3));
  }

  private static boolean isTied(Words words, int i) {
    boolean clock = words.at(i + 1).equals(":") && words.at(i + 2).length() > 1;
    boolean decimals = words.isGlued(i + 4) && words.isNumber(i + 4);
    return (words.isDash(i + 1) || words.at(i + 1).equals(":"))
        && words.isGlued(i + 1)
        && words.isGlued(i + 2)
        && !clock
        && !(words.isGlued(i + 3) && (words.isWord(i + 3) || decimals));
  }

  /** "voted 218 to 210", "the vote was 52 to 48"; not "won 3 to 5 percent". */
  private static boolean isVote(Words words, int i) {
    if (!words.at(i + 1).equals("to") || !isUncounted(words, i + 3)) {
      return false;
    }
    for (int k = Math.max(0, i - 3); k < i; k++) {
      if (words.set("voting").contains(words.at(k))) {
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
    if (NounReader.isPlural(words, i + 3) && !result.contains(next)) {
      return false;
    }
    if (next.equals("down") || next.equals("up") || next.equals("behind")) {
      return true;
    }
    for (int k = Math.max(0, i - 12); k < Math.min(words.size(), i + 12); k++) {
      if (result.contains(words.at(k))) {
        return true;
      }
    }
    return false;
  }

  /** "Lena Horvat, 54," and "Lena Horvat (54)", "aged 54", "who is 54". */
  private static Optional<Found> age(Words words, int i) {
    boolean number = words.isNumber(i) && words.at(i).length() <= 3 && !words.isGlued(i);
    if (!number || new BigDecimal(words.at(i)).compareTo(OLDEST) > 0) {
      return Optional.empty();
    }
    String after = words.at(i + 1);
    boolean range = words.set("to").contains(after) && words.isNumber(i + 2);
    boolean closed =
        !range
            && !words.isWord(i + 1)
            && !words.isNumber(i + 1)
            && !after.equals("%")
            && !(words.isGlued(i + 1) && words.isGlued(i + 2) && words.isNumber(i + 2));
    boolean comma = words.at(i - 1).equals(",") && (after.equals(",") || after.equals("."));
    boolean bracket = words.at(i - 1).equals("(") && after.equals(")");
    boolean named = (comma || (bracket && words.at(i).length() == 2)) && isPerson(words, i - 2);
    boolean said =
        words.set("aging").contains(words.at(i - 1)) && !words.isGlued(i + 1) && !range
            || words.set("aging").contains(words.at(i - 1)) && closed;
    boolean who =
        words.at(i - 2).equals("who")
            && Set.of("is", "was", "turned", "turns").contains(words.at(i - 1))
            && closed;
    if (!named && !said && !who) {
      return Optional.empty();
    }
    return Optional.of(Found.of(aged(words, i), i, i + 1));
  }

  private static Quantity aged(Words words, int i) {
    return new Quantity(
        new Figure(new BigDecimal(words.at(i)), BigDecimal.ONE),
        Optional.empty(),
        false,
        Optional.of("year old"),
        false,
        Bound.EXACTLY,
        Change.NONE,
        Form.PLAIN,
        Optional.empty(),
        List.of(),
        words.span(i, i + 1));
  }

  /** Two capitalised words, the last one the token, and no month or day of the week. */
  private static boolean isPerson(Words words, int i) {
    int before = words.at(i - 1).equals(".") ? i - 2 : i - 1;
    return words.isCapital(i)
        && (words.isCapital(i - 1) || words.set("title").contains(words.at(before)))
        && !words.set("month").contains(words.at(i))
        && !words.set("weekday").contains(words.at(i));
  }

  /** "twice as many", "threefold". */
  private static Optional<Found> multiple(Words words, int i) {
    String word = words.at(i);
    BigDecimal value;
    if (word.equals("twice")
        && Set.of("as", "the", "its", "their", "that", "his", "her").contains(words.at(i + 1))) {
      value = BigDecimal.valueOf(2);
    } else if (word.length() > 4 && word.endsWith("fold")) {
      Optional<BigDecimal> small =
          words.numbers().value(Sort.SMALL, word.substring(0, word.length() - 4));
      if (small.isEmpty()) {
        return Optional.empty();
      }
      value = small.get();
    } else {
      return Optional.empty();
    }
    return Optional.of(
        Found.of(
            new Quantity(
                new Figure(value, BigDecimal.ONE),
                Optional.empty(),
                false,
                Optional.of("x"),
                false,
                Bound.EXACTLY,
                words.changes().around(words, i, i + 1, true, false),
                Form.PLAIN,
                Optional.empty(),
                List.of(),
                words.span(i, i + 1)),
            i,
            i + 1));
  }
}
