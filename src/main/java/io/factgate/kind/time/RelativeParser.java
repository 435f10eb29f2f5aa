package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Times told from the dateline: yesterday, last week, this month, the next two weeks, the previous
 * day.
 */
final class RelativeParser implements TimeParser {

  /** Short spellings are those of messages and posts that newspapers quote. */
  private static final Map<String, Integer> DAYS =
      Map.of(
          "yesterday",
          -1,
          "today",
          0,
          "tomorrow",
          1,
          "tonight",
          0,
          "tmr",
          1,
          "tmrw",
          1,
          "tdy",
          0,
          "tomo",
          1);

  /** How many units away the word before a unit points. */
  static final Map<String, Integer> STEPS =
      Map.of(
          "last", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1, "upcoming", 1);

  /** Behind them "last" is a verb: "will last two hours". */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "will",
          "to",
          "not",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "would",
          "shouldn't",
          "won't",
          "can't",
          "couldn't",
          "wouldn't",
          "didn't",
          "doesn't",
          "don't");

  private static final Set<String> ELSEWHERE = Set.of("previous", "following", "preceding", "same");

  @Override
  public boolean starts(String word) {
    return isDay(word) || isStep(word) || word.equals("day") || word.equals("that");
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Integer day = DAYS.get(tape.word(at));
    if (day != null) {
      return day(tape, at, day);
    }
    if (tape.is(at, "day") && tape.isOneOf(at + 1, Set.of("before", "after"))) {
      Integer other = DAYS.get(tape.word(at + 2));
      if (other != null && other != 0) {
        return Candidate.found(at, at + 3, new RelativeExpression(other * 2L, Unit.DAY, false));
      }
    }
    if (tape.is(at, "that")) {
      return that(tape, at);
    }
    if (tape.is(at, "next") && tape.is(at - 1, "the") && tape.is(at + 1, "day")) {
      return Candidate.found(at, at + 2, new RelativeExpression(1, Unit.DAY, true));
    }
    Integer sameTime = STEPS.get(tape.word(at + 2));
    if (tape.is(at, "this") && tape.is(at + 1, "time") && sameTime != null) {
      return stepped(tape, at + 2, sameTime).map(c -> c.from(at));
    }
    Optional<Candidate> part = otherPart(tape, at);
    if (part.isPresent()) {
      return part;
    }
    Integer step = STEPS.get(tape.word(at));
    if (step != null) {
      return stepped(tape, at, step).or(() -> counted(tape, at, step));
    }
    return tape.isOneOf(at, ELSEWHERE) ? elsewhere(tape, at) : Optional.empty();
  }

  /** "the previous day", "the following two weeks". */
  private static Optional<Candidate> elsewhere(Tape tape, int at) {
    Optional<Unit> unit = unit(tape, at + 1);
    if (unit.isEmpty() || !isSingular(tape, at + 1)) {
      int sign = tape.is(at, "same") ? 0 : step(tape.word(at));
      boolean isArticle = tape.is(at + 1, "a") || tape.is(at + 1, "an");
      return isArticle ? Optional.empty() : counted(tape, at, sign);
    }
    Expression other = new RelativeExpression(step(tape.word(at)), unit.get(), true);
    return Candidate.found(at, at + 2, other);
  }

  /** "that year", "that same day"; "that day-care" is none. */
  private static Optional<Candidate> that(Tape tape, int at) {
    int noun = tape.is(at + 1, "same") ? at + 2 : at + 1;
    return unit(tape, noun)
        .filter(u -> !u.isOfClock() && isSingular(tape, noun) && !tape.isDash(noun + 1))
        .flatMap(u -> Candidate.found(at, noun + 1, new RelativeExpression(0, u, true)));
  }

  /** Whether it is yesterday, today or tomorrow. */
  static boolean isDay(String word) {
    return DAYS.containsKey(word);
  }

  /** Whether the word tells where a unit lies: last, next, previous. */
  static boolean isStep(String word) {
    return STEPS.containsKey(word) || ELSEWHERE.contains(word);
  }

  static int step(String word) {
    return word.equals("following") ? 1 : word.equals("same") ? 0 : -1;
  }

  private static Optional<Candidate> day(Tape tape, int at, int days) {
    Expression day = new RelativeExpression(days, Unit.DAY, false);
    if (tape.is(at, "tonight")) {
      return Candidate.found(
          at, at + 1, new ClockExpression(Optional.of(day), Optional.empty(), DayPart.of("night")));
    }
    int half = tape.is(at + 2, "i") ? -1 : Clocks.half(tape, at + 1);
    return half < 0
        ? Candidate.found(at, at + 1, day)
        : Candidate.found(
            at,
            Clocks.halfEnd(tape, at + 1),
            new ClockExpression(
                Optional.of(day),
                Optional.empty(),
                DayPart.of(half == 0 ? "morning" : "afternoon")));
  }

  /** "the next morning", "the previous night", "that same evening". */
  private static Optional<Candidate> otherPart(Tape tape, int at) {
    boolean isNext = tape.is(at, "next") && tape.is(at - 1, "the");
    if (!isNext && !tape.isOneOf(at, ELSEWHERE)) {
      return Optional.empty();
    }
    int step = isNext ? 1 : step(tape.word(at));
    Expression day = new RelativeExpression(step, Unit.DAY, true);
    return DayPart.of(tape.word(at + 1))
        .flatMap(
            part ->
                Candidate.found(
                    at,
                    at + 2,
                    new ClockExpression(Optional.of(day), Optional.empty(), Optional.of(part))));
  }

  /** "last week", "this fiscal year"; "last night", "this morning". */
  private static Optional<Candidate> stepped(Tape tape, int at, int step) {
    Optional<DayPart> part = DayPart.of(tape.word(at + 1));
    if (part.isPresent() && (step == 0 || (step < 0 && part.get().mark().equals("NI")))) {
      Expression day = new RelativeExpression(step, Unit.DAY, false);
      return Candidate.found(
          at, at + 2, new ClockExpression(Optional.of(day), Optional.empty(), part));
    }
    boolean isDay = tape.is(at + 1, "day") || tape.is(at + 1, "night");
    if (step != 0 && (tape.is(at + 1, "hour") || tape.is(at + 1, "fortnight"))) {
      Side side = step < 0 ? Side.BEFORE : Side.AFTER;
      Unit unit = unit(tape, at + 1).orElseThrow();
      Length one = Length.of(BigDecimal.ONE, unit);
      return Candidate.found(at, at + 2, new DurationExpression(Optional.of(one), unit, side));
    }
    if (tape.isOneOf(at + 1, QuarterParser.FISCAL) && tape.is(at + 2, "year")) {
      return Candidate.found(at, at + 3, new FiscalYearExpression(step));
    }
    return unit(tape, at + 1)
        .filter(u -> !u.isOfClock() && !isDay && isSingular(tape, at + 1))
        .flatMap(
            u ->
                Candidate.found(
                    at,
                    step > 0 ? orSo(tape, at + 2) : at + 2,
                    new RelativeExpression(step, u, false)));
  }

  /** Behind "or so" of "the next year or so", where it stands. */
  private static int orSo(Tape tape, int end) {
    return tape.is(end, "or") && tape.is(end + 1, "so") ? end + 2 : end;
  }

  /** "the next two weeks", "the past few days", "the past year" is the length of one. */
  private static Optional<Candidate> counted(Tape tape, int at, int step) {
    if (step == 0) {
      return Optional.empty();
    }
    if (tape.is(at, "last") && tape.isOneOf(at - 1, AUXILIARIES)) {
      return Optional.empty();
    }
    Side side = step < 0 ? Side.BEFORE : Side.AFTER;
    int from = at + 1;
    if (unit(tape, from).filter(u -> !isSingular(tape, from)).isPresent()) {
      return unit(tape, from)
          .flatMap(
              u ->
                  Candidate.found(at, from + 1, new DurationExpression(Optional.empty(), u, side)));
    }
    return Durations.at(tape, from)
        .filter(d -> !d.isAdjective())
        .flatMap(
            d ->
                Candidate.found(
                    at, orSo(tape, d.end()), new DurationExpression(d.length(), d.unit(), side)));
  }

  static Optional<Unit> unit(Tape tape, int i) {
    return Words.UNITS.get(tape.word(i)).map(Unit::valueOf);
  }

  private static boolean isSingular(Tape tape, int i) {
    return !tape.word(i).endsWith("s");
  }
}
