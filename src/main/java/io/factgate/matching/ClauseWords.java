package io.factgate.matching;

import io.factgate.text.WordList;
import java.util.Map;
import java.util.Set;

/** The classes of words by which clauses are read, of {@code clauses.txt}. */
final class ClauseWords {

  private static final Map<String, Set<String>> CLASSES =
      WordList.classes(ClauseWords.class, "clauses.txt");

  private ClauseWords() {}

  /** The words of a class, in lower case. */
  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words: " + name);
    }
    return words;
  }
}
