package io.factgate.kind.quantity;

import io.factgate.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ages that no unit follows: "Lena Horvat, 54,", "the boy, nine,", "she is 31", "dead at 72".
 */
final class Ages {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** Smaller numbers behind "died at" may be hours. */
  private static final BigDecimal HOURS = BigDecimal.valueOf(13);

  /** So many words may part "age" from its number: "the age at which men retire is 67". */
  private static final int REACH = 7;

  private static final Set<String> BE = Set.of("is", "was", "turned", "turns");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
  private static final Set<String> LINKS = Set.of("is", "was", "of", "to", "at", "from");
  private static final String CLOSING = ".,;:)?!…”\"'’–—";

  private Ages() {}

  /** The age whose number begins with the token, or nothing. */
  static Optional<Found> read(Words words, int i) {
    Optional<Numeral> number = number(words, i);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int to = number.get().to();
    if (isOfGroup(words, i, to)) {
      Bound bound = words.at(i - 2).equals("over") ? Bound.MORE_THAN : Bound.LESS_THAN;
      Quantity age = quantity(words, number.get()).bounded(bound);
      return Optional.of(Found.of(age, i - 2, to + 1));
    }
    boolean closed = isClosed(words, to);
    boolean aged =
        isNamed(words, i, to)
            || isAged(words, i, to, closed)
            || isOfOne(words, i, to, closed)
            || isOfPronoun(words, i, to, closed)
            || isOpening(words, number.get())
            || (closed && isOfBoth(words, i))
            || isOfDeath(words, number.get(), closed)
            || (closed && isOfAge(words, i))
            || ((closed || ends(words, to)) && (isAtAge(words, i) || isOfPeople(words, i)));
    return aged ? Optional.of(Found.of(quantity(words, number.get()), i, to)) : Optional.empty();
  }

  private static Optional<Numeral> number(Words words, int i) {
    boolean free = !words.isGlued(i) || "(-‐‑–".contains(words.at(i - 1));
    if (!free) {
      return Optional.empty();
    }
    Optional<Numeral> number =
        words.isNumber(i) && words.at(i).length() <= 3
            ? Optional.of(Numeral.plain(new BigDecimal(words.at(i)), i, i + 1, true))
            : WordReader.read(words, i).filter(n -> n.value().compareTo(BigDecimal.ONE) > 0);
    return number.filter(n -> n.value().compareTo(OLDEST) <= 0 && n.written().scale() <= 0);
  }

  private static Quantity quantity(Words words, Numeral number) {
    return age(number.figure(), words.span(number.from(), number.to()));
  }

  /** So many years of life; {@code number} is where the number stands. */
  static Quantity age(Figure years, Span number) {
    return new Quantity(
        years,
        Optional.empty(),
        false,
        Optional.of("year old"),
        false,
        Bound.EXACTLY,
        Change.NONE,
        Form.PLAIN,
        Optional.empty(),
        List.of(),
        number);
  }

  /** Whether the phrase ends with the number; not "1.5", "3-1". */
  private static boolean isClosed(Words words, int to) {
    String sign = words.at(to);
    boolean tied = words.isGlued(to) && words.isGlued(to + 1);
    boolean longer = tied && (words.isNumber(to + 1) || words.isDash(to));
    return sign.isEmpty()
        || (words.isDash(to) && !words.isGlued(to))
        || (sign.length() == 1 && CLOSING.contains(sign) && !longer);
  }

  /**
   * "Lena Horvat, 54,", "Mr Horvat, 54,", "the boy, nine,", "her son (7)", "Horvat, 54, of Osk".
   */
  private static boolean isNamed(Words words, int i, int to) {
    String after = words.at(to);
    boolean isLong = words.isGlued(to + 1) && words.isNumber(to + 1);
    boolean comma =
        words.at(i - 1).equals(",") && !isLong && (after.equals(",") || after.equals("."));
    boolean bracket = words.at(i - 1).equals("(") && after.equals(")");
    boolean told = comma && after.equals(",") && words.set("telling").contains(words.at(to + 1));
    return ((comma || bracket) && !words.isGlued(to + 1) && isOne(words, i - 2))
        || (comma && isPerson(words, i - 2))
        || (told && isSurname(words, i - 2));
  }

  /** "the boy", "a retired teacher", "her brother". */
  private static boolean isOne(Words words, int i) {
    return words.set("person").contains(words.at(i));
  }

  /** Two capitalised words, the last one the token, and no month or day of the week. */
  private static boolean isPerson(Words words, int i) {
    int before = words.at(i - 1).equals(".") ? i - 2 : i - 1;
    boolean given = words.isCapital(i - 1) && !isStop(words, i - 1);
    return isName(words, i) && (given || words.set("title").contains(words.at(before)));
  }

  /** One capitalised word that no preposition makes a place. */
  private static boolean isSurname(Words words, int i) {
    return isName(words, i)
        && !words.isNumber(i - 1)
        && (words.at(i - 1).equals("and") || !words.set("stop").contains(words.at(i - 1)));
  }

