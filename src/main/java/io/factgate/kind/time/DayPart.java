package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;

/** A part of the day: its TIMEX3 mark, its first and last minute. */
record DayPart(int number, String mark, String from, String to) {

  private static final List<String> MARKS = List.of("MO", "AF", "EV", "NI", "MI");

  /** The part of that name, singular or plural. */
  static Optional<DayPart> of(String word) {
    String[] row = Words.DAY_PARTS.columns(word);
    return row.length == 0
        ? Optional.empty()
        : Optional.of(new DayPart(MARKS.indexOf(row[0]) + 1, row[0], row[1], row[2]));
  }
}
