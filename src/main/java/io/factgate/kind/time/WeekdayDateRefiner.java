package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Makes one of a weekday and a date: "Friday, 14 August", "on Monday (18 August)". */
final class WeekdayDateRefiner extends PairRefiner {

  private static final Set<String> LINKS = Set.of("", ",", "the", ", the", "(");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    if (first.expression() instanceof CalendarExpression day
        && second.expression() instanceof SlashExpression slash
        && day.stated().has(Field.WEEKDAY)
        && day.stated().fields().size() == 1
        && LINKS.contains(between(first, second, tape))) {
      return Optional.of(first.merged(second, slash.on(day.stated().at(Field.WEEKDAY))));
    }
    if (!(first.expression() instanceof CalendarExpression weekday)
        || !(second.expression() instanceof CalendarExpression date)) {
      return Optional.empty();
    }
    boolean isPair =
        weekday.stated().has(Field.WEEKDAY)
            && weekday.stated().fields().size() == 1
            && date.stated().has(Field.DAY)
            && date.stated().has(Field.MONTH)
            && !date.stated().has(Field.WEEKDAY);
    if (!isPair || !LINKS.contains(between(first, second, tape))) {
      return Optional.empty();
    }
    Candidate merged =
        first.merged(
            second, new CalendarExpression(weekday.stated().with(date.stated()), date.relation()));
    boolean isInBrackets = between(first, second, tape).equals("(") && tape.is(second.end(), ")");
    return Optional.of(
        isInBrackets
            ? new Candidate(merged.first(), second.end() + 1, merged.expression())
            : merged);
  }
}
