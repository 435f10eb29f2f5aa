package io.factgate.kind.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a clock time the day behind the same time in another zone: "at 10:35 a.m. (0735 GMT) on
 * Friday". The three stay three expressions.
 */
final class ZonedClockRefiner implements Refiner {

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    List<Candidate> refined = new ArrayList<>(found);
    for (int i = 0; i + 2 < found.size(); i++) {
      Candidate first = found.get(i);
      Candidate second = found.get(i + 1);
      Candidate day = found.get(i + 2);
      if (isBeside(first, second, day, tape)) {
        refined.set(i, on(first, day));
        refined.set(i + 1, on(second, day));
      }
    }
    return refined;
  }

  private static boolean isBeside(Candidate first, Candidate second, Candidate day, Tape tape) {
    int behind = tape.is(second.end() + 1, "on") ? second.end() + 2 : second.end() + 1;
    return clock(first).isPresent()
        && clock(second).flatMap(ClockTime::zone).isPresent()
        && tape.is(first.end(), "(")
        && second.first() == first.end() + 1
        && tape.is(second.end(), ")")
        && day.first() == behind
        && DistanceRefiner.isDay(day.expression());
  }

  /** The time of day that is told without a day. */
  private static Optional<ClockTime> clock(Candidate candidate) {
    return candidate.expression() instanceof ClockExpression clock && clock.day().isEmpty()
        ? clock.time()
        : Optional.empty();
  }

  private static Candidate on(Candidate clock, Candidate day) {
    ClockExpression both =
        new ClockExpression(Optional.of(day.expression()), clock(clock), Optional.empty());
    return new Candidate(clock.first(), clock.end(), both);
  }
}
