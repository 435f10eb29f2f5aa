package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Dates with a month's name: 3 May 2025, May 3, 2025, the 3rd of May, Aug. 18, August 2025. */
final class AbsoluteDateParser implements TimeParser {

  /** Words before "May" or "March" that make a month of it. */
  private static final Set<String> CUES =
      Set.of(
          "in",
          "of",
          "since",
          "until",
          "till",
          "by",
          "from",
          "to",
          "through",
          "during",
          "before",
          "after",
          "between",
          "and",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "every",
          "each",
          "for",
          "or",
          "-",
          "–",
          "around",
          "previous",
          "coming",
          "past");

  /** In lower case these are no months. */
  private static final Set<String> VERBS = Set.of("may", "march", "mar", "august");

  @Override
  public boolean starts(String word) {
    return Ordinal.starts(word) || Words.MONTHS.has(word) || word.equals("month");
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (Words.MONTHS.has(tape.word(at))) {
      return monthFirst(tape, at);
    }
    if (tape.is(at, "month")) {
      return ofMonth(tape, at);
    }
    return dayFirst(tape, at).or(() -> yearFirst(tape, at));
  }

  /** "the month of April". */
  private static Optional<Candidate> ofMonth(Tape tape, int at) {
    return tape.is(at - 1, "the") && tape.is(at + 1, "of") && Words.MONTHS.has(tape.word(at + 2))
        ? monthFirst(tape, at + 2)
            .filter(month -> !month.stated().has(Field.DAY))
            .map(month -> month.from(at - 1))
        : Optional.empty();
  }

  /** 2020/Sep/23, 2020-Sep-23. */
  private static Optional<Candidate> yearFirst(Tape tape, int at) {
    int month = at + 2;
    boolean isJoined = tape.digits(at) == 4 && isJoint(tape, at + 1) && isJoint(tape, month + 1);
    int day = tape.digits(month + 2) <= 2 ? tape.number(month + 2) : -1;
    if (!isJoined || !Words.MONTHS.has(tape.word(month)) || day < 1 || day > 31) {
      return Optional.empty();
    }
    Stated stated =
        Stated.of(Field.MONTH, Words.MONTHS.number(tape.word(month)).orElseThrow())
            .with(Field.DAY, day)
            .with(Field.YEAR, tape.number(at));
    return Candidate.found(at, month + 3, new CalendarExpression(stated));
  }

  /** 18 August, 18th August 2025, 18 of August. */
  private static Optional<Candidate> dayFirst(Tape tape, int at) {
    Optional<Ordinal> ordinal = Ordinal.at(tape, at);
    int day = ordinal.map(Ordinal::value).orElse(plainDay(tape, at));
    int month = ordinal.map(Ordinal::end).orElse(at + 1);
    if (tape.is(month, "of")) {
      month++;
    }
    if (isJoint(tape, month)) {
      month++;
    }
    if (day < 1 || day > 31 || !Words.MONTHS.has(tape.word(month)) || isTail(tape, at)) {
      return Optional.empty();
    }
    if (tape.is(month, "may") && !tape.isCapital(month) && tape.number(month + 1) < 1000) {
      return Optional.empty();
    }
    Stated stated =
        Stated.of(Field.MONTH, Words.MONTHS.number(tape.word(month)).orElseThrow())
            .with(Field.DAY, day);
    return withYear(tape, at, afterMonth(tape, month), stated);
  }

  /** A hyphen or slash without blanks: "8-Mar-2024", "23/Sep/2020". */
  private static boolean isJoint(Tape tape, int i) {
    return (tape.isDash(i) || tape.is(i, "/")) && tape.isGlued(i) && tape.isGlued(i + 1);
  }

  private static int plainDay(Tape tape, int at) {
    return tape.digits(at) <= 2 ? tape.number(at) : -1;
  }

  private static boolean isTail(Tape tape, int at) {
    return tape.isGlued(at)
        && tape.isNumber(at)
        && ("$€£#".contains(tape.word(at - 1))
            || ",.:/".contains(tape.word(at - 1)) && tape.isNumber(at - 2));
  }

  /** Behind the month, a point of an abbreviation included. */
  private static int afterMonth(Tape tape, int month) {
    boolean isShort = Words.MONTHS.isMarked(tape.word(month), "short");
    return isShort && tape.is(month + 1, ".") && tape.isGlued(month + 1) ? month + 2 : month + 1;
  }

