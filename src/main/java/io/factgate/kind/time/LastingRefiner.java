package io.factgate.kind.time;

import java.util.Optional;

/** Makes one of a time of day and a length: "from 2 p.m. for two hours", "for an hour from 9". */
final class LastingRefiner extends PairRefiner {

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String link = between(first, second, tape);
    boolean isFrom = tape.is(first.first() - 1, "from") || hasDay(first.expression());
    if (link.equals("for") && isFrom) {
      return lasting(first, second, first.expression(), second.expression());
    }
    return link.equals("from")
        ? lasting(first, second, second.expression(), first.expression())
        : Optional.empty();
  }

  private static boolean hasDay(Expression expression) {
    return expression instanceof ClockExpression clock && clock.day().isPresent();
  }

  private static Optional<Candidate> lasting(
      Candidate first, Candidate second, Expression start, Expression length) {
    boolean isClock = start instanceof ClockExpression clock && clock.time().isPresent();
    if (!isClock || !(length instanceof DurationExpression duration)) {
      return Optional.empty();
    }
    return duration
        .length()
        .filter(l -> l.unit().isOfClock() && !l.isRange())
        .map(l -> first.merged(second, new LastingExpression(start, l)));
  }
}
