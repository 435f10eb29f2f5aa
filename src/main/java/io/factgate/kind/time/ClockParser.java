package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Times of day: 16:40, 4.40 p.m., 6 o'clock, noon, midnight; the morning is another parser's. */
final class ClockParser implements TimeParser {

  private static final Set<String> NAMED = Set.of("noon", "midday", "midnight");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word) || NAMED.contains(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.is(at, "noon") || tape.is(at, "midday")) {
      return time(at, at + 1, new ClockTime(12, 0, true, false, Optional.empty()));
    }
    if (tape.is(at, "midnight")) {
      return time(at, at + 1, new ClockTime(0, 0, true, false, Optional.empty()));
    }
    return Clocks.any(tape, at).flatMap(read -> time(at, read.end(), read.time()));
  }

  private static Optional<Candidate> time(int first, int end, ClockTime time) {
    return Candidate.found(
        first, end, new ClockExpression(Optional.empty(), Optional.of(time), Optional.empty()));
  }
}
