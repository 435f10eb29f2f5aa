package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Makes one of a day and a time of day, in either order: "Monday night", "noon on Friday". */
final class DateClockRefiner extends PairRefiner {

  private static final Set<String> DAY_FIRST =
      Set.of("", ",", "at", ", at", "around", "at around", "at about");
  private static final Set<String> TIME_FIRST = Set.of("", "on", ",", ", on", "of");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String between = between(first, second, tape);
    if (isDay(first.expression())
        && second.expression() instanceof ClockExpression clock
        && clock.day().isEmpty()
        && DAY_FIRST.contains(between)) {
      return Optional.of(first.merged(second, on(first.expression(), clock)));
    }
    if (first.expression() instanceof ClockExpression clock
        && clock.day().isEmpty()
        && isDay(second.expression())
        && TIME_FIRST.contains(between)) {
      return Optional.of(first.merged(second, on(second.expression(), clock)));
    }
    return Optional.empty();
  }

  private static Expression on(Expression day, ClockExpression clock) {
    return new ClockExpression(Optional.of(day), clock.time(), clock.part());
  }

  private static boolean isDay(Expression expression) {
    if (expression instanceof CalendarExpression calendar) {
      return calendar.stated().has(Field.DAY) || calendar.stated().has(Field.WEEKDAY);
    }
    return expression instanceof RelativeExpression relative && relative.unit() == Unit.DAY
        || expression instanceof HolidayExpression;
  }
}
