package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Two years joined by a hyphen or dash: 1914-1918, 1870–71, the 2018-19 season. */
final class YearRangeParser implements TimeParser {

  /** Nouns behind "2011-12" that make two years of it and not a month. */
  private static final Set<String> SPLIT =
      Set.of(
          "season",
          "seasons",
          "school",
          "academic",
          "financial",
          "budget",
          "campaign",
          "term",
          "winter",
          "year",
          "title");

  @Override
  public boolean starts(String word) {
    return word.equals(DIGITS);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean isPair =
        tape.digits(at) == 4
            && tape.isDash(at + 1)
            && tape.isGlued(at + 1)
            && tape.isGlued(at + 2)
            && !tape.isGlued(at)
            && !(tape.isGlued(at + 3) && (tape.isDash(at + 3) || tape.isWord(at + 3)));
    if (!isPair) {
      return Optional.empty();
    }
    int first = tape.number(at);
    int last = last(tape, first, at + 2);
    boolean isYears = first >= 1500 && last > first && last < 2200 && last - first < 200;
    if (isYears && tape.isOneOf(at + 3, QuarterParser.FISCAL) && tape.is(at + 4, "year")) {
      return Candidate.found(
          at, at + 5, new CalendarExpression(Stated.of(Field.FISCAL_YEAR, last)));
    }
    return isYears
        ? Candidate.found(at, at + 3, new RangeExpression(year(first), year(last)))
        : Optional.empty();
  }

  private static int last(Tape tape, int first, int i) {
    if (tape.digits(i) == 4) {
      return tape.number(i);
    }
    boolean isMonth = tape.digits(i) == 2 && tape.number(i) <= 12 && tape.is(i - 1, "-");
    return tape.digits(i) != 2 || isMonth && !tape.isOneOf(i + 1, SPLIT)
        ? -1
        : first / 100 * 100 + tape.number(i);
  }

  private static Expression year(int year) {
    return new CalendarExpression(Stated.of(Field.YEAR, year));
  }
}
