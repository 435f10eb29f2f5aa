package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Holidays by their names, with a year behind them: Christmas, New Year's Eve 2024, last Easter,
 * the Labor Day weekend.
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
    int step = tape.is(at, "last") ? -1 : tape.is(at, "next") ? 1 : 0;
    boolean isThis = tape.is(at, "this");
    boolean isOfWeekend = tape.is(at, "weekend") && tape.is(at + 1, "of");
    int name = isOfWeekend ? at + 2 : step != 0 || isThis ? at + 1 : at;
    return Words.HOLIDAYS
        .at(tape, name)
        .filter(phrase -> tape.isCapital(name) || FIRM.contains(phrase.words()))
        .map(phrase -> found(tape, at, phrase, step, isOfWeekend));
  }

  private static Candidate found(
      Tape tape, int at, WordTable.Phrase phrase, int step, boolean isOfWeekend) {
    int end = phrase.end();
    boolean isWeekend = tape.is(end, "weekend");
    int behind = isWeekend ? end + 1 : end;
    Optional<Years.Year> year =
        Years.digits(tape, tape.is(behind, "of") || tape.is(behind, ",") ? behind + 1 : behind);
    int last = year.map(Years.Year::end).orElse(behind);
    boolean isLate = !isWeekend && year.isPresent() && tape.is(last, "weekend");
    return new Candidate(
        at,
        isLate ? last + 1 : last,
        new HolidayExpression(
            phrase.value(), year.map(Years.Year::value), step, isWeekend || isLate || isOfWeekend));
  }
}
