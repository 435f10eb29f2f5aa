package io.factgate.kind.quantity;

import java.util.Locale;
import java.util.Set;

/**
 * Numbers that name one of many: "flight 312", "Planet 9", "the iPhone 15", "day 9 of the fair".
 */
final class Designations {

  private static final Set<String> LINK = Set.of("and", "or", "to", ",", "&");

  private Designations() {}

  /** Whether the numeral, with or without a noun that it could count, is a part of a name. */
  static boolean isAny(Words words, Numeral numeral, boolean hasNoun) {
    return isDesignation(words, numeral, hasNoun)
        || (!hasNoun && isNamed(words, numeral))
        || isNumbered(words, numeral);
  }

  private static boolean isDesignation(Words words, Numeral numeral, boolean hasNoun) {
    int at = numeral.from() - 1;
    if (words.at(at).equals(".") && words.isGlued(at)) {
      at--;
    }
    String before = words.at(at);
    if (isDesignating(words, before) || isListed(words, at)) {
      return true;
    }
    boolean group = before.equals("of") && words.raw(at - 1).equals("Group");
    // "Electorate 8,254": what is parted in thousands is counted.
    boolean parted = numeral.digits() && words.at(numeral.from() + 1).equals(",");
    boolean name =
        group
            || (at == numeral.from() - 1
                && !(parted && numeral.to() > numeral.from() + 1)
                && isNaming(words, at));
    boolean written =
        !numeral.digits()
            && words.isCapital(numeral.from())
            && !words.isFirst(numeral.from())
            && !words.isTitle();
    return !hasNoun && (name || written) && !words.set("month").contains(before);
  }

  /** "Planet 9", "iPhone 15"; in headings and behind verbs a capital tells nothing. */
  private static boolean isNaming(Words words, int i) {
    String raw = words.raw(i);
    boolean mixed =
        words.isWord(i)
            && Character.isLowerCase(raw.charAt(0))
            && raw.chars().anyMatch(Character::isUpperCase);
    if (mixed || !words.isCapital(i) || !words.lexicon().namesByCapitals()) {
      return mixed;
    }
    if (words.changes().isVerb(words, i)) {
      return false;
    }
    if (!words.isFirst(i)) {
      return !words.isTitle();
    }
    String word = words.at(i);
    return !words.isTitle()
        && !words.set("stop").contains(word)
        && !words.set("opener").contains(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && !word.endsWith("s");
  }

  /** "the iPhone 15 Pro and 15 Plus": the second one. */
  private static boolean isNamed(Words words, Numeral numeral) {
    int to = numeral.to();
    return numeral.digits()
        && numeral.to() == numeral.from() + 1
        && !words.at(numeral.from() - 1).equals(",")
        && LINK.contains(words.at(numeral.from() - 1))
        && words.isCapital(to)
        && !words.isGlued(to)
        && !words.isTitle()
        && !words.set("stop").contains(words.at(to));
  }

  /** "on day 9 of the fair", "in round 12."; not "every day 40 boats". */
  private static boolean isNumbered(Words words, Numeral numeral) {
    int before = numeral.from() - 1;
    int to = numeral.to();
    boolean led = before == 0 || words.set("stop").contains(words.at(before - 1));
    boolean article = words.set("determiner").contains(words.at(before - 1));
    return numeral.digits()
        && to == numeral.from() + 1
        && words.set("numbered").contains(words.at(before))
        && led
        && !article
        && (!words.isWord(to) || words.set("stop").contains(words.at(to)))
        && UnitReader.read(words, to, Locale.ROOT).isEmpty();
  }

  private static boolean isDesignating(Words words, String word) {
    return words.set("designation").contains(word);
  }

  /** "rooms 12 and 14": the second one. */
  private static boolean isListed(Words words, int link) {
    boolean linked = LINK.contains(words.at(link)) && words.isNumber(link - 1);
    int word = words.at(link - 2).equals(".") ? link - 3 : link - 2;
    return linked && isDesignating(words, words.at(word));
  }
}
