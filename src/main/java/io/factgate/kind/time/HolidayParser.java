package io.factgate.kind.time;

import java.util.Optional;

/**
 * Holidays by their names, with a year behind them: Christmas, New Year's Eve 2024, last Easter.
 */
final class HolidayParser implements TimeParser {

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean last = tape.is(at, "last");
    int name = last ? at + 1 : at;
    if (!tape.isCapital(name)) {
      return Optional.empty();
    }
    return Words.HOLIDAYS
        .at(tape, name)
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
