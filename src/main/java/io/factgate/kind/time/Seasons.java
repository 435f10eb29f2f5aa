package io.factgate.kind.time;

import java.util.Optional;

/** The names of the seasons. */
final class Seasons {

  private Seasons() {}

  /** 1 for spring to 4 for winter. */
  static Optional<Integer> number(String word) {
    return Words.SEASONS.get(word).map(mark -> Season.valueOf(mark).ordinal() + 1);
  }
}
