package io.factgate.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Base forms of English words in lower case: a table of irregular forms, rules for the rest.
 * Thread-safe.
 */
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = read();

  private Lemmas() {}

  /** The singular of a noun: {@code people} to {@code person}, {@code allies} to {@code ally}. */
  public static String noun(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4
        && (word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes")
            || word.endsWith("zzes"))) {
      return word.substring(0, n - 2);
    }
    if (n > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, n - 1);
    }
    return word;
  }

  /** The base form of a verb, as far as rules reach: {@code fired} to {@code fire}. */
  public static String verb(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int n = word.length();
    if (n > 4 && (word.endsWith("ied") || word.endsWith("ies"))) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && word.endsWith("ed")) {
      return bare(word.substring(0, n - 2));
    }
    if (n > 5 && word.endsWith("ing")) {
      return bare(word.substring(0, n - 3));
    }
    return noun(word);
  }

  /**
   * One form for all inflections of a word, noun or verb: two words are inflections of one if their
   * stems are equal. A stem is no word to show.
   */
  public static String stem(String word) {
    String known = IRREGULAR.get(word);
    String base = known != null ? known : verb(word);
    int n = base.length();
    if (n > 4 && base.endsWith("e")) {
      return base.substring(0, n - 1);
    }
    return base;
  }

  /** Undoubles the consonant and guesses a lost e: {@code stopp} to {@code stop}. */
  private static String bare(String stem) {
    int n = stem.length();
    if (n < 3) {
      return stem;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, n - 1);
    }
    boolean mute =
        "csvzu".indexOf(last) >= 0
            || (last == 'g' && before != 'n')
            || stem.endsWith("at")
            || stem.endsWith("ir")
            || stem.endsWith("ur")
            || stem.endsWith("or")
            || (last == 'l' && "bcdfgkptz".indexOf(before) >= 0)
            || (last == 'k'
                && "aio".indexOf(before) >= 0
                && "aeiou".indexOf(stem.charAt(n - 3)) < 0);
    return mute && !stem.endsWith("ss") ? stem + "e" : stem;
  }

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    for (String line : WordList.lines(Lemmas.class, "irregular.txt")) {
      String[] forms = line.split("\\s+");
      for (String form : forms) {
        table.putIfAbsent(form, forms[0]);
      }
    }
    return Map.copyOf(table);
  }
}
