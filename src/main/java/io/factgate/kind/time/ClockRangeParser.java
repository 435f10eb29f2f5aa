package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Two clock times that share their half of the day: 5 to 6 p.m., 9-11 a.m., 2 and 4:30pm. */
final class ClockRangeParser implements TimeParser {

  private static final Set<String> SIGNS = Set.of("to", "until", "till", "through");

  private static final Set<String> LEADS = Set.of("between", "from");
  private static final Set<String> DAYS = Set.of("today", "tomorrow", "yesterday", "tonight");
  private static final Set<String> BEFORE_DAY = Set.of("on", "next", "last", "this");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Clocks.Read> first = Clocks.any(tape, at).or(() -> bare(tape, at));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int sign = first.get().end();
    boolean isBetween = tape.is(sign, "and") && tape.is(at - 1, "between");
    if (!SIGNS.contains(tape.word(sign)) && !tape.isDash(sign) && !isBetween) {
      return Optional.empty();
    }
    boolean isLed =
        tape.isOneOf(at - 1, LEADS) || first.get().time().exact() || !first.get().time().twelve();
    return Clocks.any(tape, sign + 1)
        .filter(last -> !last.time().twelve() || last.time().exact() || isLed)
        .or(() -> hour(tape, sign + 1).filter(last -> isLed && isBesideDay(tape, last.end())))
        .or(() -> inZone(tape, sign + 1).filter(last -> isLed))
        .map(
            last ->
                new Candidate(
                    at, last.end(), range(shared(first.get().time(), last.time()), last.time())));
  }

  /** "between 3 and 8 yesterday", "from 6:30 to 9 on Friday". */
  private static boolean isBesideDay(Tape tape, int i) {
    int day = BEFORE_DAY.contains(tape.word(i)) ? i + 1 : i;
    return tape.is(i, "on") && tape.isNumber(day)
        || day > i && DayPart.of(tape.word(day)).isPresent()
        || DAYS.contains(tape.word(day))
        || Words.WEEKDAYS.has(tape.word(day));
  }

  /** "9 PST". */
  private static Optional<Clocks.Read> inZone(Tape tape, int at) {
    return hour(tape, at)
        .filter(read -> Words.ZONES.has(tape.word(read.end())))
        .map(read -> new Clocks.Read(read.time(), read.end() + 1));
  }

  private static Optional<Clocks.Read> bare(Tape tape, int at) {
    boolean isTail = tape.isGlued(at) && !tape.is(at - 1, "(");
    return isTail ? Optional.empty() : hour(tape, at);
  }

  private static Optional<Clocks.Read> hour(Tape tape, int at) {
    int hour = tape.digits(at) <= 2 ? tape.number(at) : -1;
    return hour >= 1 && hour <= 12
        ? Optional.of(
            new Clocks.Read(new ClockTime(hour, 0, false, true, Optional.empty()), at + 1))
        : Optional.empty();
  }

  /** "5 to 6 p.m." starts in the afternoon, "11 to 1 p.m." in the morning. */
  private static ClockTime shared(ClockTime first, ClockTime last) {
    if (!first.twelve() || last.twelve()) {
      return first;
    }
    int half = last.hour() / 12 * 12;
    int hour = first.hour() % 12 + half;
    boolean isBefore = hour * 60 + first.minute() < last.hour() * 60 + last.minute();
    int told = isBefore ? hour : first.hour() % 12;
    return new ClockTime(told, first.minute(), first.exact(), false, last.zone());
  }

  private static Expression range(ClockTime first, ClockTime last) {
    return new RangeExpression(clock(first), clock(last));
  }

  private static Expression clock(ClockTime time) {
    return new ClockExpression(Optional.empty(), Optional.of(time), Optional.empty());
  }
}