  private static Optional<Candidate> monthFirst(Tape tape, int at) {
    String name = tape.word(at);
    Stated stated = Stated.of(Field.MONTH, Words.MONTHS.number(name).orElseThrow());
    int next = afterMonth(tape, at);
    boolean isJoined = isJoint(tape, next) && tape.isNumber(next + 1);
    if (isJoined) {
      next++;
    }
    boolean isComma = tape.is(next, ",") && tape.isNumber(next + 1) && tape.isWord(next + 2);
    int dayAt = tape.is(next, "the") || isComma ? next + 1 : next;
    Optional<Ordinal> ordinal = Ordinal.at(tape, dayAt);
    int day = ordinal.map(Ordinal::value).orElse(dayAt == next ? plainDay(tape, next) : -1);
    int end = ordinal.map(Ordinal::end).orElse(next + 1);
    boolean isNamed = tape.isCapital(at) || !VERBS.contains(name) || isMonthInLowerCase(tape, at);
    boolean isDay = day >= 1 && day <= 31 && !goesOn(tape, end) && isNamed;
    if (isDay) {
      return withYear(tape, at, end, stated.with(Field.DAY, day));
    }
    if (isJoined) {
      return tape.digits(next) == 4 && isNamed
          ? withYear(tape, at, next, stated).filter(c -> c.stated().has(Field.YEAR))
          : Optional.empty();
    }
    if (tape.isPossessive(at) || next > at + 1 || isMonth(tape, at, next)) {
      return isNamed ? withYear(tape, at, next, stated) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "in may" where the clause ends; never "in may cases". */
  private static boolean isMonthInLowerCase(Tape tape, int at) {
    return tape.is(at - 1, "in") && !tape.isWord(at + 1);
  }

  /** "August 3.5", "May 3 percent", "July 26,910" are no days. */
  private static boolean goesOn(Tape tape, int end) {
    boolean isGroup =
        tape.is(end, ",")
            && tape.isGlued(end)
            && tape.isGlued(end + 1)
            && tape.digits(end + 1) == 3;
    return isGroup
        || tape.is(end, "%")
        || tape.is(end, "percent")
        || (tape.isOneOf(end, Set.of(".", ":", "/"))
            && tape.isGlued(end)
            && tape.isNumber(end + 1)
            && tape.isGlued(end + 1));
  }

  private static boolean isMonth(Tape tape, int at, int next) {
    String name = tape.word(at);
    boolean hasYear = Years.digits(tape, tape.is(next, ",") ? next + 1 : next).isPresent();
    if (hasYear || (tape.is(next, "of") && Years.digits(tape, next + 1).isPresent())) {
      return true;
    }
    boolean isOfYear =
        tape.is(next + 1, "year") && tape.isOneOf(next, Set.of("last", "this", "next"));
    boolean hasCue =
        isOfYear
            || tape.isOneOf(at - 1, CUES)
            || tape.is(at - 1, "the") && tape.is(at - 2, "in") && !tape.isWord(at + 1);
    if (Words.MONTHS.isMarked(name, "short")) {
      boolean isRange =
          tape.isDash(next) && Words.MONTHS.has(tape.word(next + 1)) && tape.isCapital(next + 1);
      return isRange && tape.isCapital(at)
          || hasCue
              && (!name.equals("mar") && !name.equals("jan")
                  || tape.is(at - 1, "of") && tape.isCapital(at) && !tape.isCapital(at + 1));
    }
    if (Words.MONTHS.isMarked(name, "name")) {
      boolean isVerbOrName = tape.is(at + 1, "on") && tape.is(at - 1, "the");
      boolean isNamed = tape.isCapital(at + 1) && !hasFirmCue(tape, at);
      return hasCue && !isVerbOrName && !isNamed;
    }
    return true;
  }

  private static boolean hasFirmCue(Tape tape, int at) {
    return Set.of("in", "since", "until", "during", "last", "next", "this", "early", "late", "mid")
        .contains(tape.word(at - 1));
  }

  private static Optional<Candidate> withYear(Tape tape, int first, int end, Stated stated) {
    int at = tape.is(end, ",") ? end + 1 : end;
    boolean isIn = tape.is(end, "in") && tape.digits(end + 1) == 4;
    if (tape.is(end, "of") || isIn || isJoint(tape, end)) {
      at = end + 1;
    }
    if (tape.is(end, "of") && tape.digits(end + 1) == 2 && tape.number(end + 1) >= 32) {
      return Candidate.found(
          first,
          end + 2,
          new CalendarExpression(stated.with(Field.YEAR, 1900 + tape.number(end + 1))));
    }
    Optional<Years.Year> year = Years.at(tape, at);
    if (year.isPresent() && !Words.COUNTED.has(tape.word(year.get().end()))) {
      return Candidate.found(
          first,
          year.get().end(),
          new CalendarExpression(stated.with(Field.YEAR, year.get().value())));
    }
    return Candidate.found(first, end, new CalendarExpression(stated));
  }
}
