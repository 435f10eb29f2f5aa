package io.factgate.kind.time;

import java.util.Optional;

/** A part of the day: its TIMEX3 mark, its first and last minute. */
record DayPart(int number, String mark, String from, String to) {

  /** The part of that name, singular or plural. */
  static Optional<DayPart> of(String word) {
    int number = 0;
    for (String name : Words.DAY_PARTS.words()) {
      number++;
      if (name.equals(word)) {
        String[] row = Words.DAY_PARTS.columns(name);
        return Optional.of(new DayPart(number, row[0], row[1], row[2]));
      }
    }
    return Optional.empty();
  }
}
