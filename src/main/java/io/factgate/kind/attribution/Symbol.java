package io.factgate.kind.attribution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A word, a sign or a class of words as a clue names it; one object for one name. */
final class Symbol {

  private static final Map<String, Symbol> ALL = new ConcurrentHashMap<>();

  /** Stands where a clue has fewer parts. */
  static final Symbol NONE = of("");

  final String name;
  final long hash;

  private Symbol(String name) {
    this.name = name;
    long h = 1125899906842597L;
    for (int i = 0; i < name.length(); i++) {
      h = 31 * h + name.charAt(i);
    }
    this.hash = mix(h);
  }

  static Symbol of(String name) {
    return ALL.computeIfAbsent(name, Symbol::new);
  }

  /** Spreads the bits of a number. */
  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  @Override
  public String toString() {
    return name;
  }
}
