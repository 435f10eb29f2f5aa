package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Quarters, halves and fiscal years: third quarter of 2025, Q3 2024, first half, FY2025. */
final class QuarterParser implements TimeParser {

  /** Words of a year that does not start in January in every house. */
  static final Set<String> FISCAL = Set.of("fiscal", "financial", "tax", "budget");

  private static final Set<String> SIGNS = Set.of("fy", "q", "h", "last", "latter");

  @Override
  public boolean starts(String word) {
    return Ordinal.starts(word) || FISCAL.contains(word) || SIGNS.contains(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return fiscal(tape, at)
        .or(() -> sign(tape, at))
        .or(() -> words(tape, at))
        .or(() -> yearFirst(tape, at));
  }

  /** fiscal year 2025, fiscal 2025, FY2025, FY 2024/25. */
  private static Optional<Candidate> fiscal(Tape tape, int at) {
    int year = at + 1;
    if (tape.isOneOf(at, FISCAL)) {
      year = tape.is(year, "year") ? year + 1 : year;
    } else if (!tape.is(at, "fy")) {
      return Optional.empty();
    }
    int value = tape.digits(year) == 4 ? tape.number(year) : -1;
    if (value < 0 && tape.is(at, "fy") && tape.digits(year) == 2) {
      value = 2000 + tape.number(year);
    }
    boolean isBare = tape.isOneOf(at, FISCAL) && year == at + 2 && !tape.isNumber(year);
    if (value < 0 && isBare && !tape.isDash(year)) {
      return Candidate.found(at, year, new FiscalYearExpression(0));
    }
    if (value < 1900) {
      return Optional.empty();
    }
    int end = year + 1;
    boolean isSplit = (tape.is(end, "/") || tape.isDash(end)) && tape.isGlued(end);
    if (isSplit && tape.digits(end + 1) == 2) {
      int last = value / 100 * 100 + tape.number(end + 1);
      return Candidate.found(
          at, end + 2, new CalendarExpression(Stated.of(Field.FISCAL_YEAR, last)));
    }
    return Candidate.found(at, end, new CalendarExpression(Stated.of(Field.FISCAL_YEAR, value)));
  }

  /** Q3, Q3 2024, H1 2025. */
  private static Optional<Candidate> sign(Tape tape, int at) {
    boolean isQuarter = tape.is(at, "q");
    int number = tape.digits(at + 1) == 1 ? tape.number(at + 1) : 0;
    if (!isQuarter && !tape.is(at, "h")
        || !tape.isGlued(at + 1)
        || number < 1
        || number > (isQuarter ? 4 : 2)) {
      return Optional.empty();
    }
    Stated stated = Stated.of(isQuarter ? Field.QUARTER : Field.HALF, number);
    Optional<Candidate> found = ofYear(tape, at, at + 2, stated);
    boolean hasYear = found.isPresent() && found.get().stated().has(Field.YEAR);
    return isQuarter || hasYear ? found : Optional.empty();
  }

  /** third quarter, third-quarter, first half of 2025. */
  private static Optional<Candidate> words(Tape tape, int at) {
    boolean isLast = tape.is(at, "last") || tape.is(at, "latter");
    Optional<Ordinal> ordinal =
        isLast && tape.is(at + 1, "half")
            ? Optional.of(new Ordinal(2, at + 1))
            : Ordinal.at(tape, at);
    if (ordinal.isEmpty() || ordinal.get().value() > 4) {
      return Optional.empty();
    }
    int number = ordinal.get().value();
    int unit = tape.isDash(ordinal.get().end()) ? ordinal.get().end() + 1 : ordinal.get().end();
    if (tape.is(unit, "quarter")) {
      return ofYear(tape, at, unit + 1, Stated.of(Field.QUARTER, number));
    }
    if (tape.is(unit, "half") && number <= 2) {
      return ofYear(tape, at, unit + 1, Stated.of(Field.HALF, number))
          .filter(c -> c.stated().has(Field.YEAR) || isOfYear(tape, unit + 1));
    }
    return Optional.empty();
  }

  /** "of last year", "of the year". */
  private static boolean isOfYear(Tape tape, int i) {
    boolean isOf = tape.is(i, "of") || tape.is(i, "in");
    return isOf
        && tape.isOneOf(i + 1, Set.of("last", "this", "next", "the"))
        && tape.is(i + 2, "year");
  }

  /** the 2025 second quarter, 2024 Q3. */
  private static Optional<Candidate> yearFirst(Tape tape, int at) {
    return Years.digits(tape, at)
        .flatMap(
            year ->
                sign(tape, tape.isDash(year.end()) ? year.end() + 1 : year.end())
                    .or(() -> words(tape, year.end()))
                    .map(
                        c ->
                            new Candidate(
                                at,
                                c.end(),
                                new CalendarExpression(
                                    c.stated().with(Field.YEAR, year.value())))));
  }

  private static Optional<Candidate> ofYear(Tape tape, int first, int end, Stated stated) {
    int at = tape.is(end, "of") || tape.is(end, "in") || tape.is(end, ",") ? end + 1 : end;
    Optional<Years.Year> year = Years.digits(tape, at);
    return year.isPresent()
        ? Candidate.found(
            first,
            year.get().end(),
            new CalendarExpression(stated.with(Field.YEAR, year.get().value())))
        : Candidate.found(first, end, new CalendarExpression(stated));
  }
}
