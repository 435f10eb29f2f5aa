package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Two days of one month: 18-20 August 2025, August 18 to 20, between 3 and 12 September. */
final class DayRangeParser implements TimeParser {

  private static final Set<String> SIGNS = Set.of("to", "through", "till", "until");

  private final AbsoluteDateParser dates = new AbsoluteDateParser();

  @Override
  public boolean starts(String word) {
    return Ordinal.starts(word) || Words.MONTHS.has(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return Words.MONTHS.has(tape.word(at)) ? monthFirst(tape, at) : dayFirst(tape, at);
  }

  private Optional<Candidate> dayFirst(Tape tape, int at) {
    Optional<Ordinal> ordinal = Ordinal.at(tape, at);
    boolean isTail = tape.isGlued(at) && tape.isWord(at - 1);
    if (!tape.isNumber(at) && ordinal.isEmpty() || isTail) {
      return Optional.empty();
    }
    int day = ordinal.map(Ordinal::value).orElse(tape.number(at));
    int sign = ordinal.map(Ordinal::end).orElse(at + 1);
    int led = tape.is(at - 1, "the") ? at - 2 : at - 1;
    boolean isBetween = tape.is(led, "between") && tape.is(sign, "and");
    if (day < 1 || day > 31 || !isSign(tape, sign) && !isBetween) {
      return Optional.empty();
    }
    int lastAt = tape.is(sign + 1, "the") ? sign + 2 : sign + 1;
    return dates
        .parse(tape, lastAt)
        .filter(last -> last.stated().has(Field.DAY) && !Words.MONTHS.has(tape.word(lastAt)))
        .map(last -> new Candidate(at, last.end(), range(last.stated(), day)));
  }

  private static Expression range(Stated last, int firstDay) {
    return new RangeExpression(
        new CalendarExpression(last.with(Field.DAY, firstDay)), new CalendarExpression(last));
  }

  private Optional<Candidate> monthFirst(Tape tape, int at) {
    Optional<Candidate> first =
        dates.parse(tape, at).filter(c -> c.stated().has(Field.DAY) && !c.stated().has(Field.YEAR));
    if (first.isEmpty() || !isSign(tape, first.get().end())) {
      return Optional.empty();
    }
    int sign = first.get().end();
    int lastAt = tape.is(sign + 1, "the") ? sign + 2 : sign + 1;
    Optional<Ordinal> ordinal = Ordinal.at(tape, lastAt);
    int day =
        ordinal.map(Ordinal::value).orElse(tape.digits(lastAt) <= 2 ? tape.number(lastAt) : -1);
    int end = ordinal.map(Ordinal::end).orElse(lastAt + 1);
    if (day <= first.get().stated().at(Field.DAY) || day > 31 || Words.MONTHS.has(tape.word(end))) {
      return Optional.empty();
    }
    Stated stated = first.get().stated();
    Optional<Years.Year> year =
        tape.is(end, ",") ? Years.digits(tape, end + 1) : Years.digits(tape, end);
    Stated whole = year.map(y -> stated.with(Field.YEAR, y.value())).orElse(stated);
    return Candidate.found(
        at,
        year.map(Years.Year::end).orElse(end),
        range(whole.with(Field.DAY, day), stated.at(Field.DAY)));
  }

  private static boolean isSign(Tape tape, int i) {
    return tape.isDash(i) || SIGNS.contains(tape.word(i));
  }
}
