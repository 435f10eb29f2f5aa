package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;

/** Drops parts of the day that no day stands beside: "a night club"; keeps "in the morning". */
final class LonePartRefiner implements Refiner {

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    return found.stream().filter(c -> !isLone(c, tape)).toList();
  }

  private static boolean isLone(Candidate candidate, Tape tape) {
    if (!(candidate.expression() instanceof ClockExpression clock)
        || clock.part().isEmpty()
        || !clock.day().equals(Optional.empty())) {
      return false;
    }
    int at = candidate.first();
    boolean isTold =
        tape.is(at - 1, "the") && (tape.is(at - 2, "in") || tape.is(at - 2, "during"))
            || tape.is(at, "overnight");
    return !isTold;
  }
}
