package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the preposition before an expression, or "at most" behind it, says of it. */
final class BoundRefiner implements Refiner {

  private static final Set<String> LATER = Set.of("later", "after", "onwards", "onward", "beyond");
  private static final Set<String> EARLIER = Set.of("earlier", "before");

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
    if (candidate.expression() instanceof RangeExpression
        || candidate.expression() instanceof LastingExpression) {
      return candidate;
    }
    Optional<Bound> bound =
        Words.BOUNDS
            .before(tape, candidate.first())
            .filter(p -> tape.isTogether(p.first(), candidate.first() + 1))
            .map(p -> Bound.of(p.value()))
            .map(b -> b == Bound.BEFORE && isEnd(candidate) ? Bound.BY : b);
    if (bound.isEmpty()) {
      return isLength ? candidate : behind(candidate, tape);
    }
    return isLength == (bound.get() == Bound.AT_MOST) ? candidate.with(bound.get()) : candidate;
  }

  /** "before the end of 2001" is by its end, not before its start. */
  private static boolean isEnd(Candidate candidate) {
    return candidate.mod().filter(mod -> mod == Mod.END).isPresent();
  }

  /** "2016 or later", "1 May and after", "1970 or earlier"; not "or later repealed". */
  private static Candidate behind(Candidate candidate, Tape tape) {
    int link = candidate.end();
    if (tape.is(link, "onwards") || tape.is(link, "onward")) {
      return candidate.with(Bound.FROM).to(link + 1);
    }
    Optional<Bound> bound = linked(tape, link);
    return bound.isPresent() ? candidate.with(bound.get()).to(link + 2) : candidate;
  }

  /** What "or later" says, where no clause goes on. */
  static Optional<Bound> linked(Tape tape, int link) {
    boolean isLinked =
        (tape.is(link, "and") || tape.is(link, "or"))
            && !tape.isNumber(link + 2)
            && (!tape.isWord(link + 2) || Words.CLOSERS.has(tape.word(link + 2)));
    String word = tape.word(link + 1);
    if (isLinked && LATER.contains(word)) {
      return Optional.of(Bound.FROM);
    }
    return isLinked && EARLIER.contains(word) ? Optional.of(Bound.UNTIL) : Optional.empty();
  }
}
