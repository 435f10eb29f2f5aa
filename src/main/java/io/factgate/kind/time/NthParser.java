package io.factgate.kind.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counted weeks and days of a month or year: the first week of May, the last Friday of 2024. */
final class NthParser implements TimeParser {

  /** What can stand behind "of". */
  private static final List<TimeParser> WHOLES =
      List.of(new AbsoluteDateParser(), new RelativeParser(), new YearParser());

  private static final Set<String> LEADS = Set.of("last", "final", "week", "the");

  @Override
  public boolean starts(String word) {
    return Ordinal.starts(word) || LEADS.contains(word);
  }

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
    Optional<DayPart> time = part.flatMap(p -> DayPart.of(tape.word(noun + 1)));
    int of = time.isPresent() ? noun + 2 : noun + 1;
    if (part.isEmpty() || !tape.is(of, "of") && !tape.is(of, "in")) {
      return Optional.empty();
    }
    return whole(tape, of + 1)
        .filter(whole -> NthExpression.fits(count, part.get()))
        .map(
            whole ->
                new Candidate(
                    at,
                    whole.end(),
                    at(time, new NthExpression(count, part.get(), whole.expression()))))
        .or(() -> often(tape, at, of, part.get(), time));
  }

  /** "the first Monday evening of next month". */
  private static Expression at(Optional<DayPart> part, Expression day) {
    return part.isPresent() ? new ClockExpression(Optional.of(day), Optional.empty(), part) : day;
  }

  /** "the first Sunday of each month". */
  private static Optional<Candidate> often(
      Tape tape, int at, int of, NthExpression.Part part, Optional<DayPart> time) {
    boolean isEach = tape.is(of + 1, "every") || tape.is(of + 1, "each");
    if (!isEach || !tape.is(of + 2, "month") || part.weekday() == 0) {
      return Optional.empty();
    }
    String timex = "XXXX-XX-WXX-" + part.weekday() + time.map(t -> "T" + t.mark()).orElse("");
    return Candidate.found(at, of + 3, new FixedExpression(TimeType.SET, timex));
  }

  /** "week 3 of 2027", "in week 36"; "Week 3" is one of a season, "week 3 of the trial" another. */
  private static Optional<Candidate> isoWeek(Tape tape, int at) {
    int week = tape.is(at, "the") ? at + 1 : at;
    int number = tape.is(week, "week") ? tape.number(week + 1) : -1;
    if (number < 1 || number > 53) {
      return Optional.empty();
    }
    int end = week + 2;
    Optional<Years.Year> year = Years.digits(tape, tape.is(end, "of") ? end + 1 : end);
    boolean isNamed = tape.isCapital(week) && !tape.startsSentence(week);
    boolean isCounted = tape.isWord(end) && !Words.CLOSERS.has(tape.word(end));
    if (year.isEmpty() && (isNamed || isCounted || tape.is(end, "of") || tape.isDash(end))) {
      return Optional.empty();
    }
    Expression whole =
        year.<Expression>map(y -> new CalendarExpression(Stated.of(Field.YEAR, y.value())))
            .orElse(new RelativeExpression(0, Unit.YEAR, false));
    return Candidate.found(
        at,
        year.map(Years.Year::end).orElse(end),
        new NthExpression(number, NthExpression.Part.WEEK, whole));
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
