package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers that state no quantity: years, clock times, designations, versions, telephone numbers.
 */
final class LookAlikes {

  /** A street has at most so many words. */
  private static final int LONGEST_STREET = 4;

  /** So many tokens before a bracket tell of a number with decimals: "1.34/kg (". */
  private static final int BEFORE = 5;

  private LookAlikes() {}

  /** Whether the digits are a part of something longer: 4.10.2, 16:40, F-16, 1990s, 24/7. */
  static boolean isPart(Words words, Numeral numeral) {
    int from = numeral.from();
    if (words.isGlued(from) && words.isNumber(from)) {
      String before = words.at(from - 1);
      boolean joint =
          words.isDash(from - 1)
              && words.isGlued(from - 1)
              && words.isWord(from - 2)
              && !words.at(from - 2).equals("sub")
              && !words.set("apposed").contains(words.at(from - 2));
      boolean zone = before.equals("+") && words.isGlued(from - 1) && words.isWord(from - 2);
      if (words.isWord(from - 1) || joint || zone || "#№§.:/_=@&'’\\".contains(before)) {
        return true;
      }
    }
    int to = numeral.to();
    if (!numeral.digits()) {
      return words.isGlued(from)
          && words.isDash(from - 1)
          && words.isGlued(from - 1)
          && words.isWord(from - 2);
    }
    if (!words.isGlued(to)) {
      return false;
    }
    String after = words.at(to);
    boolean tied = words.isGlued(to + 1) && (words.isNumber(to + 1) || words.isWord(to + 1));
    return words.isWord(to) || (tied && isTie(after)) || isTail(words, to);
  }

  /** Whether the sign ties digits to something longer. */
  static boolean isTie(String sign) {
    return sign.length() == 1 && ".:/_=@&,".contains(sign);
  }

  /** "From the three-point line": a place on the court, no three points. */
  static boolean isShot(Words words, Numeral numeral) {
    int to = numeral.to();
    return words.isDash(to)
        && words.at(to + 1).equals("point")
        && words.set("court").contains(words.at(to + 2));
  }

  /** Whether a word hangs on the number that makes it no count: "two-way", "one-on-one". */
  static boolean isCompound(Words words, int to) {
    return words.isDash(to)
        && words.isGlued(to)
        && words.isGlued(to + 1)
        && words.isWord(to + 1)
        && !words.at(to + 1).equals("strong");
  }

  /**
   * Where to go on behind a number that is none: behind all digits that hang together with it; what
   * stands apart from a year is a number of its own: "(2024 28,110)".
   */
  static int end(Words words, Numeral numeral, int to) {
    boolean isYear = isYear(words, numeral, false);
    int at = to;
    boolean hangs = true;
    while (hangs || (words.isNumber(at) && !isYear)) {
      hangs = words.isGlued(at) && words.isGlued(at + 1) && isNumeral(words, at + 1);
      at += hangs ? 2 : words.isNumber(at) && !isYear ? 1 : 0;
    }
    return at;
  }

  /** Whether a hyphen and a further number hang on the one before. */
  static boolean isTail(Words words, int to) {
    return words.isDash(to)
        && words.isGlued(to)
        && words.isGlued(to + 1)
        && isNumeral(words, to + 1);
  }

  /** Whether the numeral, with no unit behind it, is something else than a quantity. */
  static boolean isOther(Words words, Numeral numeral, boolean hasNoun) {
    return Designations.isAny(words, numeral, hasNoun)
        || isYear(words, numeral, hasNoun)
        || (!hasNoun && isEra(words, numeral))
        || words.at(numeral.to()).equals("zip")
        || isZip(words, numeral)
        || (!hasNoun && (isDay(words, numeral) || isClock(words, numeral)))
        || isListed(words, numeral)
        || isTelephone(words, numeral);
  }

  /** Whether a word of time follows, "old" left aside. */
  static boolean isDuration(Words words, int to) {
    int at = words.isDash(to) && words.isGlued(to) ? to + 1 : to;
    return words.set("time").contains(words.at(at));
  }

  /** Whether a noun is one of time. */
  static boolean isTime(Words words, String lemma) {
    return words.set("time").contains(lemma);
  }

  private static boolean isNumeral(Words words, int i) {
    return words.isNumber(i) || words.numbers().startsNumber(words.at(i));
  }

  /** Bare four digits of our time, or of any time behind "in", "since", "the". */
  static boolean isYear(Words words, Numeral numeral, boolean hasNoun) {
    if (!numeral.digits() || numeral.to() != numeral.from() + 1 || numeral.isScaled()) {
      return false;
    }
    String digits = words.at(numeral.from());
    if (digits.length() != 4 || digits.startsWith("0")) {
      return false;
    }
    int year = Integer.parseInt(digits);
    String before = words.at(numeral.from() - 1);
    boolean led = words.set("yearly").contains(before) || words.set("month").contains(before);
    boolean ours = year >= 1900 && year <= 2099;
    return (ours && (led || !hasNoun || words.isWord(numeral.from() - 1) && isName(words, numeral)))
        || (!hasNoun && led && year >= 1000 && year <= 2099);
  }

