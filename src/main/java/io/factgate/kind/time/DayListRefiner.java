package io.factgate.kind.time;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** Reads the days beside a date with its month: "May 4, 5 and 6", "18 and 19 June". */
final class DayListRefiner implements Refiner {

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    List<Candidate> refined = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      int free = i > 0 ? found.get(i - 1).end() : 0;
      refined.addAll(preceding(candidate, free, tape));
      refined.add(candidate);
      int limit = i + 1 < found.size() ? found.get(i + 1).first() : tape.size();
      Stated stated = candidate.stated();
      boolean isMonthFirst = Words.MONTHS.has(tape.word(candidate.first()));
      if (isMonthFirst && stated.has(Field.DAY) && !stated.has(Field.YEAR)) {
        refined.addAll(following(candidate, limit, tape));
      }
    }
    return refined;
  }

  /** "18 and 19 June", "2, 3 and 4 May": plain days before one with its month. */
  private static List<Candidate> preceding(Candidate last, int free, Tape tape) {
    LinkedList<Candidate> days = new LinkedList<>();
    boolean isDayFirst = tape.isNumber(last.first()) && last.stated().has(Field.MONTH);
    int day = isDayFirst && last.stated().has(Field.DAY) ? last.stated().at(Field.DAY) : 0;
    int i = last.first() - 1;
    while (i - 1 >= free && tape.isTogether(i - 1, last.end())) {
      boolean isLink = tape.is(i, "and") || tape.is(i, "or") || tape.is(i, ",") && !days.isEmpty();
      boolean isTail = tape.isGlued(i - 1) || tape.digits(i - 1) > 2;
      int before = isTail ? -1 : tape.number(i - 1);
      if (!isLink || before < 1 || before >= day) {
        break;
      }
      Stated stated = last.stated().with(Field.DAY, before);
      days.addFirst(new Candidate(i - 1, i, new CalendarExpression(stated)));
      day = before;
      i -= 2;
    }
    return days;
  }

  /** The list counts only as a whole: it ends with "and" or "or" and no noun follows. */
  private static List<Candidate> following(Candidate first, int limit, Tape tape) {
    List<Candidate> days = new ArrayList<>();
    int day = first.stated().at(Field.DAY);
    int i = first.end();
    while (i + 1 < limit && tape.isTogether(first.first(), i + 2)) {
      boolean isLast = tape.is(i, "and") || tape.is(i, "or");
      int next = tape.digits(i + 1) <= 2 ? tape.number(i + 1) : -1;
      if (!isLast && !tape.is(i, ",") || next <= day || next > 31) {
        break;
      }
      Stated stated = first.stated().with(Field.DAY, next);
      days.add(new Candidate(i + 1, i + 2, new CalendarExpression(stated)));
      day = next;
      i += 2;
      if (isLast) {
        return isClosed(tape, i) ? days : List.of();
      }
    }
    return List.of();
  }

  private static boolean isClosed(Tape tape, int i) {
    return !tape.isWord(i) && !tape.is(i, "%") || Words.CLOSERS.has(tape.word(i));
  }
}
