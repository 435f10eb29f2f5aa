package io.factgate.kind.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of {@code words.txt}. */
final class WordSet {

  private static final Map<String, Set<String>> CLASSES = read();

  private WordSet() {}

  /** The words of a class, in lower case. */
  static Set<String> of(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words: " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Table.rows("words.txt")) {
      classes.computeIfAbsent(row.get(0), c -> new HashSet<>()).addAll(Table.list(row.get(1)));
    }
    return Map.copyOf(classes);
  }
}
