package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Makes a range of two dates or times: "between April and June 2025", "from Monday to Friday". */
final class RangeRefiner extends PairRefiner {

  private static final Set<String> SIGNS = Set.of("to", "-", "–", "—", "until", "till", "through");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String between = between(first, second, tape);
    boolean isBetween = tape.is(first.first() - 1, "between") && between.equals("and");
    boolean isSign = SIGNS.contains(between) && (!between.equals("to") || isFrom(first, tape));
    if (!isBetween && !isSign || !isEnd(first.expression()) || !isEnd(second.expression())) {
      return Optional.empty();
    }
    Expression start = shared(first, second);
    return Optional.of(first.merged(second, new RangeExpression(start, second.expression())));
  }

  private static boolean isFrom(Candidate first, Tape tape) {
    return tape.is(first.first() - 1, "from") || first.expression() instanceof CalendarExpression;
  }

  private static boolean isEnd(Expression expression) {
    return expression instanceof CalendarExpression
        || expression instanceof ClockExpression
        || expression instanceof RelativeExpression;
  }

  /** The first end takes the year, or the day of a clock time, from the second one. */
  private static Expression shared(Candidate first, Candidate second) {
    if (first.expression() instanceof CalendarExpression start
        && start.stated().has(Field.MONTH)
        && !start.stated().has(Field.YEAR)
        && second.stated().has(Field.YEAR)) {
      return new CalendarExpression(
          start.stated().with(Field.YEAR, second.stated().at(Field.YEAR)), start.relation());
    }
    if (first.expression() instanceof ClockExpression start
        && start.day().isEmpty()
        && second.expression() instanceof ClockExpression end) {
      return new ClockExpression(end.day(), start.time(), start.part());
    }
    return first.expression();
  }
}
