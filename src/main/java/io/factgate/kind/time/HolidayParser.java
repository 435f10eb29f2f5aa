package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Holidays by their names, with a year behind them: Christmas, New Year's Eve 2024, last Easter.
 */
final class HolidayParser implements TimeParser {

  /** Names that are no other words in lower case either. */
  private static final Set<String> FIRM =
      Set.of(
          "new year eve",
          "new year day",
          "valentine day",
          "halloween",
          "christmas eve",
          "christmas day",
          "christmas",
          "boxing day",
          "thanksgiving",
          "easter sunday",
          "easter monday",
          "easter",
          "independence day",
          "memorial day",
          "labor day",
          "earth day",
          "black friday",
          "xmas");

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean last = tape.is(at, "last");
    int name = last ? at + 1 : at;
    return Words.HOLIDAYS
        .at(tape, name)
        .filter(phrase -> tape.isCapital(name) || FIRM.contains(phrase.words()))
        .flatMap(
            phrase -> {
              int end = phrase.end();
              Optional<Years.Year> year =
                  Years.digits(tape, tape.is(end, "of") || tape.is(end, ",") ? end + 1 : end);
              return Candidate.found(
                  at,
                  year.map(Years.Year::end).orElse(end),
                  new HolidayExpression(phrase.value(), year.map(Years.Year::value), last));
            });
  }
}
