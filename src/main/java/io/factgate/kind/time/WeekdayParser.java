package io.factgate.kind.time;

import io.factgate.kind.time.CalendarExpression.Relation;
import java.util.Map;
import java.util.Optional;

/** Weekdays, months and seasons with or without "last", "this", "next": Monday, last August. */
final class WeekdayParser implements TimeParser {

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "last", Relation.LAST,
          "past", Relation.LAST,
          "previous", Relation.LAST,
          "this", Relation.THIS,
          "next", Relation.NEXT,
          "coming", Relation.NEXT);

  @Override
  public boolean starts(String word) {
    return Words.WEEKDAYS.has(word) || RELATIONS.containsKey(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    Relation relation = RELATIONS.get(tape.word(at));
    int name = relation == null ? at : at + 1;
    Relation told = relation == null ? Relation.NONE : relation;
    if (relation == Relation.THIS && (tape.is(name, "past") || tape.is(name, "coming"))) {
      told = tape.is(name, "past") ? Relation.LAST : Relation.NEXT;
      name++;
    }
    return weekday(tape, at, name, told)
        .or(() -> relation == null ? Optional.empty() : month(tape, at, relation));
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
        relation != Relation.NONE && (!word.equals("sun") || tape.isCapital(name))
            || tape.is(name - 1, "on")
            || DayPart.of(tape.word(end)).isPresent();
    if (isShort && !isBesideDate && !(isLed && tape.isCapital(name) || relation == Relation.NEXT)) {
      return Optional.empty();
    }
    return Candidate.found(
        at, end, new CalendarExpression(Stated.of(Field.WEEKDAY, day.get()), relation));
  }

  private static Optional<Candidate> month(Tape tape, int at, Relation relation) {
    String word = tape.word(at + 1);
    Optional<Integer> month = Words.MONTHS.number(word);
    boolean isDate = tape.isNumber(at + 2) && tape.number(at + 2) <= 31;
    if (month.isPresent() && tape.isCapital(at + 1) && !isDate) {
      return Candidate.found(
          at, at + 2, new CalendarExpression(Stated.of(Field.MONTH, month.get()), relation));
    }
    return Seasons.number(word)
        .flatMap(
            s ->
                Candidate.found(
                    at, at + 2, new CalendarExpression(Stated.of(Field.SEASON, s), relation)));
  }
}
