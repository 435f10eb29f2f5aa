package io.factgate.matching;

import io.factgate.text.WordList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of words by which clauses are read, of {@code clauses.txt}. */
final class ClauseWords {

  private static final Map<String, Set<String>> CLASSES =
      WordList.lines(ClauseWords.class, "clauses.txt").stream()
          .map(line -> line.split(" \\| "))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0],
                  row -> Arrays.stream(row[1].split(", ")).collect(Collectors.toSet())));

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
