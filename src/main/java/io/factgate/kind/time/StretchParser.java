package io.factgate.kind.time;

import io.factgate.kind.time.StretchExpression.Sense;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stretches without a name of their own: the week, over the weekend, the latest quarter, the
 * year-ago period, all day, another week, the week after next.
 */
final class StretchParser implements TimeParser {

  /** "the year ended March 31" is a length with an end of its own. */
  private static final Set<String> ENDING = Set.of("ended", "ending", "ends", "to");

  private static final AbsoluteDateParser DATES = new AbsoluteDateParser();
  private static final WeekdayParser WEEKDAYS = new WeekdayParser();
  private static final HolidayParser HOLIDAYS = new HolidayParser();
  private static final Set<String> DEFINITE = Set.of("the", "that", "its", "their", "this");
  private static final Set<String> COMPARED =
      Set.of("comparable", "corresponding", "equivalent", "same");
  private static final Set<String> WHOLE = Set.of("all", "whole", "entire");
  private static final Set<String> MORE = Set.of("another", "additional");

  @Override
  public boolean starts(String word) {
    return !word.equals(DIGITS);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.isDash(at - 1) && tape.isGlued(at)) {
      return Optional.empty();
    }
    return yearAgo(tape, at)
        .or(() -> definite(tape, at))
        .or(() -> weekend(tape, at))
        .or(() -> yearEnd(tape, at))
        .or(() -> dayEnd(tape, at))
        .or(() -> fiscal(tape, at))
        .or(() -> whole(tape, at));
  }

  private static Candidate stretch(int at, int end, Unit unit, Sense sense) {
    return new Candidate(at, end, new StretchExpression(unit, sense, Optional.empty()));
  }

  /** "year-ago", "the year-earlier quarter", "the comparable year-ago period". */
  private static Optional<Candidate> yearAgo(Tape tape, int at) {
    int i = tape.isOneOf(at, DEFINITE) ? at + 1 : at;
    if (tape.isOneOf(i, COMPARED)) {
      i++;
    }
    boolean isYearAgo =
        tape.is(i, "year")
            && tape.isDash(i + 1)
            && (tape.is(i + 2, "ago") || tape.is(i + 2, "earlier"));
    if (!isYearAgo) {
      return Optional.empty();
    }
    int noun = i + 3;
    Optional<Ordinal> nth = Ordinal.at(tape, noun).filter(o -> o.value() <= 4);
    if (nth.isPresent() && tape.is(nth.get().end(), "quarter")) {
      CalendarExpression quarter =
          new CalendarExpression(Stated.of(Field.QUARTER, nth.get().value()));
      return Candidate.found(at, nth.get().end() + 1, new OfYearExpression(quarter, -1));
    }
    boolean isNamed = tape.is(noun, "quarter") || tape.is(noun, "period");
    return isNamed
        ? Optional.of(stretch(at, noun + 1, Unit.QUARTER, Sense.YEAR_AGO))
        : i == at || tape.is(i - 1, "the")
            ? Optional.of(stretch(i, noun, Unit.YEAR, Sense.YEAR_AGO))
            : Optional.empty();
  }

  /** "the quarter", "the latest quarter", "the 1988 period", "the week". */
  private static Optional<Candidate> definite(Tape tape, int at) {
    if (!tape.is(at, "the")) {
      return Optional.empty();
    }
    if (tape.is(at + 1, "full") && tape.is(at + 2, "year") && !tape.isDash(at + 3)) {
      return Optional.of(stretch(at, at + 3, Unit.YEAR, Sense.CURRENT));
    }
    int noun = tape.is(at + 1, "latest") ? at + 2 : at + 1;
    Optional<Years.Year> year = Years.digits(tape, at + 1);
    if (year.isPresent()) {
      boolean isPeriod = tape.is(at + 2, "quarter") || tape.is(at + 2, "period");
      return isPeriod
          ? Candidate.found(
              at,
              at + 3,
              new StretchExpression(Unit.QUARTER, Sense.LATEST, year.map(Years.Year::value)))
          : Optional.empty();
    }
    if (tape.isDash(noun + 1) && tape.isGlued(noun + 1)) {
      return Optional.empty();
    }
    Optional<Candidate> beside = beside(tape, at, noun);
    if (beside.isPresent()) {
      return beside;
    }
    if (tape.is(noun, "quarter") || tape.is(noun, "period") && noun > at + 1) {
      return Optional.of(stretch(at, noun + 1, Unit.QUARTER, Sense.LATEST));
    }
    return noun == at + 1
        ? weekOf(tape, at, noun).or(() -> current(tape, at, noun))
        : Optional.empty();
  }

  /** "the day before last Tuesday", "the week after": the day told last where none follows. */
  private static Optional<Candidate> beside(Tape tape, int at, int noun) {
    boolean isAfter = tape.is(noun + 1, "after");
    boolean isDay = tape.is(noun, "day");
    if (!isDay && !tape.is(noun, "week") || !isAfter && !tape.is(noun + 1, "before")) {
      return Optional.empty();
    }
    Unit unit = isDay ? Unit.DAY : Unit.WEEK;
    int step = isAfter ? 1 : -1;
    Optional<Candidate> base = day(tape, noun + 2);
    if (base.isPresent()) {
      Expression other = new DistanceExpression(step, unit, base.get().expression(), false);
      return Candidate.found(at, base.get().end(), other);
    }
    return tape.isWord(noun + 2)
        ? Optional.empty()
        : Candidate.found(at, noun + 2, new RelativeExpression(step, unit, true));
  }

  /** The day that another one is told from: "last Tuesday", "the 3rd of May", "Christmas". */
  private static Optional<Candidate> day(Tape tape, int at) {
    return Stream.of(WEEKDAYS, DATES, HOLIDAYS)
        .flatMap(parser -> parser.parse(tape, at).stream())
        .filter(found -> DistanceRefiner.isDay(found.expression()))
        .findFirst();
  }

  /** "the week of March 6". */
  private static Optional<Candidate> weekOf(Tape tape, int at, int noun) {
    return tape.is(noun, "week") && tape.is(noun + 1, "of")
        ? DATES
            .parse(tape, noun + 2)
            .filter(day -> day.stated().has(Field.DAY))
            .map(day -> new Candidate(at, day.end(), new WeekOfExpression(day.expression())))
        : Optional.empty();
  }

  private static Optional<Candidate> current(Tape tape, int at, int noun) {
    Optional<Unit> unit =
        RelativeParser.unit(tape, noun)
            .filter(u -> u == Unit.WEEK || u == Unit.MONTH || u == Unit.YEAR)
            .filter(u -> !tape.word(noun).endsWith("s"));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    boolean isAfterNext = tape.is(noun + 1, "after") && tape.is(noun + 2, "next");
    boolean isBeforeLast = tape.is(noun + 1, "before") && tape.is(noun + 2, "last");
    if (isAfterNext || isBeforeLast) {
      return Candidate.found(
          at, noun + 3, new RelativeExpression(isAfterNext ? 2 : -2, unit.get(), false));
    }
    if (tape.isOneOf(noun + 1, Set.of("of", "before", "after"))) {
      return Optional.empty();
    }
    boolean isEnding = tape.isOneOf(noun + 1, ENDING);
    return isEnding
        ? Optional.of(length(at, noun + 1, unit.get()))
        : Optional.of(stretch(at, noun + 1, unit.get(), Sense.CURRENT));
  }

  /** "year-end", "year's end". */
  private static Optional<Candidate> yearEnd(Tape tape, int at) {
    int end = tape.isDash(at + 1) && tape.isGlued(at + 1) ? at + 2 : at + 1;
    return tape.is(at, "year") && tape.is(end, "end") && !tape.isWord(end + 1)
        ? Optional.of(stretch(at, end + 1, Unit.YEAR, Sense.CURRENT).with(Mod.END))
        : Optional.empty();
  }

  /** "by the end of the day": the dateline's, or the one told last. */
  private static Optional<Candidate> dayEnd(Tape tape, int at) {
    int day = tape.is(at, "the") ? at + 1 : at;
    boolean isEnd = tape.is(at - 1, "of") && (tape.is(at - 2, "end") || tape.is(at - 2, "start"));
    return isEnd && tape.is(day, "day") && !tape.isDash(day + 1) && !tape.is(day + 1, "of")
        ? Candidate.found(at, day + 1, new RelativeExpression(0, Unit.DAY, true))
        : Optional.empty();
  }

  /** "the fiscal year", "the latest fiscal year". */
  private static Optional<Candidate> fiscal(Tape tape, int at) {
    int i = tape.isOneOf(at + 1, Set.of("latest", "current")) ? at + 2 : at + 1;
    boolean isFiscal =
        tape.isOneOf(at, DEFINITE)
            && tape.isOneOf(i, Set.of("fiscal", "financial"))
            && tape.is(i + 1, "year")
            && !tape.isNumber(i + 2);
    return isFiscal ? Optional.of(stretch(at, i + 2, Unit.YEAR, Sense.CURRENT)) : Optional.empty();
  }

  private static Optional<Candidate> weekend(Tape tape, int at) {
    if (tape.is(at, "weekends")) {
      return Candidate.found(at, at + 1, new FixedExpression(TimeType.SET, "XXXX-WXX-WE"));
    }
    return tape.is(at, "weekend") && !tape.isDash(at + 1)
        ? Optional.of(stretch(at, at + 1, Unit.WEEKEND, Sense.CURRENT))
        : Optional.empty();
  }

  /** "all day", "the whole week", "another month", "an additional year". */
  private static Optional<Candidate> whole(Tape tape, int at) {
    boolean hasArticle = tape.is(at, "the") || tape.is(at, "a") || tape.is(at, "an");
    int i = hasArticle ? at + 1 : at;
    boolean isTold = tape.isOneOf(i, WHOLE) || tape.isOneOf(i, MORE);
    Optional<DayPart> part = DayPart.of(tape.word(i + 1));
    if (part.isPresent() && hasArticle && tape.isOneOf(i, WHOLE)) {
      return Candidate.found(
          at, i + 2, new ClockExpression(Optional.empty(), Optional.empty(), part));
    }
    boolean fits = hasArticle != (tape.is(i, "all") || tape.is(i, "another"));
    return isTold && fits && !tape.word(i + 1).endsWith("s")
        ? RelativeParser.unit(tape, i + 1)
            .filter(u -> !tape.isDash(i + 2) && u != Unit.SECOND)
            .map(u -> length(at, i + 2, u))
        : Optional.empty();
  }

  private static Candidate length(int at, int end, Unit unit) {
    return new Candidate(
        at,
        end,
        new DurationExpression(
            Optional.of(Length.of(BigDecimal.ONE, unit)), unit, DurationExpression.Side.NONE));
  }
}