  /** "A.D. 1000", "300 BC". */
  private static boolean isEra(Words words, Numeral numeral) {
    int before = numeral.from() - 1;
    int word = words.at(before).equals(".") ? before - 1 : before;
    Set<String> eras = Set.of("ad", "a.d", "bc", "b.c", "bce", "ce");
    return (eras.contains(words.at(word)) && words.isCapital(word))
        || (eras.contains(words.at(numeral.to())) && words.isCapital(numeral.to()));
  }

  private static boolean isName(Words words, Numeral numeral) {
    int before = numeral.from() - 1;
    return words.isCapital(before) && !words.isFirst(before);
  }

  /** 19 August, Aug. 19. */
  private static boolean isDay(Words words, Numeral numeral) {
    int before = numeral.from() - 1;
    if (words.at(before).equals(".")) {
      before--;
    }
    int after = words.at(numeral.to()).equals(".") ? numeral.to() + 1 : numeral.to();
    boolean day = numeral.digits() && numeral.value().compareTo(BigDecimal.valueOf(31)) <= 0;
    return day
        && (isMonth(words, before)
            || isMonth(words, after)
            || (words.at(after).equals("of") && words.set("month").contains(words.at(after + 1))));
  }

  /** Small letters will do where the word is none but a month's. */
  private static boolean isMonth(Words words, int i) {
    String word = words.at(i);
    boolean only = word.length() > 4 && !word.equals("march");
    return words.set("month").contains(word) && (only || words.isCapital(i));
  }

  private static boolean isClock(Words words, Numeral numeral) {
    int to = numeral.to();
    String after = words.at(to);
    boolean dotted =
        (after.equals("a") || after.equals("p"))
            && words.at(to + 1).equals(".")
            && words.at(to + 2).equals("m");
    boolean small = numeral.value().compareTo(BigDecimal.valueOf(24)) <= 0;
    boolean at = words.at(numeral.from() - 1).equals("at") && small && !after.equals("of");
    return words.set("clock").contains(after) || dotted || at;
  }

  /** "1. Plant trees", "(2)", "clause 4 (1.2)"; not "(2,140)", "(0.8bn)" or "$1.34 (1.47)". */
  private static boolean isListed(Words words, Numeral numeral) {
    boolean first = numeral.from() == 0;
    String after = words.at(numeral.to());
    boolean point = after.equals(".") && numeral.to() + 1 < words.size();
    int open = numeral.from() - 1;
    boolean isDecimal = !numeral.isScaled() && numeral.written().scale() > 0;
    boolean isShort =
        numeral.to() == numeral.from() + 1 || (isDecimal && !isBehindDecimals(words, open));
    boolean bracket = words.at(open).equals("(") && isShort;
    return numeral.digits()
        && ((first && (point || after.equals(")"))) || (bracket && after.equals(")")));
  }

  private static boolean isBehindDecimals(Words words, int open) {
    for (int i = open - 1; i > Math.max(0, open - BEFORE); i--) {
      if (words.at(i).equals("%")
          || (words.at(i).equals(".") && words.isNumber(i - 1) && words.isNumber(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A number that begins with a zero, or that another one follows; not "50 9-litre drums". */
  private static boolean isTelephone(Words words, Numeral numeral) {
    String digits = words.at(numeral.from());
    boolean zero = numeral.digits() && digits.length() > 1 && digits.startsWith("0");
    return zero
        || words.set("calling").contains(words.at(numeral.from() - 1))
            && isDigits(words, numeral, 3)
        || (numeral.digits()
            && words.isNumber(numeral.to())
            && !DigitReader.isJet(words, numeral.to() + 1)
            && UnitReader.read(words, numeral.to() + 1, Locale.ROOT).isEmpty());
  }

  /** "Osk, CA 95670": five digits behind the two capitals of a state. */
  private static boolean isZip(Words words, Numeral numeral) {
    int state = numeral.from() - 1;
    String raw = words.raw(state);
    return isDigits(words, numeral, 5)
        && raw.length() == 2
        && words.isWord(state)
        && raw.equals(raw.toUpperCase(Locale.ROOT));
  }

  /** "123-4567": three digits and four, with nothing that they count. */
  static boolean isTelephone(Words words, Numeral first, Numeral last) {
    return last.from() == first.to() + 1
        && words.isDash(first.to())
        && isDigits(words, first, 3)
        && isDigits(words, last, 4);
  }

  private static boolean isDigits(Words words, Numeral numeral, int count) {
    return numeral.to() == numeral.from() + 1
        && words.isNumber(numeral.from())
        && words.at(numeral.from()).length() == count;
  }

  /** "12 Oak Street", "221B Baker Street", "the 29km Road"; not "40 Wall Street banks". */
  static boolean isAddress(Words words, Numeral numeral) {
    int at = numeral.from() + 1;
    at += words.isGlued(at) && words.isWord(at) ? 1 : 0;
    for (int k = 0; k < LONGEST_STREET && words.isCapital(at); k++, at++) {
      if (words.set("street").contains(words.at(at))) {
        return !NounReader.isPlural(words, at + 1);
      }
    }
    return false;
  }
}
