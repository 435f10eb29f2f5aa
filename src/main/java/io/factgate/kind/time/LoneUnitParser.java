package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** A unit without a count, told but never compared: a long day, a week of rain, the years since. */
final class LoneUnitParser implements TimeParser {

  private static final Set<Unit> UNITS = Set.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);

  /** Behind them it is no length but some day: "the day before", "one day", "day by day". */
  private static final Set<String> BEFORE =
      Set.of(
          "the", "one", "per", "that", "these", "those", "this", "no", "by", "after", "before",
          "over", "every", "each", "on", "to");

  /** Before it they count it: "the 1st week", "the third consecutive month". */
  private static final Set<String> RANKS = Set.of("st", "nd", "rd", "th", "consecutive");

  /** Kinds of years and days that name no length. */
  private static final Set<String> KINDS = Set.of("calendar", "fiscal", "full", "leap", "light");

  /** Behind it follows what the day is counted from or kept for. */
  private static final Set<String> AFTER =
      Set.of("before", "after", "by", "care", "old", "when", "in", "over", "on", "to", "trip");

  @Override
  public boolean starts(String word) {
    return Words.UNITS.has(word);
  }

  /** "the early years", "the final days". */
  private static final Set<String> PLACES = Set.of("first", "early", "late", "final", "closing");

  private static final Set<String> PLURALS = Set.of("hours", "days", "weeks", "months", "years");

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.isOneOf(at, PLURALS)) {
      return plural(tape, at);
    }
    boolean isJoined = tape.isDash(at - 1) || tape.isDash(at + 1) || tape.isPossessive(at - 1);
    boolean isLed =
        tape.isOneOf(at - 1, BEFORE)
            || tape.isOneOf(at - 1, RANKS)
            || tape.isOneOf(at - 1, KINDS)
            || Words.ORDINALS.has(tape.word(at - 1))
            || isRate(tape, at - 1);
    if (tape.isName(at)
        || isJoined
        || isLed
        || tape.isOneOf(at + 1, AFTER)
        || tape.isNumber(at + 1)) {
      return Optional.empty();
    }
    return RelativeParser.unit(tape, at)
        .filter(unit -> UNITS.contains(unit) && !tape.word(at).endsWith("s"))
        .map(unit -> Length.of(BigDecimal.ONE, unit).timex())
        .flatMap(
            timex -> Candidate.found(at, at + 1, new FixedExpression(TimeType.DURATION, timex)));
  }

  /** "the years of plenty", "long days": some of them, however they are led. */
  private static Optional<Candidate> plural(Tape tape, int at) {
    boolean isJoined = tape.isDash(at - 1) || tape.isDash(at + 1) || tape.is(at + 1, "old");
    return isJoined || tape.isName(at) || tape.isNumber(at - 1)
        ? Optional.empty()
        : RelativeParser.unit(tape, at)
            .map(unit -> new DurationExpression(Optional.empty(), unit, Side.NONE))
            .map(length -> new Candidate(at, at + 1, length))
            .map(found -> tape.isOneOf(at - 1, PLACES) ? found.from(at - 1) : found)
            .map(found -> tape.is(at + 1, "ahead") ? found.to(at + 2) : found);
  }

  /** "20 dollars [a] day". */
  private static boolean isRate(Tape tape, int article) {
    return (tape.is(article, "a") || tape.is(article, "an"))
        && (tape.isWord(article - 1) || tape.isNumber(article - 1));
  }
}
