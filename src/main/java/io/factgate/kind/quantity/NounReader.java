package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the counted noun behind a number with the words between: "key demands". */
final class NounReader {

  /** Numbers stand at most so many words before their noun. */
  private static final int REACH = 6;

  /** Larger numbers behind an article name something: "a 911 call". */
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private NounReader() {}

  /** "A three-pointer", "one six-seater": called by a number; not "a three-member panel". */
  private static boolean isThing(Words words, int i) {
    return words.numbers().startsNumber(words.at(i))
        && words.isDash(i + 1)
        && words.isGlued(i + 1)
        && words.at(i + 2).endsWith("er")
        && (!words.isWord(i + 3) || isStop(words, i + 3));
  }

  /** The plural noun phrase that begins with the token. */
  static Optional<Noun> plural(Words words, int i) {
    if (!words.lexicon().readsNouns()) {
      return Optional.empty();
    }
    int at = i;
    List<String> modifiers = new ArrayList<>();
    for (int read = 0; read < REACH; read++) {
      int past = Math.max(designation(words, at, i), state(words, at));
      if (past > at) {
        at = past;
        continue;
      }
      if (!words.isWord(at)) {
        return Optional.empty();
      }
      if (isStop(words, at) && !isHyphen(words, at + 1)) {
        if (!isCoordinated(words, at, i)) {
          return Optional.empty();
        }
        at++;
      }
      if (isHanging(words, at)) {
        at += 3;
      }
      String word = words.at(at);
      boolean compound = isHyphen(words, at + 1);
      if (!compound
          && words.numbers().startsNumber(word)
          && words.set("time").contains(words.at(at + 1))) {
        return Optional.empty(); // "1,629 five years ago": the noun is the next number's
      }
      if (word.equals("times")) {
        return Optional.of(new Noun("time", modifiers, at + 1));
      }
      boolean people = word.endsWith("ese") || word.equals("swiss");
      int reach = people || !bare(word).equals(word) ? 3 : 1;
      if (!compound && isPlural(words, at) && !isPluralNear(words, at + 1, reach)) {
        return Optional.of(new Noun(lemma(words, at), modifiers, at + 1));
      }
      modifiers.add(Lemmas.noun(bare(word)));
      at += compound ? steps(words, at) : 1;
    }
    return Optional.empty();
  }

  /** Behind "US", which is no "us", and "U.S.", "U.N.", whose last point ends no sentence. */
  private static int state(Words words, int at) {
    String word = words.raw(at);
    boolean isDotted =
        word.length() == 3
            && word.charAt(1) == '.'
            && words.at(at + 1).equals(".")
            && !words.isCapital(at + 2);
    return isDotted ? at + 2 : word.equals("US") ? at + 1 : at;
  }

  /** "full- and part-time workers": a hyphen that waits for the second word. */
  private static boolean isHanging(Words words, int at) {
    String link = words.at(at + 2);
    return words.isWord(at)
        && words.isDash(at + 1)
        && words.isGlued(at + 1)
        && !words.isGlued(at + 2)
        && (link.equals("and") || link.equals("or"));
  }

  /** How many tokens go before the last word of "face-to-face", "built-in", "gas-fired". */
  private static int steps(Words words, int at) {
    if (!isStop(words, at + 2)) {
      return 2;
    }
    return isHyphen(words, at + 3) ? 4 : 3;
  }

  /** "red and white flags", "Czech and Polish sailors": one word of a sort on either side. */
  private static boolean isCoordinated(Words words, int and, int from) {
    boolean linked = words.at(and).equals("and") && and > from && words.isWord(and + 1);
    boolean names = linked && words.isCapital(and - 1) && words.isCapital(and + 1);
    if (!linked || isStop(words, and + 1) || !isPluralNear(words, and + 2, names ? 3 : 1)) {
      return false;
    }
    return names
        || (isAdjective(words, words.at(and - 1))
            && isAdjective(words, words.at(and + 1))
            && !isPlural(words, and - 1));
  }

