package io.factgate.kind.quantity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The number words of {@code number-words.txt} by sort. */
final class NumberWords {

  /** What a word does in a number. */
  enum Sort {
    SMALL,
    TEN,
    HUNDRED,
    SCALE,
    LETTER,
    MANY,
    ORDINAL,
    VULGAR
  }

  private static final Map<Sort, Map<String, BigDecimal>> WORDS = read();

  private static final Set<String> ALL =
      WORDS.values().stream()
          .flatMap(words -> words.keySet().stream())
          .collect(toUnmodifiableSet());

  private NumberWords() {}

  /** The value of a word of that sort. */
  static Optional<BigDecimal> value(Sort sort, String word) {
    return ALL.contains(word)
        ? Optional.ofNullable(WORDS.getOrDefault(sort, Map.of()).get(word))
        : Optional.empty();
  }

  /** Whether the word is of that sort. */
  static boolean is(Sort sort, String word) {
    return value(sort, word).isPresent();
  }

  /** Whether the word is of any sort. */
  static boolean isAny(String word) {
    return ALL.contains(word);
  }

  /** Whether a number of words can begin with it, "a" left aside. */
  static boolean startsNumber(String word) {
    return is(Sort.SMALL, word) || is(Sort.TEN, word);
  }

  private static Map<Sort, Map<String, BigDecimal>> read() {
    Map<Sort, Map<String, BigDecimal>> words = new HashMap<>();
    for (List<String> row : Table.rows("number-words.txt")) {
      Sort sort = Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(sort, s -> new HashMap<>()).put(row.get(1), new BigDecimal(row.get(2)));
    }
    return Map.copyOf(words);
  }
}
