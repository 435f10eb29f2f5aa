package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a range of two dates or times: "between April and June 2025", "from Monday to Friday". */
final class RangeRefiner extends PairRefiner {

  private static final List<Field> FIELDS =
      List.of(Field.MONTH, Field.DAY, Field.WEEKDAY, Field.QUARTER, Field.SEASON, Field.DECADE);

  private static final Set<String> BETWEEN = Set.of("and", "to", "until", "till", "through", "-");

  private static final String END = " the end of";
  private static final Set<String> SIGNS = Set.of("to", "-", "–", "—", "until", "till", "through");

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String between = sign(between(first, second, tape));
    int lead = isEnd(tape, first.first()) ? first.first() - 4 : first.first() - 1;
    boolean isFrom = tape.is(lead, "from") && !between.equals("and");
    boolean isBetween = tape.is(lead, "between") && BETWEEN.contains(between);
    boolean isLed = isFrom || isBetween;
    boolean fits =
        isLed || between.equals("through")
            ? arePlaced(first.expression(), second.expression())
            : isKin(first.expression(), second.expression());
    if (!isBetween && !SIGNS.contains(between) || !fits || isLoose(first, between, isLed)) {
      return Optional.empty();
    }
    Expression start = shared(first, second, tape);
    Candidate whole = first.merged(second, new RangeExpression(start, second.expression()));
    return Optional.of(isLed ? whole.from(lead + 1) : whole);
  }

  /** "the end of" before the first date, which starts no range otherwise. */
  private static boolean isEnd(Tape tape, int first) {
    return tape.is(first - 1, "of") && tape.is(first - 2, "end") && tape.is(first - 3, "the");
  }

  /** A comma that closes the first date is none of the sign, "to the end of 2008" is to 2008. */
  private static String sign(String between) {
    String sign = between.startsWith(", ") ? between.substring(2) : between;
    return sign.endsWith(END) ? sign.substring(0, sign.length() - END.length()) : sign;
  }

  /** "to" after a word that is told from today joins only behind "from". */
  private static boolean isLoose(Candidate first, String between, boolean isLed) {
    return !isLed && between.equals("to") && first.expression() instanceof RelativeExpression;
  }

  /** Whether both stand somewhere on the calendar or clock. */
  private static boolean arePlaced(Expression first, Expression second) {
    return isPlaced(first) && isPlaced(second);
  }

  private static boolean isPlaced(Expression expression) {
    if (expression instanceof RelativeExpression relative) {
      return !relative.fromElsewhere();
    }
    return expression instanceof CalendarExpression
        || expression instanceof ClockExpression
        || expression instanceof HolidayExpression
        || expression instanceof SlashExpression
        || expression instanceof OfYearExpression
        || expression instanceof FixedExpression fixed && fixed.timex().equals("PRESENT_REF");
  }

  /** Both weekdays, both in months, both years, both clock times or both told from today. */
  private static boolean isKin(Expression first, Expression second) {
    if (first instanceof CalendarExpression start && second instanceof CalendarExpression end) {
      return FIELDS.stream()
          .allMatch(field -> start.stated().has(field) == end.stated().has(field));
    }
    return first instanceof ClockExpression && second instanceof ClockExpression
        || first instanceof SlashExpression && second instanceof SlashExpression
        || first instanceof CalendarExpression && second instanceof SlashExpression
        || first instanceof SlashExpression && second instanceof CalendarExpression
        || first instanceof RelativeExpression && second instanceof RelativeExpression;
  }

  /**
   * The first end takes the year, or the day of a clock time ("2 p.m. to 4 p.m. tomorrow"), from
   * the second one; not in "2 p.m. till tomorrow 4 p.m.".
   */
  private static Expression shared(Candidate first, Candidate second, Tape tape) {
    if (first.expression() instanceof CalendarExpression start
        && start.relation() == CalendarExpression.Relation.NONE
        && start.stated().has(Field.MONTH)
        && !start.stated().has(Field.YEAR)
        && second.stated().has(Field.YEAR)) {
      return new CalendarExpression(
          start.stated().with(Field.YEAR, second.stated().at(Field.YEAR)), start.relation());
    }
    if (first.expression() instanceof ClockExpression start
        && start.day().isEmpty()
        && tape.isNumber(second.first())
        && second.expression() instanceof ClockExpression end) {
      return new ClockExpression(end.day(), start.time(), start.part());
    }
    return first.expression();
  }
}
