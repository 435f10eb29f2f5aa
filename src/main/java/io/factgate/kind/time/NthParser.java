package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;

/** Counted weeks and days of a month or year: the first week of May, the last Friday of 2024. */
final class NthParser implements TimeParser {

  /** What can stand behind "of". */
  private static final List<TimeParser> WHOLES =
      List.of(new AbsoluteDateParser(), new RelativeParser(), new YearParser());

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean isLast = tape.is(at, "last") || tape.is(at, "final");
    Optional<Ordinal> ordinal =
        isLast ? Optional.of(new Ordinal(-1, at + 1)) : Ordinal.at(tape, at);
    if (ordinal.isEmpty()) {
      return isoWeek(tape, at);
    }
    int noun = ordinal.get().end();
    int count = ordinal.get().value();
    Optional<NthExpression.Part> part = part(tape, noun);
    if (part.isEmpty() || !tape.is(noun + 1, "of") && !tape.is(noun + 1, "in")) {
      return Optional.empty();
    }
    return whole(tape, noun + 2)
        .filter(whole -> NthExpression.fits(count, part.get()))
        .map(
            whole ->
                new Candidate(
                    at, whole.end(), new NthExpression(count, part.get(), whole.expression())));
  }

  /** "week 3 of 2027". */
  private static Optional<Candidate> isoWeek(Tape tape, int at) {
    int number = tape.is(at, "week") ? tape.number(at + 1) : -1;
    if (number < 1 || number > 53 || !tape.is(at + 2, "of")) {
      return Optional.empty();
    }
    return Years.digits(tape, at + 3)
        .flatMap(
            year ->
                Candidate.found(
                    at,
                    year.end(),
                    new NthExpression(
                        number,
                        NthExpression.Part.WEEK,
                        new CalendarExpression(Stated.of(Field.YEAR, year.value())))));
  }

  private static Optional<NthExpression.Part> part(Tape tape, int i) {
    String word = tape.word(i);
    if (word.equals("week") || word.equals("day")) {
      return Optional.of(word.equals("week") ? NthExpression.Part.WEEK : NthExpression.Part.DAY);
    }
    return Words.WEEKDAYS
        .number(word)
        .filter(d -> !Words.WEEKDAYS.isMarked(word, "plural"))
        .map(NthExpression.Part::weekday);
  }

  private static Optional<Candidate> whole(Tape tape, int i) {
    return WHOLES.stream()
        .flatMap(parser -> parser.parse(tape, i).stream())
        .filter(c -> isWhole(c.expression()))
        .findFirst();
  }

  private static boolean isWhole(Expression expression) {
    if (expression instanceof CalendarExpression calendar) {
      return !calendar.stated().has(Field.DAY) && !calendar.stated().has(Field.WEEKDAY);
    }
    return expression instanceof RelativeExpression relative
        && (relative.unit() == Unit.MONTH || relative.unit() == Unit.YEAR);
  }
}
