package io.factgate.kind.time;

import io.factgate.kind.time.CalendarExpression.Relation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weekdays, months and seasons with or without "last", "this", "next": Monday, last August. */
final class WeekdayParser implements TimeParser {

  private static final AbsoluteDateParser DATES = new AbsoluteDateParser();

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "last", Relation.LAST,
          "past", Relation.LAST,
          "previous", Relation.LAST,
          "this", Relation.THIS,
          "next", Relation.NEXT,
          "coming", Relation.NEXT);

  /** "On a Monday in May", not "a Monday statement". */
  private static final Set<String> BEHIND_DAYS =
      Set.of("in", "of", "last", "this", "next", "when", "and", "or", "at", "after", "before");

  @Override
  public boolean starts(String word) {
    return Words.WEEKDAYS.has(word) || RELATIONS.containsKey(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Relation relation = RELATIONS.get(tape.word(at));
    boolean isOpen =
        (tape.is(at - 1, "a") || tape.is(at - 1, "one") && !tape.is(at - 2, "no"))
            && (!tape.isWord(at + 1) || tape.isOneOf(at + 1, BEHIND_DAYS));
    Relation bare = isOpen ? Relation.ANY : Relation.NONE;
    boolean isTwice =
        relation == Relation.THIS && (tape.is(at + 1, "past") || tape.is(at + 1, "coming"));
    int name = relation == null ? at : isTwice ? at + 2 : at + 1;
    Relation told =
        isTwice
            ? tape.is(at + 1, "past") ? Relation.LAST : Relation.NEXT
            : relation == null ? bare : relation;
    return weekday(tape, at, name, told)
        .or(() -> relation == null ? Optional.empty() : month(tape, at, name, told));
  }

  private static Optional<Candidate> weekday(Tape tape, int at, int name, Relation relation) {
    Optional<Integer> day = Words.WEEKDAYS.number(tape.word(name));
    String word = tape.word(name);
    boolean isLowerShort =
        Words.WEEKDAYS.isMarked(word, "short")
            && !tape.isCapital(name)
            && relation != Relation.NEXT;
    if (day.isEmpty() || isLowerShort) {
      return Optional.empty();
    }
    if (Words.WEEKDAYS.isMarked(word, "plural")) {
      return Candidate.found(
          at, name + 1, new FixedExpression(TimeType.SET, "XXXX-WXX-" + day.get()));
    }
    Optional<DayPart> parts =
        DayPartParser.plural(tape.word(name + 1)).filter(p -> relation == Relation.NONE);
    if (parts.isPresent()) {
      String mornings = "XXXX-WXX-" + day.get() + "T" + parts.get().mark();
      return Candidate.found(at, name + 2, new FixedExpression(TimeType.SET, mornings));
    }
    boolean isShort = Words.WEEKDAYS.isMarked(word, "short");
    int end = isShort && tape.is(name + 1, ".") && tape.isGlued(name + 1) ? name + 2 : name + 1;
    int next = tape.is(end, ",") ? end + 1 : end;
    boolean isBesideDate =
        tape.isNumber(next) || Words.MONTHS.has(tape.word(next)) && tape.isCapital(next);
    boolean isLed =
        relation != Relation.NONE
                && relation != Relation.ANY
                && (!word.equals("sun") || tape.isCapital(name))
            || tape.is(name - 1, "on")
            || DayPart.of(tape.word(end)).isPresent();
    if (isShort && !isBesideDate && !(isLed && tape.isCapital(name) || relation == Relation.NEXT)) {
      return Optional.empty();
    }
    return Candidate.found(
        at, end, new CalendarExpression(Stated.of(Field.WEEKDAY, day.get()), relation));
  }

  /** "last August", "this past spring", "last Oct. 23". */
  private static Optional<Candidate> month(Tape tape, int at, int name, Relation relation) {
    String word = tape.word(name);
    Optional<Integer> month = Words.MONTHS.number(word);
    if (month.isPresent() && tape.isCapital(name)) {
      int day = tape.is(name + 1, ".") ? name + 2 : name + 1;
      return tape.isNumber(day) && tape.number(day) <= 31
          ? DATES
              .parse(tape, name)
              .filter(date -> !date.stated().has(Field.YEAR))
              .map(date -> stepped(at, date, relation))
          : Candidate.found(at, name + 1, stated(Field.MONTH, month.get(), relation));
    }
    return Seasons.number(word)
        .flatMap(s -> Candidate.found(at, name + 1, stated(Field.SEASON, s, relation)));
  }

  private static Candidate stepped(int at, Candidate date, Relation relation) {
    return new Candidate(at, date.end(), new CalendarExpression(date.stated(), relation));
  }

  private static CalendarExpression stated(Field field, int value, Relation relation) {
    return new CalendarExpression(Stated.of(field, value), relation);
  }
}
