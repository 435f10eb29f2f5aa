package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops parts of the day that no day stands beside: "a night club"; keeps "in the morning". */
final class LonePartRefiner implements Refiner {

  /** "by dawn", "late evening", "mid afternoon": where no noun follows. */
  private static final Set<String> LED = Set.of("by", "late", "early", "mid", "until", "before");

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
    boolean isFree =
        !tape.isWord(at + 1) && !tape.isDash(at + 1) || Words.CLOSERS.has(tape.word(at + 1));
    boolean isTold =
        tape.is(at - 1, "the") && isFree
            || tape.is(at - 1, "the") && (tape.is(at - 2, "in") || tape.is(at - 2, "during"))
            || tape.is(at, "overnight")
            || tape.isOneOf(at - 1, LED) && !tape.isWord(at + 1) && !tape.isDash(at + 1);
    return !isTold;
  }
}