  /** Whether one of the words from the token on is a plural, and no phrase ends before it. */
  private static boolean isPluralNear(Words words, int from, int reach) {
    for (int i = from; i < from + reach && words.isWord(i) && !isStop(words, i); i++) {
      if (isPlural(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAdjective(Words words, String word) {
    return words.set("adjective").contains(word)
        || (word.length() > 4
            && words.set("adjectival").stream().anyMatch(ending -> word.endsWith(ending)));
  }

  /** Behind a number that is a name within the phrase: "A320", "737 Max"; else where it was. */
  private static int designation(Words words, int at, int from) {
    boolean letters =
        words.isWord(at)
            && words.isCapital(at)
            && !Currencies.isCurrency(words.raw(at))
            && (words.isGlued(at + 1) || words.isDash(at + 1))
            && words.isNumber(words.isDash(at + 1) ? at + 2 : at + 1)
            && words.isGlued(words.isDash(at + 1) ? at + 2 : at + 1);
    int past = letters ? (words.isDash(at + 1) ? at + 3 : at + 2) : at;
    if (!letters && words.isNumber(at) && words.at(at).length() <= 4 && !words.isGlued(at)) {
      boolean behind = at > from && words.isCapital(at - 1);
      boolean before =
          words.isCapital(at + 1) && !words.isGlued(at + 1) && !isPlural(words, at + 1);
      past = behind || before ? at + 1 : at;
    }
    return past > at && words.isWord(past) && !words.isGlued(past) && !isStop(words, past)
        ? past
        : at;
  }

  /** The noun behind a hyphen: "20-strong" is none, "three-storey" has storey. */
  static Optional<Noun> hyphened(Words words, int i) {
    if (!words.lexicon().readsNouns() || !words.isGlued(i) || !isHyphen(words, i)) {
      return Optional.empty();
    }
    String word = words.at(i + 1);
    return words.numbers().startsNumber(word)
            || words.set("stop").contains(word)
            || words.set("idiom").contains(word)
            || word.length() < 3
            || isThing(words, i - 1)
        ? Optional.empty()
        : Optional.of(new Noun(Lemmas.noun(bare(word)), List.of(), i + 2));
  }

  /** The single noun behind "one": the last word before one that ends the phrase. */
  static Optional<Noun> singular(Words words, int i) {
    if (words.lexicon().readsNouns() && isThing(words, i)) {
      return Optional.of(
          new Noun(Lemmas.noun(words.at(i + 2)), List.of(Lemmas.noun(words.at(i))), i + 3));
    }
    List<String> read = new ArrayList<>();
    int at = i;
    while (read.size() < 3
        && words.isWord(at)
        && !isStop(words, at)
        && !words.numbers().startsNumber(words.at(at))) {
      read.add(Lemmas.noun(bare(words.at(at))));
      at++;
      if (!words.set("adjective").contains(words.at(at - 1))) {
        break;
      }
    }
    return !words.lexicon().readsNouns()
            || read.isEmpty()
            || words.set("adjective").contains(words.at(at - 1))
        ? Optional.empty()
        : Optional.of(new Noun(read.get(read.size() - 1), read.subList(0, read.size() - 1), at));
  }

  /**
   * "a three course meal", "a 12 member panel": behind an article the number is of the next noun.
   */
  static Optional<Noun> attributive(Words words, Numeral numeral) {
    int at = numeral.to();
    boolean small = numeral.value().compareTo(MOST) <= 0 && numeral.form() == Form.PLAIN;
    boolean led = small && words.set("article").contains(words.at(numeral.from() - 1));
    String word = words.at(at);
    boolean noun =
        led
            && words.isWord(at)
            && words.isWord(at + 1)
            && !words.isGlued(at)
            && !words.isCapital(at)
            && !isStop(words, at)
            && !isStop(words, at + 1)
            && !isAdjective(words, word);
    return noun ? Optional.of(new Noun(Lemmas.noun(word), List.of(), at + 1)) : Optional.empty();
  }

  /** The noun behind "of the" where it is no plural: "the olive harvest". */
  static Optional<Noun> mass(Words words, int i) {
    List<String> read = new ArrayList<>();
    int at = i;
    while (read.size() < 3 && words.isWord(at) && !isStop(words, at)) {
      read.add(Lemmas.noun(bare(words.at(at))));
      at++;
    }
    return !words.lexicon().readsNouns() || read.isEmpty()
        ? Optional.empty()
        : Optional.of(new Noun(read.get(read.size() - 1), read.subList(0, read.size() - 1), at));
  }

  /** Whether the word looks like a plural noun; initials with an s do: "MPs". */
  static boolean isPlural(Words words, int i) {
    return words.isWord(i) && (isInitials(words, i) || isPlural(words, words.at(i)));
  }

  private static boolean isInitials(Words words, int i) {
    String word = words.at(i);
    int n = word.length() - 1;
    return n >= 2
        && word.charAt(n) == 's'
        && words.isCapital(i)
        && words.raw(i).chars().limit(n).allMatch(Character::isUpperCase);
  }

  private static boolean isPlural(Words words, String word) {
    String bare = bare(word);
    if (words.set("mass").contains(bare)) {
      return true;
    }
    return !words.set("notplural").contains(bare)
        && !bare.endsWith("'s")
        && !bare.endsWith("ous")
        && bare.endsWith("s")
        && !Lemmas.noun(bare).equals(bare);
  }

  private static boolean isHyphen(Words words, int i) {
    return words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1) && words.isWord(i + 1);
  }

  private static boolean isStop(Words words, int i) {
    return words.set("stop").contains(words.at(i));
  }

  private static String lemma(Words words, int i) {
    String word = bare(words.at(i));
    if (isInitials(words, i)) {
      return word.substring(0, word.length() - 1);
    }
    boolean men = word.length() > 4 && word.endsWith("men");
    return men ? word.substring(0, word.length() - 2) + "an" : Lemmas.noun(word);
  }

  /** Without a possessive ending. */
  private static String bare(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }
}
