package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Days of an unnamed month: on the 18th, Friday the 13th, Monday 21st. */
final class OrdinalDayParser implements TimeParser {

  private static final Set<String> CUES =
      Set.of("on", "by", "until", "till", "from", "since", "to", "around", "through", "about");

  @Override
  public boolean starts(String word) {
    return word.equals(DIGITS) || Words.WEEKDAYS.has(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Optional<Integer> weekday =
        Words.WEEKDAYS
            .number(tape.word(at))
            .filter(d -> !Words.WEEKDAYS.isMarked(tape.word(at), "plural"));
    return weekday.isPresent() ? afterWeekday(tape, at, weekday.get()) : alone(tape, at);
  }

  /** "Friday the 13th", "Tuesday, the eleventh", "Mon 13th", "Monday 21". */
  private static Optional<Candidate> afterWeekday(Tape tape, int at, int weekday) {
    int i = tape.is(at + 1, ",") || tape.is(at + 1, ".") && tape.isGlued(at + 1) ? at + 2 : at + 1;
    boolean hasArticle = tape.is(i, "the");
    Optional<Ordinal> ordinal = Ordinal.at(tape, hasArticle ? i + 1 : i);
    boolean isDigits = ordinal.isPresent() && tape.isNumber(hasArticle ? i + 1 : i);
    if (ordinal.isEmpty() && i == at + 1 && tape.digits(i) == 2 && isEnd(tape, i + 1)) {
      return day(at, i + 1, tape.number(i), Optional.of(weekday));
    }
    return ordinal
        .filter(o -> (hasArticle || isDigits) && isFree(tape, o.end()) && !tape.is(o.end(), "of"))
        .flatMap(o -> day(at, o.end(), o.value(), Optional.of(weekday)));
  }

  private static boolean isEnd(Tape tape, int i) {
    return i >= tape.size() || Set.of(".", "!", "?", ")").contains(tape.word(i));
  }

  /** "on the 18th"; a noun behind it makes a rank of it ("on the 18th floor"). */
  private static Optional<Candidate> alone(Tape tape, int at) {
    boolean isTold = tape.is(at - 1, "the") && tape.isOneOf(at - 2, CUES);
    boolean isBesideClock = tape.is(at + 1, "between") || tape.is(at + 1, "from");
    if (isTold && tape.digits(at) == 2 && isBesideClock) {
      return day(at, at + 1, tape.number(at), Optional.empty()).map(c -> c.from(at - 1));
    }
    if (!isTold && tape.is(at - 1, "on") && tape.isNumber(at)) {
      return Ordinal.at(tape, at)
          .filter(o -> !tape.isWord(o.end()) && isFree(tape, o.end()))
          .flatMap(o -> day(at, o.end(), o.value(), Optional.empty()));
    }
    return isTold && tape.isNumber(at)
        ? Ordinal.at(tape, at)
            .filter(o -> isFree(tape, o.end()) && (!tape.is(o.end(), "of") || isMonth(tape, o)))
            .flatMap(o -> day(at, o.end(), o.value(), Optional.empty()))
            .map(c -> c.from(at - 1))
        : Optional.empty();
  }

  /** "of this month", "of next month". */
  private static boolean isMonth(Tape tape, Ordinal ordinal) {
    int i = ordinal.end() + 1;
    return RelativeParser.STEPS.containsKey(tape.word(i)) && tape.is(i + 1, "month");
  }

  private static boolean isFree(Tape tape, int i) {
    boolean isJoined = tape.isDash(i) && (tape.isGlued(i) || tape.isNumber(i + 1));
    return (!tape.isWord(i) && !isJoined)
        || Words.CLOSERS.has(tape.word(i))
        || RelativeParser.STEPS.containsKey(tape.word(i)) && tape.is(i + 1, "month")
        || tape.isNumber(i)
        || Clocks.any(tape, i).isPresent();
  }

  private static Optional<Candidate> day(int at, int end, int day, Optional<Integer> weekday) {
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    Stated stated = Stated.of(Field.DAY, day);
    Stated whole = weekday.map(d -> stated.with(Field.WEEKDAY, d)).orElse(stated);
    return Candidate.found(at, end, new CalendarExpression(whole));
  }
}
