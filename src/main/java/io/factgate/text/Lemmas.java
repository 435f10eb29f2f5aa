package io.factgate.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Base forms of English words in lower case: a table of irregular forms, rules for the rest.
 * Thread-safe.
 */
public final class Lemmas {

  private static final Map<String, String> IRREGULAR = read();

  /** Behind these an e is put before the s. */
  private static final String[] HISSING = {"sses", "ches", "shes", "xes", "zzes"};

  private static final String[] NONE = {};

  private Lemmas() {}

  /** The singular of a noun: {@code people} to {@code person}, {@code allies} to {@code ally}. */
  public static String noun(String word) {
    String known = IRREGULAR.get(word);
    return known != null ? known : regularNoun(word);
  }

  /** The base form of a verb, as far as rules reach: {@code fired} to {@code fire}. */
  public static String verb(String word) {
    String known = IRREGULAR.get(word);
    return known != null ? known : regularVerb(word);
  }

  /**
   * One form for all inflections of a word, noun or verb: two words are inflections of one if their
   * stems are equal. A stem is no word to show.
   */
  public static String stem(String word) {
    String base = verb(word);
    int n = base.length();
    return n > 4 && base.charAt(n - 1) == 'e' ? base.substring(0, n - 1) : base;
  }

  private static String regularNoun(String word) {
    int n = word.length();
    if (n < 4 || word.charAt(n - 1) != 's') {
      return word;
    }
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    for (String ending : n > 4 ? HISSING : NONE) {
      if (word.endsWith(ending)) {
        return word.substring(0, n - 2);
      }
    }
    return "sui".indexOf(word.charAt(n - 2)) < 0 ? word.substring(0, n - 1) : word;
  }

  private static String regularVerb(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ed")) {
      return word.charAt(n - 3) == 'i'
          ? word.substring(0, n - 3) + "y"
          : bare(word.substring(0, n - 2));
    }
    if (n > 5 && word.endsWith("ing")) {
      return bare(word.substring(0, n - 3));
    }
    return regularNoun(word);
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
            || (last == 't' && before == 'a')
            || (last == 'r' && "iuo".indexOf(before) >= 0)
            || (last == 'l' && "bcdfgkptz".indexOf(before) >= 0)
            || (last == 'k'
                && "aio".indexOf(before) >= 0
                && "aeiou".indexOf(stem.charAt(n - 3)) < 0);
    return mute && !(last == 's' && before == 's') ? stem + "e" : stem;
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
