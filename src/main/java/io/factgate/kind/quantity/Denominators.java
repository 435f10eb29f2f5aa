package io.factgate.kind.quantity;

import java.util.Set;

/** Nouns that "a" makes a rate of: "$5 a share", not "5 percent a minister said". */
final class Denominators {

  private static final Set<String> NOUNS = WordSet.of("denominator");

  private Denominators() {}

  static boolean isOne(String word) {
    return NOUNS.contains(word);
  }
}
