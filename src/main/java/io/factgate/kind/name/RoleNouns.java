package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns of office, each with its class and group. */
final class RoleNouns {

  /** A noun of office, {@code length} words long. */
  record Noun(String sort, String group, int length) {}

  /**
   * "Deputy migration minister": what the deputy of the office is called, whatever stands between.
   */
  private static final Set<String> SECONDS = Set.of("deputy", "vice", "junior");

  private static final Map<String, Noun> NOUNS = read();

  private RoleNouns() {}

  /** The longest noun of office that ends before the index. */
  static Optional<Noun> endingAt(List<String> words, int end) {
    for (int length = Math.min(4, end); length > 0; length--) {
      List<String> phrase = words.subList(end - length, end);
      Noun noun = NOUNS.get(String.join(" ", phrase));
      if (noun != null) {
        return Optional.of(noun);
      }
      if (length > 2 && SECONDS.contains(phrase.get(0))) {
        Noun second = NOUNS.get(phrase.get(0) + " " + phrase.get(length - 1));
        if (second != null) {
          return Optional.of(new Noun(second.sort, second.group, length));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the word alone is a noun of office. */
  static boolean isNoun(String word) {
    return NOUNS.containsKey(word);
  }

  private static Map<String, Noun> read() {
    Map<String, Noun> nouns = new HashMap<>();
    for (String line : WordList.lines(RoleNouns.class, "roles.txt")) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split("\\s+");
      for (String words : new ArrayList<>(List.of(line.substring(colon + 1).split(",")))) {
        String plain = words.strip().replace('-', ' ');
        nouns.putIfAbsent(plain, new Noun(head[0], head[1], plain.split(" ").length));
      }
    }
    return Map.copyOf(nouns);
  }
}