  private static boolean isName(Words words, int i) {
    return words.isCapital(i)
        && !words.set("month").contains(words.at(i))
        && !words.set("weekday").contains(words.at(i));
  }

  /** "At 51, Lena Horvat is …"; not "At 7, the doors opened". */
  private static boolean isOpening(Words words, Numeral number) {
    int to = number.to();
    int at = number.from() - 1;
    return words.at(at).equals("at")
        && words.isFirst(at)
        && words.at(to).equals(",")
        && number.value().compareTo(HOURS) >= 0
        && (words.isCapital(to + 1) || PRONOUNS.contains(words.at(to + 1)));
  }

  /** "A man of 29"; not "a group of 29 men". */
  private static boolean isOfOne(Words words, int i, int to, boolean closed) {
    return words.at(i - 1).equals("of")
        && isOne(words, i - 2)
        && (closed || words.set("stop").contains(words.at(to)));
  }

  /** "aged 54", "age 54", but not "ages 5 to 12". */
  private static boolean isAged(Words words, int i, int to, boolean closed) {
    boolean range = words.set("to").contains(words.at(to)) && isNumber(words, to + 1);
    return words.set("aging").contains(words.at(i - 1))
        && !words.isGlued(i)
        && (closed || (!words.isGlued(to) && !range));
  }

  /** "she is 31", "who turned 50", "he was 84 when". */
  private static boolean isOfPronoun(Words words, int i, int to, boolean closed) {
    boolean pair = words.at(to).equals("and") && isNumber(words, to + 1);
    boolean ends = closed || (words.set("aside").contains(words.at(to)) && !pair);
    int be = words.set("merely").contains(words.at(i - 1)) ? i - 2 : i - 1;
    boolean said =
        BE.contains(words.at(be))
            && (words.set("self").contains(words.at(be - 1)) || isFullName(words, be - 1));
    return ends && (said || words.set("self").contains(words.at(be)));
  }

  /** Two capitalised words, neither of them a thing's. */
  private static boolean isFullName(Words words, int i) {
    return isPerson(words, i) && words.raw(i).length() > 2 && !words.isTitle();
  }

  /** "Brok and her sister, both 27,". */
  private static boolean isOfBoth(Words words, int i) {
    boolean all = words.at(i - 1).equals("both") || words.at(i - 1).equals("all");
    return all && (words.at(i - 2).equals(",") || words.at(i - 2).equals("("));
  }

  /** "dead at 72", "died at 88", "dies at 9". */
  private static boolean isOfDeath(Words words, Numeral number, boolean closed) {
    int i = number.from();
    boolean hour = number.value().compareTo(HOURS) < 0 && words.at(i - 2).equals("died");
    return words.at(i - 1).equals("at")
        && words.set("dying").contains(words.at(i - 2))
        && !hour
        && (closed || isStop(words, number.to()));
  }

  /** "at the age of 12", "under the age of 18". */
  private static boolean isAtAge(Words words, int i) {
    return words.at(i - 1).equals("of") && words.set("aging").contains(words.at(i - 2));
  }

  /** "the average age is 47", "life expectancy is around 73". */
  private static boolean isOfAge(Words words, int i) {
    int at = words.bounds().before(words, i, 0).map(Phrases.Hit::edge).orElse(i) - 1;
    if (!LINKS.contains(words.at(at))) {
      return false;
    }
    for (int k = at - 1; k >= Math.max(0, at - REACH) && words.isWord(k); k--) {
      if (words.set("lifetime").contains(words.at(k))) {
        return true;
      }
    }
    return false;
  }

  /** "children under 12", "people aged over 65". */
  private static boolean isOfPeople(Words words, int i) {
    int at = words.bounds().before(words, i, 0).map(Phrases.Hit::edge).orElse(i) - 1;
    String phrase = words.join(at + 1, i);
    return words.set("older").contains(phrase)
        && (words.set("people").contains(words.at(at))
            || words.set("aging").contains(words.at(at)));
  }

  /** "over-65s", "under-21s". */
  private static boolean isOfGroup(Words words, int i, int to) {
    return words.isDash(i - 1)
        && words.isGlued(i - 1)
        && (words.at(i - 2).equals("over") || words.at(i - 2).equals("under"))
        && words.at(to).equals("s")
        && words.isGlued(to)
        && !words.isGlued(to + 1);
  }

  /** Whether the phrase goes on without what the number counts; not "the ages of 12 and 15". */
  private static boolean ends(Words words, int to) {
    return isStop(words, to) && !isNumber(words, to + 1);
  }

  private static boolean isStop(Words words, int i) {
    return words.set("stop").contains(words.at(i))
        && words.lexicon().plainUnits().at(words, i).isEmpty();
  }

  private static boolean isNumber(Words words, int i) {
    return words.isNumber(i) || words.numbers().startsNumber(words.at(i));
  }
}
