package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Optional;

/** Makes one of a length and the stretch it opens or closes: "the last two weeks of July". */
final class EdgeRefiner extends PairRefiner {

  private static final BigDecimal MOST = BigDecimal.valueOf(400);

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    if (!between(first, second, tape).equals("of")
        || !(first.expression() instanceof DurationExpression duration)
        || !isStretch(second.expression())) {
      return Optional.empty();
    }
    boolean isLast = tape.is(first.first(), "last");
    int start = tape.is(first.first() - 1, "first") ? first.first() - 1 : first.first();
    if (!isLast && start == first.first()) {
      return Optional.empty();
    }
    return duration
        .length()
        .filter(l -> !l.isRange() && !l.unit().isOfClock() && isWhole(l.low()))
        .map(l -> new EdgeExpression(l.low().intValue(), l.unit(), isLast, second.expression()))
        .map(edge -> first.from(start).merged(second, edge));
  }

  private static boolean isWhole(BigDecimal count) {
    return count.stripTrailingZeros().scale() <= 0 && count.compareTo(MOST) < 0;
  }

  /** A month, quarter, season or year, named or told from today. */
  private static boolean isStretch(Expression expression) {
    if (expression instanceof CalendarExpression calendar) {
      Stated stated = calendar.stated();
      return !stated.has(Field.DAY) && !stated.has(Field.WEEKDAY) && !stated.has(Field.FISCAL_YEAR);
    }
    return expression instanceof OfYearExpression
        || expression instanceof RelativeExpression relative
            && (relative.unit() == Unit.MONTH || relative.unit() == Unit.YEAR)
            && !relative.fromElsewhere();
  }
}
