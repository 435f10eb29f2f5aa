package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Makes one of a weekday and its week: "Tuesday next week", "next week on Tuesday evening". */
final class DayInWeekRefiner extends PairRefiner {

  private static final Set<String> LINKS = Set.of("", "on", "of", ",", "in");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    if (!LINKS.contains(between(first, second, tape))) {
      return Optional.empty();
    }
    return inWeek(first.expression(), second.expression())
        .or(() -> inWeek(second.expression(), first.expression()))
        .map(both -> first.merged(second, both));
  }

  private static Optional<Expression> inWeek(Expression day, Expression week) {
    boolean isWeek =
        week instanceof RelativeExpression relative
            && relative.unit() == Unit.WEEK
            && !relative.fromElsewhere();
    if (!isWeek) {
      return Optional.empty();
    }
    if (day instanceof ClockExpression clock && clock.day().isPresent()) {
      return inWeek(clock.day().get(), week)
          .map(d -> new ClockExpression(Optional.of(d), clock.time(), clock.part()));
    }
    if (day instanceof CalendarExpression calendar
        && calendar.stated().has(Field.WEEKDAY)
        && calendar.stated().fields().size() == 1) {
      int weekday = calendar.stated().at(Field.WEEKDAY);
      return Optional.of(new NthExpression(1, NthExpression.Part.weekday(weekday), week));
    }
    return Optional.empty();
  }
}
