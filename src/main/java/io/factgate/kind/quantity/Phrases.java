package io.factgate.kind.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases of up to five tokens with what they mean; the longest one wins. */
final class Phrases<V> {

  private static final int LONGEST = 5;

  private final Map<String, V> meanings = new HashMap<>();

  /** A phrase and where it ends, or begins when read backwards. */
  record Hit<V>(V value, int edge) {}

  /** Adds a phrase; the first meaning stays. */
  void add(String phrase, V meaning) {
    meanings.putIfAbsent(phrase, meaning);
  }

  /** The longest phrase that begins with the token. */
  Optional<Hit<V>> at(Words words, int i) {
    for (int to = Math.min(words.size(), i + LONGEST); to > i; to--) {
      V value = meanings.get(words.join(i, to));
      if (value != null) {
        return Optional.of(new Hit<>(value, to));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that ends before the token and begins at the limit or behind it. */
  Optional<Hit<V>> before(Words words, int end, int limit) {
    for (int from = Math.max(limit, end - LONGEST); from < end; from++) {
      V value = meanings.get(words.join(from, end));
      if (value != null) {
        return Optional.of(new Hit<>(value, from));
      }
    }
    return Optional.empty();
  }
}
