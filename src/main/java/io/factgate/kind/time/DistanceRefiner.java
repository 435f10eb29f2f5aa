package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Makes a day of a length and the day it is counted from: "a week from Thursday". */
final class DistanceRefiner extends PairRefiner {

  private static final Set<String> LINKS = Set.of("from", "after", "before");
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String link = between(first, second, tape);
    if (!LINKS.contains(link)
        || !(first.expression() instanceof DurationExpression duration)
        || duration.side() != DurationExpression.Side.NONE
            && !(duration.side() == DurationExpression.Side.IN && link.equals("from"))
        || !isDay(second.expression())) {
      return Optional.empty();
    }
    return duration
        .length()
        .filter(length -> !length.isRange() && !length.unit().isOfClock())
        .filter(length -> length.low().stripTrailingZeros().scale() <= 0)
        .filter(length -> length.low().compareTo(MOST) < 0)
        .map(length -> distance(length, link, second.expression()))
        .map(distance -> first.merged(second, distance));
  }

  private static Expression distance(Length length, String link, Expression base) {
    long count = length.low().longValueExact();
    return new DistanceExpression(
        link.equals("before") ? -count : count, length.unit(), base, link.equals("from"));
  }

  /** Whether it is told to the day. */
  static boolean isDay(Expression expression) {
    if (expression instanceof CalendarExpression calendar) {
      return calendar.stated().has(Field.DAY) || calendar.stated().has(Field.WEEKDAY);
    }
    return expression instanceof RelativeExpression relative && relative.unit() == Unit.DAY
        || expression instanceof HolidayExpression
        || expression instanceof SlashExpression
        || expression instanceof NthExpression nth && !nth.part().isWeek();
  }
}
