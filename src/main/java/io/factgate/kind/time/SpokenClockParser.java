package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/**
 * Clock times that are told in words or without a sign between hours and minutes: half past five, a
 * quarter to nine, 3 in the afternoon, 1800 GMT, 1140 a.m., 12 noon, Friday at 5.
 */
final class SpokenClockParser implements TimeParser {

  /** Words behind which "at 5" is a time of day. */
  private static final Set<String> DAYS =
      Set.of(
          "today", "tomorrow", "yesterday", "tonight", "night", "morning", "evening", "afternoon");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word) || word.equals("quarter");
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return past(tape, at)
        .or(() -> inPart(tape, at))
        .or(() -> fourDigits(tape, at))
        .or(() -> noon(tape, at))
        .or(() -> besideDay(tape, at));
  }

  private static Optional<Candidate> time(int at, int end, int hour, int minute, boolean isOpen) {
    ClockTime time = new ClockTime(hour % 24, minute, true, isOpen, Optional.empty());
    return Candidate.found(
        at, end, new ClockExpression(Optional.empty(), Optional.of(time), Optional.empty()));
  }

  private static int hour(Tape tape, int i) {
    int hour =
        tape.digits(i) <= 2 && tape.isNumber(i)
            ? tape.number(i)
            : Words.NUMBERS.number(tape.word(i)).orElse(-1);
    return hour >= 1 && hour <= 12 ? hour : -1;
  }

  /** "half past five", "a quarter to nine", "ten past eight in the morning". */
  private static Optional<Candidate> past(Tape tape, int at) {
    int i = tape.is(at, "a") ? at + 1 : at;
    int minutes =
        tape.is(i, "half")
            ? 30
            : tape.is(i, "quarter") ? 15 : i == at && tape.digits(i) <= 2 ? small(tape, i) : -1;
    int sign = tape.is(i + 1, "minutes") ? i + 2 : i + 1;
    boolean isTo = tape.is(sign, "to") && minutes < 30;
    int hour = hour(tape, sign + 1);
    if (minutes < 1 || minutes > 59 || hour < 0 || !isTo && !tape.is(sign, "past")) {
      return Optional.empty();
    }
    int end = sign + 2;
    boolean isLoose = isTo && !tape.is(i, "quarter");
    if (isLoose) {
      return Optional.empty();
    }
    end = tape.is(end, "o'clock") || tape.is(end, "oclock") ? end + 1 : end;
    int told = isTo ? hour - 1 : hour;
    int minute = isTo ? 60 - minutes : minutes;
    Optional<Part> part = part(tape, end);
    return part.isPresent()
        ? time(at, part.get().end(), part.get().of(told), minute, false)
        : time(at, end, told, minute, true);
  }

  private static int small(Tape tape, int i) {
    return tape.isNumber(i)
        ? tape.number(i)
        : Words.NUMBERS.number(tape.word(i)).filter(n -> n % 5 == 0).orElse(-1);
  }

  /** "in the morning", "at night" behind an hour. */
  private record Part(boolean isLate, boolean isNight, int end) {

    int of(int hour) {
      boolean isAfterNoon = isLate || isNight && hour >= 6 && hour < 12;
      return hour % 12 + (isAfterNoon ? 12 : 0);
    }
  }

  private static Optional<Part> part(Tape tape, int i) {
    if (tape.is(i, "at") && tape.is(i + 1, "night")) {
      return Optional.of(new Part(false, true, i + 2));
    }
    if (!tape.is(i, "in") || !tape.is(i + 1, "the")) {
      return Optional.empty();
    }
    return DayPart.of(tape.word(i + 2)).map(p -> new Part(!p.mark().equals("MO"), false, i + 3));
  }

  /** "3 in the afternoon", "4:30 in the morning", "seven o'clock at night". */
  private static Optional<Candidate> inPart(Tape tape, int at) {
    Optional<Clocks.Read> read =
        Clocks.colon(tape, at).or(() -> Clocks.hour(tape, at)).filter(r -> r.time().twelve());
    int hour = read.map(r -> r.time().hour()).orElse(hour(tape, at));
    int end = read.map(Clocks.Read::end).orElse(at + 1);
    boolean isTail = tape.isGlued(at) && !tape.is(at - 1, "(");
    return hour < 0 || isTail
        ? Optional.empty()
        : part(tape, end)
            .flatMap(
                p ->
                    time(
                        at,
                        p.end(),
                        p.of(hour),
                        read.map(r -> r.time().minute()).orElse(0),
                        false));
  }

  /** "1800 GMT", "1140 a.m.", "730pm". */
  private static Optional<Candidate> fourDigits(Tape tape, int at) {
    int digits = tape.digits(at);
    int number = digits == 3 || digits == 4 ? tape.number(at) : -1;
    boolean isTail = tape.isGlued(at) && !tape.is(at - 1, "(");
    if (number < 0 || number / 100 > 23 || number % 100 > 59 || isTail) {
      return Optional.empty();
    }
    return Clocks.told(tape, at, number / 100, number % 100)
        .flatMap(
            read ->
                Candidate.found(
                    at,
                    read.end(),
                    new ClockExpression(
                        Optional.empty(), Optional.of(read.time()), Optional.empty())));
  }

  private static Optional<Candidate> noon(Tape tape, int at) {
    boolean isTwelve = tape.is(at, "12") || tape.is(at, "twelve");
    if (!isTwelve || !tape.is(at + 1, "noon") && !tape.is(at + 1, "midnight")) {
      return Optional.empty();
    }
    return time(at, at + 2, tape.is(at + 1, "noon") ? 12 : 0, 0, false);
  }

  /** "tomorrow at 5", "Friday around 7"; a noun behind it makes a count of it. */
  private static Optional<Candidate> besideDay(Tape tape, int at) {
    boolean isAt = tape.is(at - 1, "at") || tape.is(at - 1, "around");
    boolean isDay =
        DAYS.contains(tape.word(at - 2))
            || tape.is(at - 2, "th")
            || Words.WEEKDAYS.has(tape.word(at - 2));
    boolean isClosed = !tape.isWord(at + 1) && !tape.isNumber(at + 1);
    boolean goesOn = tape.isGlued(at + 1) && tape.isGlued(at + 2) && tape.isNumber(at + 2);
    boolean isCount = tape.is(at + 1, "%") || tape.isDash(at + 1);
    int hour = hour(tape, at);
    Optional<Candidate> spoken = isAt && isDay ? spoken(tape, at, hour) : Optional.empty();
    if (spoken.isPresent()) {
      return spoken;
    }
    return isAt && isDay && hour > 0 && isClosed && !goesOn && !isCount
        ? time(at, at + 1, hour, 0, true)
        : Optional.empty();
  }

  /** "seven twenty-seven", "six forty-three minutes". */
  private static Optional<Candidate> spoken(Tape tape, int at, int hour) {
    int tens = Words.NUMBERS.number(tape.word(at + 1)).orElse(0);
    if (hour < 0 || tape.isNumber(at) || tens < 10 || tens > 50) {
      return Optional.empty();
    }
    int next = tape.isDash(at + 2) ? at + 3 : at + 2;
    int ones = tens >= 20 ? Words.NUMBERS.number(tape.word(next)).orElse(0) : 0;
    boolean hasOnes = ones > 0 && ones < 10;
    int end = hasOnes ? next + 1 : at + 2;
    int last = tape.is(end, "minutes") ? end + 1 : end;
    return tape.isWord(last) && !Words.CLOSERS.has(tape.word(last))
        ? Optional.empty()
        : time(at, last, hour, tens + (hasOnes ? ones : 0), true);
  }
}
