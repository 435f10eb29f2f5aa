package io.factgate.kind.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases of up to five tokens with what they mean; the longest one wins. */
final class Phrases<V> {

  private static final int LONGEST = 5;

  private final Map<String, V> meanings = new HashMap<>();

  /** Beginnings and endings of phrases: a token that is none of them need not be joined. */
  private final Set<String> heads = new HashSet<>();

  private final Set<String> tails = new HashSet<>();

  /** A phrase and where it ends, or begins when read backwards. */
  record Hit<V>(V value, int edge) {}

  /** Adds a phrase; the first meaning stays. */
  void add(String phrase, V meaning) {
    meanings.putIfAbsent(phrase, meaning);
    int first = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
    for (int end = 1; end <= first; end++) {
      heads.add(phrase.substring(0, end));
    }
    for (int start = phrase.lastIndexOf(' ') + 1; start < phrase.length(); start++) {
      tails.add(phrase.substring(start));
    }
  }

  /** The longest phrase that begins with the token. */
  Optional<Hit<V>> at(Words words, int i) {
    if (!heads.contains(words.at(i))) {
      return Optional.empty();
    }
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
    if (!tails.contains(words.at(end - 1))) {
      return Optional.empty();
    }
    for (int from = Math.max(limit, end - LONGEST); from < end; from++) {
      V value = meanings.get(words.join(from, end));
      if (value != null) {
        return Optional.of(new Hit<>(value, from));
      }
    }
    return Optional.empty();
  }
}
