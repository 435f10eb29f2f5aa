package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;

/** Reads what the preposition before an expression, or "at most" behind it, says of it. */
final class BoundRefiner implements Refiner {

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    return found.stream().map(c -> bound(c, tape)).toList();
  }

  private static Candidate bound(Candidate candidate, Tape tape) {
    boolean isLength = candidate.expression() instanceof DurationExpression;
    boolean isAtMost =
        tape.is(candidate.end(), "at") && tape.is(candidate.end() + 1, "most")
            || tape.is(candidate.end(), "or") && tape.is(candidate.end() + 1, "less");
    if (isLength && isAtMost) {
      return candidate.with(Bound.AT_MOST);
    }
    Optional<Bound> bound =
        Words.BOUNDS
            .before(tape, candidate.first())
            .filter(p -> tape.isTogether(p.first(), candidate.first() + 1))
            .map(p -> Bound.of(p.value()));
    if (bound.isEmpty() || candidate.expression() instanceof RangeExpression) {
      return candidate;
    }
    return isLength == (bound.get() == Bound.AT_MOST) ? candidate.with(bound.get()) : candidate;
  }
}
