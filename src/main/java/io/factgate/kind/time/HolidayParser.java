package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Holidays by their names, with a year behind them: Christmas, New Year's Eve 2024, last Easter,
 * the Labor Day weekend.
 */
final class HolidayParser implements TimeParser {

  /** In lower case these may be other words, as one word may be that is not listed here. */
  private static final Set<String> DOUBTFUL = Set.of("may day", "flag day");

  private static final Set<String> BEFORE = Set.of("last", "next", "this", "weekend");

  private static final Set<String> FIRM =
      Set.of("halloween", "christmas", "thanksgiving", "easter", "xmas");

  @Override
  public boolean starts(String word) {
    return Words.HOLIDAYS.starts(word) || BEFORE.contains(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    int step = tape.is(at, "last") ? -1 : tape.is(at, "next") ? 1 : 0;
    boolean isThis = tape.is(at, "this");
    boolean isOfWeekend = tape.is(at, "weekend") && tape.is(at + 1, "of");
    int name = isOfWeekend ? at + 2 : step != 0 || isThis ? at + 1 : at;
    return Words.HOLIDAYS
        .at(tape, name)
        .filter(phrase -> tape.isCapital(name) || isFirm(phrase.words()))
        .map(phrase -> found(tape, at, phrase, step, isOfWeekend));
  }

  private static boolean isFirm(String words) {
    return FIRM.contains(words) || words.indexOf(' ') > 0 && !DOUBTFUL.contains(words);
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
