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

  /** Beginnings and endings of phrases; where the tokens read are none of them, reading ends. */
  private final Set<String> heads = new HashSet<>();

  private final Set<String> tails = new HashSet<>();

  /** A phrase and where it ends, or begins when read backwards. */
  record Hit<V>(V value, int edge) {}

  /** Adds a phrase; the first meaning stays. */
  void add(String phrase, V meaning) {
    meanings.putIfAbsent(phrase, meaning);
    heads.add(phrase);
    tails.add(phrase);
    for (int cut = 1; cut < phrase.length(); cut++) {
      if (isEdge(phrase, cut)) {
        heads.add(phrase.substring(0, cut).strip());
        tails.add(phrase.substring(cut).strip());
      }
    }
  }

  /** Whether one token can end and another one begin there: not between two letters. */
  private static boolean isEdge(String phrase, int at) {
    return !Character.isLetter(phrase.charAt(at - 1)) || !Character.isLetter(phrase.charAt(at));
  }

  /** The longest phrase that begins with the token. */
  Optional<Hit<V>> at(Words words, int i) {
    String joined = words.at(i);
    Hit<V> longest = null;
    int to = i + 1;
    while (heads.contains(joined)) {
      V value = meanings.get(joined);
      longest = value == null ? longest : new Hit<>(value, to);
      if (to == words.size() || to == i + LONGEST) {
        break;
      }
      joined = joined + (words.isGlued(to) ? "" : " ") + words.at(to);
      to++;
    }
    return Optional.ofNullable(longest);
  }

  /** The longest phrase that ends before the token and begins at the limit or behind it. */
  Optional<Hit<V>> before(Words words, int end, int limit) {
    int from = end - 1;
    if (from < limit) {
      return Optional.empty();
    }
    String joined = words.at(from);
    Hit<V> longest = null;
    while (tails.contains(joined)) {
      V value = meanings.get(joined);
      longest = value == null ? longest : new Hit<>(value, from);
      if (from == limit || from == end - LONGEST) {
        break;
      }
      from--;
      joined = words.at(from) + (words.isGlued(from + 1) ? "" : " ") + joined;
    }
    return Optional.ofNullable(longest);
  }
}
