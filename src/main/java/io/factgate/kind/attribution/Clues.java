package io.factgate.kind.attribution;

/** Takes what speaks for or against a choice: a template and up to three symbols that fill it. */
interface Clues {

  /** Takes one clue. */
  void add(Symbol template, Symbol first, Symbol second, Symbol third);

  /** A clue of two symbols. */
  default void add(Symbol template, Symbol first, Symbol second) {
    add(template, first, second, Symbol.NONE);
  }

  /** A clue of one symbol. */
  default void add(Symbol template, Symbol first) {
    add(template, first, Symbol.NONE, Symbol.NONE);
  }
}
