package io.factgate.kind.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of a language's {@code words.txt}. */
final class WordSet {

  private final Map<String, Set<String>> classes = new HashMap<>();

  WordSet(List<List<String>> rows) {
    for (List<String> row : rows) {
      classes.computeIfAbsent(row.get(0), c -> new HashSet<>()).addAll(Table.list(row.get(1)));
    }
  }

  /** The words of a class, in lower case; none where the language does not list it. */
  Set<String> of(String name) {
    Set<String> words = classes.get(name);
    return words == null ? Set.of() : words;
  }
}
