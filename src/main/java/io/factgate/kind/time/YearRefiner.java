package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Makes one of a part of a year and "last year": "August last year", "first quarter of this year".
 */
final class YearRefiner extends PairRefiner {

  private static final Set<String> LINKS = Set.of("", "of", "in");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    if (tape.isPossessive(first.end() - 1)
        && first.expression() instanceof RelativeExpression year
        && second.expression() instanceof CalendarExpression part
        && isPart(part.stated())
        && year.unit() == Unit.YEAR
        && !year.fromElsewhere()
        && first.end() == second.first()) {
      return Optional.of(first.merged(second, new OfYearExpression(part, year.count())));
    }
    if (first.expression() instanceof CalendarExpression part
        && second.expression() instanceof RelativeExpression year
        && isPart(part.stated())
        && year.unit() == Unit.YEAR
        && !year.fromElsewhere()
        && Math.abs(year.count()) <= 1
        && LINKS.contains(between(first, second, tape))) {
      return Optional.of(first.merged(second, new OfYearExpression(part, year.count())));
    }
    return inMonth(first, second, tape);
  }

  /** "the 21st of this month", "the 5th next month". */
  private static Optional<Candidate> inMonth(Candidate first, Candidate second, Tape tape) {
    boolean isDayInMonth =
        first.stated().has(Field.DAY)
            && first.stated().fields().size() == 1
            && second.expression() instanceof RelativeExpression month
            && month.unit() == Unit.MONTH
            && !month.fromElsewhere()
            && LINKS.contains(between(first, second, tape));
    return isDayInMonth
        ? Optional.of(
            first.merged(
                second,
                new NthExpression(
                    first.stated().at(Field.DAY), NthExpression.Part.DAY, second.expression())))
        : Optional.empty();
  }

  private static boolean isPart(Stated stated) {
    return !stated.has(Field.YEAR)
        && (stated.has(Field.MONTH)
            || stated.has(Field.QUARTER)
            || stated.has(Field.HALF)
            || stated.has(Field.SEASON));
  }
}
