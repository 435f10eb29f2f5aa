package io.factgate.matching;

import io.factgate.kind.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in many contexts by number, so that each is folded and held against others once. */
final class NameTable {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> folded = new ArrayList<>();

  /** The numbers of the names. */
  int[] add(Collection<String> names) {
    return names.stream().mapToInt(this::number).toArray();
  }

  private int number(String name) {
    Integer known = numbers.putIfAbsent(name, folded.size());
    if (known == null) {
      folded.add(edged(name));
    }
    return known == null ? folded.size() - 1 : known;
  }

  /** For each number whether its name is one of these. */
  boolean[] alike(Collection<String> names) {
    boolean[] alike = new boolean[folded.size()];
    for (String name : names) {
      String one = edged(name);
      for (int i = 0; i < alike.length; i++) {
        alike[i] |= isSame(one, folded.get(i));
      }
    }
    return alike;
  }

  /** Whether a name of one side is one of the other's. */
  static boolean isOneIn(Collection<String> names, Collection<String> others) {
    List<String> edged = others.stream().map(NameTable::edged).toList();
    return names.stream()
        .map(NameTable::edged)
        .anyMatch(a -> edged.stream().anyMatch(b -> isSame(a, b)));
  }

  /** Equal, or one is part of the other at a word's edge: surname and full name. */
  private static boolean isSame(String one, String two) {
    return one.contains(two) || two.contains(one);
  }

  private static String edged(String name) {
    return " " + Names.fold(name) + " ";
  }
}
