package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Years where the words round them make them one: in 1994, since 1987, (2019), summer of 2019, '94.
 */
final class YearParser implements TimeParser {

  private static final Set<String> FIRM =
      Set.of("in", "since", "until", "during", "before", "early", "late", "mid", "year", "circa");
  private static final Set<String> LOOSE =
      Set.of(
          "by", "from", "of", "to", "into", "after", "for", "and", "between", "through", "than",
          "the", "a", "its", "his", "her", "their", "our", "that", "both", "till", "–", "-", "(",
          "around", "or");

  private static final Set<String> APOSTROPHES = Set.of("'", "‘");

  /** Up to "'30" they are of this century, from "'41" on of the last; between it stays open. */
  private static final int NEW = 30;

  private static final int OLD = 41;

  /** "dates back to 1865". */
  private static final Set<String> BACK = Set.of("back", "dates", "dating", "dated");

  private static final Set<String> SEASON_CUES =
      Set.of(
          "in",
          "during",
          "over",
          "by",
          "since",
          "until",
          "late",
          "early",
          "mid",
          "through",
          "throughout",
          "for",
          "into",
          "before",
          "after",
          "of");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word)
        || Words.SEASONS.has(word)
        || word.equals("the")
        || word.equals("year");
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Integer> season = Seasons.number(tape.word(at));
    if (season.isPresent()) {
      return season(tape, at, season.get());
    }
    int named = tape.is(at, "the") ? at + 1 : at;
    if (tape.is(named, "year")) {
      return Years.at(tape, named + 1)
          .flatMap(
              y ->
                  Candidate.found(
                      at, y.end(), new CalendarExpression(Stated.of(Field.YEAR, y.value()))));
    }
    return Years.at(tape, at)
        .filter(y -> isYear(tape, at, y))
        .flatMap(
            y ->
                Candidate.found(
                    at, y.end(), new CalendarExpression(Stated.of(Field.YEAR, y.value()))))
        .or(() -> clipped(tape, at))
        .or(() -> named(tape, at));
  }

  /** "The summer of '69", "his ’08 campaign"; not "'12 Years a Slave'", where a title opens. */
  private static Optional<Candidate> clipped(Tape tape, int at) {
    if (tape.digits(at) != 2
        || !tape.isGlued(at)
        || tape.isGlued(at - 1)
        || !APOSTROPHES.contains(tape.word(at - 1))
        || goesOn(tape, at + 1)
        || isQuote(tape, at)) {
      return Optional.empty();
    }
    int value = tape.number(at);
    if (value > NEW && value < OLD) {
      return Optional.empty();
    }
    int year = (value >= OLD ? 1900 : 2000) + value;
    return Candidate.found(at - 1, at + 1, new CalendarExpression(Stated.of(Field.YEAR, year)));
  }

  /** Whether a number, a measure or a count goes on, or the apostrophe stood for a whole word. */
  private static boolean goesOn(Tape tape, int next) {
    boolean isPart = tape.isGlued(next) && !",.;:)?!".contains(tape.word(next));
    boolean isPlural = tape.isWord(next) && tape.word(next).endsWith("s");
    return isPart
        || isPlural
        || Words.COUNTED.has(tape.word(next))
        || tape.is(next, "%")
        || tape.isDash(next);
  }

  /** Whether the sign before the number opens a quotation: behind no word, or closed later on. */
  private static boolean isQuote(Tape tape, int at) {
    if (tape.text().prose().charAt(tape.span(at - 1, at).start()) == '’') {
      return false;
    }
    if (!tape.isWord(at - 2)) {
      return true;
    }
    int end = tape.sentence(at).end();
    for (int i = at + 1; i < tape.size() && tape.span(i, i + 1).end() <= end; i++) {
      if (APOSTROPHES.contains(tape.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Winter Show 2024": behind a name, where no number goes on. */
  private static Optional<Candidate> named(Tape tape, int at) {
    boolean isNamed =
        tape.isNumber(at)
            && tape.isCapital(at - 1)
            && !tape.isGlued(at)
            && tape.isTogether(at - 1, at + 1)
            && !Words.NUMBERED.has(tape.word(at - 1));
    boolean goesOn = tape.isDash(at + 1) || tape.is(at + 1, "/") || tape.is(at + 1, "%");
    return isNamed && !goesOn && !Words.COUNTED.has(tape.word(at + 1))
        ? Years.digits(tape, at)
            .flatMap(y -> Candidate.found(at, y.end(), new NamedYearExpression(y.value())))
        : Optional.empty();
  }

  private static boolean isYear(Tape tape, int at, Years.Year year) {
    int next = year.end();
    boolean isCounted =
        Words.COUNTED.has(tape.word(next)) || tape.is(next, "%") || tape.is(next, "$");
    if (isCounted || year.value() < 1500 && !tape.isOneOf(at - 1, FIRM)) {
      return false;
    }
    boolean isLimit = BoundRefiner.linked(tape, next).isPresent();
    boolean isBack = tape.is(at - 1, "to") && tape.isOneOf(at - 2, BACK);
    if (isLimit || isBack) {
      return true;
    }
    if (tape.isOneOf(at - 1, FIRM) || tape.is(at - 1, "-") && tape.is(at - 2, "mid")) {
      return true;
    }
    boolean isNear = year.value() >= 1900 && year.value() < 2100;
    return isNear
        && (isTold(tape, at) || isBare(tape, at, year) || isTitled(tape, at, year))
        && !isCount(tape, year)
        && !tape.isDash(next);
  }

  private static boolean isTold(Tape tape, int at) {
    boolean isListed = (tape.is(at - 1, ",") || tape.is(at - 1, "and")) && tape.digits(at - 2) == 4;
    boolean isDashed = tape.isDash(at - 1) && !tape.isNumber(at - 2);
    boolean isCompared = tape.is(at - 1, "with") && tape.word(at - 2).startsWith("compar");
    return isListed
        || isCompared
        || tape.isPossessive(at - 1)
        || tape.isOneOf(at - 1, LOOSE) && !isDashed;
  }

  /** "his failed 1996 campaign", "bonds due 1993": nothing makes a count or number of it. */
  private static boolean isBare(Tape tape, int at, Years.Year year) {
    int next = year.end();
    boolean isLed =
        tape.isWord(at - 1)
            && !tape.isCapital(at - 1)
            && tape.word(at - 1).length() > 2
            && !Words.NUMBERED.has(tape.word(at - 1));
    boolean isPlural = tape.isWord(next) && tape.word(next).endsWith("s");
    boolean isClosed = !tape.isWord(next) && !tape.isNumber(next) && !tape.is(next, "/");
    return isLed && tape.isNumber(at) && !isPlural && (isClosed || !tape.isCapital(next));
  }

  /** "2012 Senate the Laziest"; not "2012 Guns Seized", nor what a name before it ends with. */
  private static boolean isTitled(Tape tape, int at, Years.Year year) {
    int next = year.end();
    return tape.startsSentence(at)
        && tape.isNumber(at)
        && tape.isWord(next)
        && tape.isCapital(next)
        && !tape.word(next).endsWith("s")
        && tape.isTitle(at);
  }

  /** "the 2000 soldiers" is a round count of many, "the 1992 protests" is none. */
  private static boolean isCount(Tape tape, Years.Year year) {
    int next = year.end();
    boolean isPlural = tape.isWord(next) && !tape.isCapital(next) && tape.word(next).endsWith("s");
    return isPlural
        && year.value() % 10 == 0
        && !tape.isOneOf(next, Set.of("was", "is", "has", "as", "this", "its", "his", "says"));
  }

  /** the summer of 2019, winter 2020; "spring" and "fall" alone are verbs too. */
  private static Optional<Candidate> season(Tape tape, int at, int season) {
    int yearAt = tape.is(at + 1, "of") ? at + 2 : at + 1;
    Optional<Years.Year> year = Years.at(tape, yearAt);
    Stated stated = Stated.of(Field.SEASON, season);
    if (year.isPresent()) {
      int end = year.get().end();
      boolean isSplit =
          tape.isDash(end)
              && tape.digits(end + 1) == 2
              && tape.number(end + 1) == (year.get().value() + 1) % 100;
      return Candidate.found(
          at,
          isSplit ? end + 2 : end,
          new CalendarExpression(stated.with(Field.YEAR, year.get().value())));
    }
    boolean isVerb = Words.SEASONS.isMarked(tape.word(at), "name");
    boolean isLed =
        tape.isOneOf(at - 1, SEASON_CUES)
            || tape.is(at - 1, "the") && tape.isOneOf(at - 2, SEASON_CUES);
    boolean isNoun = !tape.isWord(at + 1) || !isVerb && Words.CLOSERS.has(tape.word(at + 1));
    boolean isName = tape.isName(at) || tape.isCapital(at + 1) || tape.isDash(at + 1);
    return (isLed || tape.is(at - 1, "the") && !isVerb || !isVerb && isNoun) && !isName
        ? Candidate.found(at, at + 1, new CalendarExpression(stated))
        : Optional.empty();
  }
}
