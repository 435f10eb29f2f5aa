package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Other names of well-known bodies and events: initials, short forms, by-names. */
final class ByNames {

  private static final Map<String, Set<String>> GROUPS = read();

  private ByNames() {}

  /** Whether the folded words name a body of the table. */
  static boolean isBody(String name) {
    return GROUPS.containsKey(name);
  }

  /** Whether the two may be names of one body. */
  static boolean areOne(String one, String two) {
    return GROUPS.getOrDefault(one, Set.of()).contains(two);
  }

  /** Every way to name the body. */
  static Set<String> of(String name) {
    return GROUPS.getOrDefault(name, Set.of());
  }

  /** Whether one is made of the initials of the other's words, small words left out or not. */
  static boolean areInitials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder great = new StringBuilder();
    for (String word : longer) {
      all.append(word.charAt(0));
      if (!Set.of("of", "for", "the", "and", "in", "to", "de").contains(word)) {
        great.append(word.charAt(0));
      }
    }
    String initials = shorter.get(0);
    return initials.contentEquals(all)
        || initials.contentEquals(great)
        || initials.equals(great + "s");
  }

  /** Whether the word is made of the initials of some words in a row: LA, Los Angeles Times. */
  static boolean isShortIn(String word, List<String> words) {
    for (int from = 0; from + word.length() <= words.size() && word.length() > 1; from++) {
      if (initials(words.subList(from, from + word.length())).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first letters of the words, in a row. */
  static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : WordList.lines(ByNames.class, "bodies-known.txt")) {
      Set<String> names = Set.of(line.split(", *+"));
      for (String name : names) {
        groups.computeIfAbsent(name, n -> new HashSet<>()).addAll(names);
      }
    }
    return Map.copyOf(groups);
  }
}
