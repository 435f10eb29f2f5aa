package io.factgate.kind.time;

import java.util.Optional;

/**
 * An expression at its place: from its first token to behind its last, with what the words round it
 * add.
 */
record Candidate(
    int first, int end, Expression expression, Optional<Mod> mod, Optional<Bound> bound) {

  Candidate(int first, int end, Expression expression) {
    this(first, end, expression, Optional.empty(), Optional.empty());
  }

  static Optional<Candidate> found(int first, int end, Expression expression) {
    return Optional.of(new Candidate(first, end, expression));
  }

  Candidate from(int newFirst) {
    return new Candidate(newFirst, end, expression, mod, bound);
  }

  Candidate to(int newEnd) {
    return new Candidate(first, newEnd, expression, mod, bound);
  }

  Candidate with(Mod newMod) {
    return new Candidate(first, end, expression, Optional.of(newMod), bound);
  }

  Candidate with(Bound newBound) {
    return new Candidate(first, end, expression, mod, Optional.of(newBound));
  }

  int length() {
    return end - first;
  }

  /** This one and a later one as one expression. */
  Candidate merged(Candidate later, Expression both) {
    return new Candidate(first, later.end, both, mod.or(later::mod), bound.or(later::bound));
  }

  /** The fields that a plain calendar expression states; nothing for others. */
  Stated stated() {
    return expression instanceof CalendarExpression calendar ? calendar.stated() : Stated.NOTHING;
  }
}
