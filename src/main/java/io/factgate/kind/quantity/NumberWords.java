package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of a language's {@code number-words.txt} by sort. */
final class NumberWords {

  /** What a word does in a number. */
  enum Sort {
    SMALL,
    TEN,
    HUNDRED,
    SCALE,
    LETTER,
    MANY,
    GROUP,
    ORDINAL,
    VULGAR
  }

  private final Map<Sort, Map<String, BigDecimal>> table = new EnumMap<>(Sort.class);

  private final Set<String> all = new HashSet<>();

  /** First words of compounds that are written with hyphens or blanks. */
  private final Set<String> heads = new HashSet<>();

  NumberWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      Sort sort = Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      table.computeIfAbsent(sort, s -> new HashMap<>()).put(row.get(1), new BigDecimal(row.get(2)));
      all.add(row.get(1));
      String head = row.get(1).split("[- ]", 2)[0];
      if (!head.equals(row.get(1))) {
        heads.add(head);
      }
    }
  }

  /** The value of a word of that sort. */
  Optional<BigDecimal> value(Sort sort, String word) {
    return all.contains(word)
        ? Optional.ofNullable(table.getOrDefault(sort, Map.of()).get(word))
        : Optional.empty();
  }

  /** Whether the word is of that sort. */
  boolean is(Sort sort, String word) {
    return value(sort, word).isPresent();
  }

  /** Whether the word is of any sort. */
  boolean isAny(String word) {
    return all.contains(word);
  }

  /** Whether a compound of several tokens can begin with the word. */
  boolean opensCompound(String word) {
    return heads.contains(word);
  }

  /** Whether a number of words can begin with it, "a" left aside. */
  boolean startsNumber(String word) {
    return is(Sort.SMALL, word) || is(Sort.TEN, word);
  }
}
