package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Reads clock times in digits and the words that belong to them. */
final class Clocks {

  private static final Set<String> HALVES = Set.of("a", "p");
  private static final Set<String> HOURS = Set.of("o'clock", "oclock", "hours", "local");

  private Clocks() {}

  /** A time of day with the index of the first token behind it. */
  record Read(ClockTime time, int end) {}

  /** A clock time of any form in digits. */
  static Optional<Read> any(Tape tape, int i) {
    return colon(tape, i).or(() -> point(tape, i)).or(() -> hour(tape, i));
  }

  /** Hours and minutes written as one number, where a half of the day or a zone follows. */
  static Optional<Read> told(Tape tape, int i, int hour, int minute) {
    boolean isHalf = half(tape, i + 1) >= 0 && hour >= 1;
    boolean isZone =
        tape.digits(i) == 4 && Words.ZONES.has(tape.word(i + 1)) && tape.isCapital(i + 1);
    boolean isHours =
        tape.digits(i) == 4 && tape.is(i + 1, "hours") && (tape.is(i - 1, "at") || hour < 10);
    if (isHours) {
      return Optional.of(
          new Read(new ClockTime(hour, minute, true, false, Optional.empty()), i + 2));
    }
    return isHalf || isZone
        ? finish(tape, i, hour, minute, i + 1)
            .map(
                r ->
                    new Read(
                        new ClockTime(r.time().hour(), minute, true, false, r.time().zone()),
                        r.end()))
        : Optional.empty();
  }

  /** 16:40, 04:17, 16:40:05, 4:40 p.m. */
  static Optional<Read> colon(Tape tape, int i) {
    int hour = tape.number(i);
    if (tape.digits(i) > 2
        || hour < 0
        || hour > 24
        || !tape.is(i + 1, ":")
        || !tape.isGlued(i + 1)
        || !tape.isGlued(i + 2)
        || tape.digits(i + 2) != 2
        || tape.number(i + 2) > 59) {
      return Optional.empty();
    }
    int end = i + 3;
    if (tape.is(end, ":") && tape.isGlued(end) && tape.digits(end + 1) == 2) {
      end += 2;
    }
    return finish(tape, i, hour, tape.number(i + 2), end);
  }

  /** 4.40 p.m., 16.40 GMT; a point alone tells no time. */
  static Optional<Read> point(Tape tape, int i) {
    int hour = tape.number(i);
    if (tape.digits(i) > 2
        || hour < 0
        || hour > 24
        || !tape.is(i + 1, ".")
        || !tape.isGlued(i + 1)
        || !tape.isGlued(i + 2)
        || tape.digits(i + 2) != 2
        || tape.number(i + 2) > 59) {
      return Optional.empty();
    }
    boolean isTold =
        half(tape, i + 3) >= 0
            || Words.ZONES.has(tape.word(i + 3))
            || tape.isOneOf(i + 3, HOURS)
            || tape.is(i - 1, "at") && isClosed(tape, i + 3);
    return isTold ? finish(tape, i, hour, tape.number(i + 2), i + 3) : Optional.empty();
  }

  /** Behind "at 16.40" the clause ends or goes on with a preposition. */
  private static boolean isClosed(Tape tape, int i) {
    return i >= tape.size()
        || Set.of(".", ",", "?", "!", "on", "and", "local").contains(tape.word(i));
  }

  /** 6 p.m., 6pm, six p.m., 6 o'clock. */
  static Optional<Read> hour(Tape tape, int i) {
    int hour = tape.isNumber(i) ? tape.number(i) : Words.NUMBERS.number(tape.word(i)).orElse(-1);
    boolean isHour = hour > 0 && hour <= 12 && tape.digits(i) <= 2;
    if (!isHour || half(tape, i + 1) < 0 && !isOClock(tape, i + 1)) {
      return Optional.empty();
    }
    return finish(tape, i, hour, 0, i + 1);
  }

  private static boolean isOClock(Tape tape, int i) {
    return tape.is(i, "o'clock") || tape.is(i, "oclock");
  }

  private static Optional<Read> finish(Tape tape, int start, int hour, int minute, int from) {
    boolean isRangeEnd = tape.isDash(start - 1) && isRangeStart(tape, start - 2);
    boolean isTail =
        tape.isGlued(start) && (tape.isNumber(start - 1) || ":.-".contains(tape.word(start - 1)));
    if (isTail && !isRangeEnd) {
      return Optional.empty();
    }
    int end = isOClock(tape, from) ? from + 1 : from;
    int half = half(tape, end);
    // "04:17" is of a clock of 24 hours, "10:52" may be of either half of the day.
    boolean isOpen = half < 0 && hour <= 12 && hour >= (tape.digits(start) < 2 ? 1 : 10);
    int told = hour;
    if (half >= 0) {
      if (hour > 12) {
        return Optional.empty();
      }
      told = hour % 12 + (half == 1 ? 12 : 0);
      end = halfEnd(tape, end);
    }
    Optional<Integer> zone = Optional.empty();
    if (Words.ZONES.has(tape.word(end)) && tape.isCapital(end)) {
      zone = Words.ZONES.get(tape.word(end)).filter(z -> !z.equals("LOCAL")).map(Integer::valueOf);
      end++;
    }
    if (tape.is(end, "local") && tape.is(end + 1, "time")) {
      end += 2;
    }
    boolean exact = from > start + 1;
    return Optional.of(new Read(new ClockTime(told % 24, minute, exact, isOpen, zone), end));
  }

  /** Whether a time can end there: "8" of "8-9am", "8am", "10:30", "p.m.". */
  private static boolean isRangeStart(Tape tape, int i) {
    return tape.isNumber(i) && tape.digits(i) <= 2 && !tape.isDash(i - 1)
        || tape.isOneOf(i, Set.of("am", "pm"));
  }

  /** 0 for a.m., 1 for p.m., -1 for neither. */
  static int half(Tape tape, int i) {
    String word = tape.word(i);
    boolean isDotted = tape.isOneOf(i, HALVES) && tape.is(i + 1, ".") && tape.is(i + 2, "m");
    boolean isCut =
        tape.isOneOf(i, HALVES)
            && tape.isGlued(i)
            && tape.isNumber(i - 1)
            && (tape.is(i - 2, "at") || tape.is(i - 2, ":"))
            && !tape.isGlued(i + 2);
    if (word.equals("am") || (word.equals("a") && (isDotted || isCut))) {
      return 0;
    }
    return word.equals("pm") || (word.equals("p") && (isDotted || isCut)) ? 1 : -1;
  }

  /** Behind "am" or "p.m.". */
  static int halfEnd(Tape tape, int i) {
    if (tape.word(i).length() == 2 || !tape.is(i + 1, ".") || !tape.is(i + 2, "m")) {
      return i + 1;
    }
    return tape.is(i + 3, ".") && tape.isGlued(i + 3) ? i + 4 : i + 3;
  }
}
