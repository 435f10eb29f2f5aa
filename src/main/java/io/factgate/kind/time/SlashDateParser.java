package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits: 05/03/2026, 5.3.2026, 05-03-2026, 05/03/26, 2026/03/05; both orders stay open
 * where they can.
 */
final class SlashDateParser implements TimeParser {

  /** Words before two numbers that make a day of them: "on 5/12", not "24/7" or "9/11". */
  private static final Set<String> CUES =
      Set.of("on", "by", "until", "since", "before", "after", "this", "next");

  @Override
  public boolean starts(String word) {
    return word.equals(DIGITS);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    boolean isRangeEnd = tape.isDash(at - 1) && tape.digits(at - 2) == 4;
    boolean isTail =
        tape.isGlued(at) && (tape.isNumber(at - 1) || "/.-".contains(tape.word(at - 1)));
    if (!tape.isNumber(at) || isTail && !isRangeEnd) {
      return Optional.empty();
    }
    String sign = tape.word(at + 1);
    boolean isWhole =
        Set.of("/", ".", "-").contains(sign) && tape.is(at + 3, sign) && isGlued(tape, at, 4);
    if (!isWhole) {
      return dayAndMonth(tape, at);
    }
    if (tape.digits(at) == 4) {
      return sign.equals("/") ? yearFirst(tape, at) : Optional.empty();
    }
    int a = small(tape, at);
    int b = small(tape, at + 2);
    int year = year(tape, at, sign);
    if (!isDay(a, b) || year < 1000) {
      return Optional.empty();
    }
    return Candidate.found(at, at + 5, SlashDates.of(a, b, year, sign.equals(".")));
  }

  /** Four digits; two where they can be no version or score: 05/03/26, 05.03.26. */
  private static int year(Tape tape, int at, String sign) {
    if (tape.digits(at + 4) == 4) {
      return tape.number(at + 4);
    }
    boolean isFull = tape.digits(at) == 2 && tape.digits(at + 2) == 2;
    boolean goesOn = tape.isGlued(at + 5) && (tape.is(at + 5, sign) || tape.isNumber(at + 6));
    boolean isShort =
        tape.digits(at + 4) == 2 && !goesOn && (sign.equals("/") || sign.equals(".") && isFull);
    return isShort ? 2000 + tape.number(at + 4) : -1;
  }

  private static Optional<Candidate> yearFirst(Tape tape, int at) {
    int month = small(tape, at + 2);
    int day = small(tape, at + 4);
    if (month < 1 || month > 12 || day < 1 || day > 31 || tape.number(at) < 1000) {
      return Optional.empty();
    }
    Stated stated =
        Stated.of(Field.YEAR, tape.number(at)).with(Field.MONTH, month).with(Field.DAY, day);
    return Candidate.found(at, at + 5, new CalendarExpression(stated));
  }

  /** "on 22/04", "Friday 5/12": only behind a word that wants a day. */
  private static Optional<Candidate> dayAndMonth(Tape tape, int at) {
    int a = small(tape, at);
    int b = small(tape, at + 2);
    boolean goesOn = tape.isGlued(at + 3) && (tape.isNumber(at + 4) || tape.isWord(at + 3));
    if (!tape.is(at + 1, "/") || !isGlued(tape, at, 2) || goesOn || !isDay(a, b)) {
      return Optional.empty();
    }
    int before = tape.is(at - 1, ",") ? at - 2 : at - 1;
    boolean isTold = tape.isOneOf(at - 1, CUES) || Words.WEEKDAYS.has(tape.word(before));
    boolean isName = a == 9 && b == 11 || a == 24 && b == 7;
    return isTold && !isName && !tape.isWord(at + 3)
        ? Candidate.found(at, at + 3, SlashDates.of(a, b))
        : Optional.empty();
  }

  private static boolean isDay(int a, int b) {
    return a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
  }

  private static int small(Tape tape, int i) {
    return tape.digits(i) <= 2 ? tape.number(i) : -1;
  }

  private static boolean isGlued(Tape tape, int at, int more) {
    for (int i = at + 1; i <= at + more; i++) {
      if (!tape.isGlued(i)) {
        return false;
      }
    }
    return true;
  }
}
