package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the counted noun behind a number with the words between: "key demands". */
final class NounReader {

  /** Numbers stand at most so many words before their noun. */
  private static final int REACH = 5;

  private static final Set<String> STOP = WordSet.of("stop");
  private static final Set<String> MASS = WordSet.of("mass");
  private static final Set<String> NOT_PLURAL = WordSet.of("notplural");

  private static final Set<String> IDIOM = WordSet.of("idiom");

  private NounReader() {}

  /** The plural noun phrase that begins with the token. */
  static Optional<Noun> plural(Words words, int i) {
    int at = i;
    List<String> modifiers = new ArrayList<>();
    for (int read = 0; read < REACH && words.isWord(at); read++) {
      String word = words.at(at);
      if (isStop(words, at)) {
        return Optional.empty();
      }
      boolean compound = words.isDash(at + 1) && words.isGlued(at + 1) && words.isWord(at + 2);
      if (word.equals("times")) {
        return Optional.of(new Noun("time", modifiers, at + 1));
      }
      if (!compound && isPlural(word) && !isPluralAfter(words, at + 1)) {
        return Optional.of(new Noun(lemma(words, at), modifiers, at + 1));
      }
      modifiers.add(Lemmas.noun(bare(word)));
      at += compound ? 2 : 1;
    }
    return Optional.empty();
  }

  /** The noun behind a hyphen: "20-strong" is none, "three-storey" has storey. */
  static Optional<Noun> hyphened(Words words, int i) {
    if (!words.isDash(i) || !words.isGlued(i) || !words.isGlued(i + 1) || !words.isWord(i + 1)) {
      return Optional.empty();
    }
    String word = words.at(i + 1);
    return STOP.contains(word) || IDIOM.contains(word) || word.length() < 3
        ? Optional.empty()
        : Optional.of(new Noun(Lemmas.noun(bare(word)), List.of(), i + 2));
  }

  /** The single noun behind "one": the last word before one that ends the phrase. */
  static Optional<Noun> singular(Words words, int i) {
    List<String> read = new ArrayList<>();
    int at = i;
    while (read.size() < 3 && words.isWord(at) && !isStop(words, at)) {
      read.add(Lemmas.noun(bare(words.at(at))));
      at++;
      if (!WordSet.of("adjective").contains(words.at(at - 1))) {
        break;
      }
    }
    return read.isEmpty() || WordSet.of("adjective").contains(words.at(at - 1))
        ? Optional.empty()
        : Optional.of(new Noun(read.get(read.size() - 1), read.subList(0, read.size() - 1), at));
  }

  /** The noun behind "of the" where it is no plural: "the olive harvest". */
  static Optional<Noun> mass(Words words, int i) {
    List<String> read = new ArrayList<>();
    int at = i;
    while (read.size() < 3 && words.isWord(at) && !isStop(words, at)) {
      read.add(Lemmas.noun(bare(words.at(at))));
      at++;
    }
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(new Noun(read.get(read.size() - 1), read.subList(0, read.size() - 1), at));
  }

  /** Whether the word looks like a plural noun. */
  static boolean isPlural(String word) {
    String bare = bare(word);
    if (MASS.contains(bare)) {
      return true;
    }
    return !NOT_PLURAL.contains(bare)
        && !bare.endsWith("'s")
        && !bare.endsWith("ous")
        && bare.endsWith("s")
        && !Lemmas.noun(bare).equals(bare);
  }

  /** "weapons factories": a second plural directly behind is the noun. */
  private static boolean isPluralAfter(Words words, int i) {
    return words.isWord(i) && !isStop(words, i) && isPlural(words.at(i));
  }

  private static boolean isStop(Words words, int i) {
    return STOP.contains(words.at(i));
  }

  private static String lemma(Words words, int i) {
    String word = bare(words.at(i));
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
