package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries by their names and adjectives. */
public final class Countries {

  private static final Map<String, String> KEYS = read();

  private static final int LONG = 6;

  private Countries() {}

  /** The country that the words from the index on name, the longest name first, with its length. */
  static Optional<Found> at(List<String> words, int from) {
    for (int length = Math.min(4, words.size() - from); length > 0; length--) {
      String key = KEYS.get(String.join(" ", words.subList(from, from + length)));
      if (key != null) {
        return Optional.of(new Found(key, length));
      }
    }
    return Optional.empty();
  }

  /** The country that the one word names. */
  static Optional<String> key(String word) {
    return Optional.ofNullable(KEYS.get(word));
  }

  /** The country whose name, or adjective, a longer word misspells by one letter: "Britian". */
  static Optional<String> nearly(String word) {
    if (word.length() < LONG) {
      return Optional.empty();
    }
    return KEYS.keySet().stream()
        .filter(name -> name.length() >= LONG && Math.abs(name.length() - word.length()) < 2)
        .filter(name -> Spelling.distance(name, word) == 1)
        .min(Comparator.naturalOrder())
        .map(KEYS::get);
  }

  /** Whether the words are a country or its adjective. */
  public static boolean isCountry(String words) {
    return KEYS.containsKey(words);
  }

  /** A country and how many words name it. */
  record Found(String country, int length) {}

  private static Map<String, String> read() {
    Map<String, String> keys = new HashMap<>();
    for (String line : WordList.lines(Countries.class, "countries.txt")) {
      String[] names = line.split(", *+");
      for (String name : names) {
        keys.putIfAbsent(name, names[0]);
        keys.putIfAbsent(name.replace(".", " ").strip(), names[0]);
      }
    }
    return Map.copyOf(keys);
  }
}
