package io.factgate.kind.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the words before an expression in that belong to it: the, about, early, the end of. */
final class ModifierRefiner implements Refiner {

  private static final int WORDS = 3;

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    List<Candidate> refined = new ArrayList<>();
    int free = 0;
    for (Candidate candidate : found) {
      Candidate widened = candidate;
      for (int i = 0; i < WORDS; i++) {
        widened = widen(widened, tape, free);
      }
      refined.add(widened);
      free = widened.end();
    }
    return refined;
  }

  private static Candidate widen(Candidate candidate, Tape tape, int free) {
    int end = candidate.first();
    Optional<WordTable.Phrase> phrase =
        Words.MODIFIERS
            .before(tape, end)
            .filter(p -> p.first() >= free && tape.isTogether(p.first(), end + 1));
    if (phrase.isEmpty()) {
      return candidate;
    }
    String value = phrase.get().value();
    if (value.equals("-")) {
      return takesArticle(candidate, tape) ? candidate.from(phrase.get().first()) : candidate;
    }
    Mod mod = Mod.valueOf(value);
    boolean isOfLength = candidate.expression() instanceof DurationExpression;
    boolean isOfAge =
        candidate.expression() instanceof RelativeExpression r && Math.abs(r.count()) > 0;
    boolean fits =
        mod.isOfAmount()
            ? isOfLength || isOfAge || (mod == Mod.APPROX && !phrase.get().words().equals("some"))
            : !isOfLength && !(candidate.expression() instanceof FixedExpression);
    return fits ? candidate.from(phrase.get().first()).with(mod) : candidate;
  }

  /** "the three weeks", but "the three-week strike" has the article of the strike. */
  private static boolean takesArticle(Candidate candidate, Tape tape) {
    if (candidate.expression() instanceof DurationExpression) {
      return !tape.isDash(candidate.end() - 2);
    }
    return !(candidate.expression() instanceof ClockExpression clock) || clock.part().isPresent();
  }
}
