package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Years where the words round them make them one: in 1994, since 1987, (2019), summer of 2019. */
final class YearParser implements TimeParser {

  private static final Set<String> FIRM =
      Set.of("in", "since", "until", "during", "before", "early", "late", "mid", "year", "circa");
  private static final Set<String> LOOSE =
      Set.of(
          "by", "from", "of", "to", "into", "after", "for", "and", "between", "through", "than",
          "the", "a", "its", "his", "her", "their", "our", "that", "both", "till", "–", "-", "(",
          "around", "or");

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Integer> season = Seasons.number(tape.word(at));
    if (season.isPresent()) {
      return season(tape, at, season.get());
    }
    return Years.at(tape, at)
        .filter(y -> isYear(tape, at, y))
        .flatMap(
            y ->
                Candidate.found(
                    at, y.end(), new CalendarExpression(Stated.of(Field.YEAR, y.value()))));
  }

  private static boolean isYear(Tape tape, int at, Years.Year year) {
    int next = year.end();
    boolean isCounted =
        Words.COUNTED.has(tape.word(next)) || tape.is(next, "%") || tape.is(next, "$");
    if (isCounted || year.value() < 1500 && !tape.isOneOf(at - 1, FIRM)) {
      return false;
    }
    if (tape.isOneOf(at - 1, FIRM) || tape.is(at - 1, "-") && tape.is(at - 2, "mid")) {
      return true;
    }
    boolean isNear = year.value() >= 1900 && year.value() < 2100;
    return isNear && isTold(tape, at) && !isCount(tape, year) && !tape.isDash(next);
  }

  private static boolean isTold(Tape tape, int at) {
    boolean isListed = (tape.is(at - 1, ",") || tape.is(at - 1, "and")) && tape.digits(at - 2) == 4;
    boolean isDashed = tape.isDash(at - 1) && !tape.isNumber(at - 2);
    return isListed || tape.isPossessive(at - 1) || tape.isOneOf(at - 1, LOOSE) && !isDashed;
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
      return Candidate.found(
          at,
          year.get().end(),
          new CalendarExpression(stated.with(Field.YEAR, year.get().value())));
    }
    return Optional.empty();
  }
}
