package io.factgate.kind.time;

import io.factgate.kind.time.StretchExpression.Sense;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Stretches without a name of their own: the week, over the weekend, the latest quarter, the
 * year-ago period, all day, another week, the week after next.
 */
final class StretchParser implements TimeParser {

  private static final Set<String> OF_STRETCH =
      Set.of("in", "for", "over", "during", "of", "through", "throughout", "within", "from");
  private static final Set<String> DEFINITE = Set.of("the", "that", "its", "their", "this");
  private static final Set<String> COMPARED =
      Set.of("comparable", "corresponding", "equivalent", "same");
  private static final Set<String> WHOLE = Set.of("all", "whole", "entire");
  private static final Set<String> MORE = Set.of("another", "additional");

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.isDash(at - 1) && tape.isGlued(at)) {
      return Optional.empty();
    }
    return yearAgo(tape, at)
        .or(() -> definite(tape, at))
        .or(() -> weekend(tape, at))
        .or(() -> yearEnd(tape, at))
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
    boolean isDay = tape.is(noun, "day") || tape.is(noun, "week");
    boolean isAfter = tape.is(noun + 1, "after");
    if (isDay && (isAfter || tape.is(noun + 1, "before")) && !tape.isWord(noun + 2)) {
      Unit unit = tape.is(noun, "day") ? Unit.DAY : Unit.WEEK;
      return Candidate.found(at, noun + 2, new RelativeExpression(isAfter ? 1 : -1, unit, true));
    }
    if (tape.is(noun, "quarter") || tape.is(noun, "period") && noun > at + 1) {
      return Optional.of(stretch(at, noun + 1, Unit.QUARTER, Sense.LATEST));
    }
    return noun == at + 1 ? current(tape, at, noun) : Optional.empty();
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
    if (!tape.isOneOf(at - 1, OF_STRETCH) || tape.is(noun + 1, "of")) {
      return Optional.empty();
    }
    return Optional.of(stretch(at, noun + 1, unit.get(), Sense.CURRENT));
  }

  /** "year-end", "year's end". */
  private static Optional<Candidate> yearEnd(Tape tape, int at) {
    int end = tape.isDash(at + 1) && tape.isGlued(at + 1) ? at + 2 : at + 1;
    return tape.is(at, "year") && tape.is(end, "end") && !tape.isWord(end + 1)
        ? Optional.of(stretch(at, end + 1, Unit.YEAR, Sense.CURRENT).with(Mod.END))
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
