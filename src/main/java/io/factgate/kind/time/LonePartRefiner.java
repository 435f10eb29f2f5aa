package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which parts of the day stand beside no day: "in the morning" is one of the day told
 * last, "a quiet night" is no certain one, "Night Mail" none.
 */
final class LonePartRefiner implements Refiner {

  /** "by dawn", "late evening", "mid afternoon": where no noun follows. */
  private static final Set<String> LED = Set.of("by", "late", "early", "mid", "until", "before");

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    return found.stream().flatMap(c -> placed(c, tape)).toList();
  }

  private static Stream<Candidate> placed(Candidate candidate, Tape tape) {
    if (!(candidate.expression() instanceof ClockExpression clock)
        || clock.part().isEmpty()
        || !clock.day().equals(Optional.empty())
        || isTold(candidate.first(), tape)) {
      return Stream.of(candidate);
    }
    return tape.isName(candidate.first())
        ? Stream.empty()
        : Stream.of(
            new Candidate(
                candidate.first(), candidate.end(), new PartExpression(clock.part().get())));
  }

  private static boolean isTold(int at, Tape tape) {
    boolean isFree =
        !tape.isWord(at + 1) && !tape.isDash(at + 1) || Words.CLOSERS.has(tape.word(at + 1));
    return tape.is(at - 1, "the") && isFree
        || tape.is(at - 1, "the") && (tape.is(at - 2, "in") || tape.is(at - 2, "during"))
        || tape.is(at, "overnight")
        || tape.isOneOf(at - 1, LED) && !tape.isWord(at + 1) && !tape.isDash(at + 1);
  }
}
