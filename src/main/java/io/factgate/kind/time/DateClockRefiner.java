package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Makes one of a day and a time of day, in either order: "Monday night", "noon on Friday". */
final class DateClockRefiner extends PairRefiner {

  private static final Set<String> DAY_FIRST =
      Set.of(
          "",
          ",",
          "at",
          ", at",
          "around",
          "at around",
          "at about",
          "from",
          "between",
          "for",
          ", from",
          ", between");
  private static final Set<String> TIME_FIRST = Set.of("", "on", ",", ", on", "of", "on the");

  private final boolean partsOnly;

  /** Parts of the day come first: "a quarter to nine on [Friday evening]". */
  DateClockRefiner(boolean partsOnly) {
    this.partsOnly = partsOnly;
  }

  @Override
  Optional<Candidate> merge(Candidate first, Candidate second, Tape tape) {
    String between = between(first, second, tape);
    boolean isPart =
        second.expression() instanceof ClockExpression part
            && part.part().isPresent()
            && between.isEmpty();
    if (partsOnly && !isPart) {
      return Optional.empty();
    }
    boolean isRange =
        second.expression() instanceof RangeExpression
            || second.expression() instanceof LastingExpression;
    if (isDay(first.expression()) && Words.BOUNDS.has(between) && !isRange) {
      Bound bound = Bound.of(Words.BOUNDS.get(between).orElseThrow());
      return on(first.expression(), second.expression())
          .filter(both -> !bound.equals(Bound.FROM))
          .map(both -> first.merged(second, both).with(bound));
    }
    if (isDay(first.expression())
        && DAY_FIRST.contains(between)
        && on(first.expression(), second.expression()).isPresent()) {
      return on(inYear(first, second, tape), second.expression())
          .map(both -> first.merged(second, both).to(yearEnd(first, second, tape)));
    }
    if (isDay(second.expression())
        && TIME_FIRST.contains(between)
        && on(second.expression(), first.expression()).isPresent()) {
      return on(second.expression(), first.expression()).map(both -> first.merged(second, both));
    }
    return inPart(first, second, between)
        .or(() -> inPart(second, first, between))
        .or(() -> often(first, second, between));
  }

  /** "Tuesdays at 9 a.m.", "every day at 7:13 p.m.". */
  private static Optional<Candidate> often(Candidate first, Candidate second, String between) {
    boolean isAt = between.isEmpty() || between.equals("at");
    if (!isAt
        || !(first.expression() instanceof FixedExpression set)
        || set.type() != TimeType.SET
        || !(second.expression() instanceof ClockExpression clock)
        || clock.day().isPresent()
        || clock.time().isEmpty()) {
      return Optional.empty();
    }
    String day = set.timex().equals("P1D") ? "XXXX-XX-XX" : set.timex();
    int part = day.indexOf('T');
    String timex = (part > 0 ? day.substring(0, part) : day) + clock.time().get().timex();
    return timex.startsWith("P")
        ? Optional.empty()
        : Optional.of(first.merged(second, new FixedExpression(TimeType.SET, timex)));
  }

  /** "8:30 this morning", "last night at 11", "this evening from 7 to 9". */
  private static Optional<Candidate> inPart(Candidate one, Candidate other, String between) {
    boolean isNear = DAY_FIRST.contains(between) || TIME_FIRST.contains(between);
    if (!isNear
        || !(other.expression() instanceof ClockExpression part)
        || part.part().isEmpty()
        || part.time().isPresent()) {
      return Optional.empty();
    }
    return inPart(one.expression(), part)
        .map(
            both ->
                one.first() < other.first() ? one.merged(other, both) : other.merged(one, both));
  }

  /** "Tue Mar 4 09:12:44 2025": a year behind the clock, as computers write it, is the day's. */
  private static Expression inYear(Candidate day, Candidate clock, Tape tape) {
    return yearEnd(day, clock, tape) > clock.end()
        ? new CalendarExpression(day.stated().with(Field.YEAR, tape.number(clock.end())))
        : day.expression();
  }

  private static int yearEnd(Candidate day, Candidate clock, Tape tape) {
    Stated stated = day.stated();
    boolean isOpen = stated.has(Field.MONTH) && stated.has(Field.DAY) && !stated.has(Field.YEAR);
    int end = clock.end();
    boolean hasSeconds = tape.is(end - 2, ":") && tape.is(end - 4, ":");
    return isOpen && hasSeconds && Years.digits(tape, end).isPresent() ? end + 1 : end;
  }

  /** The part tells the half of the day. */
  private static Optional<Expression> inPart(Expression told, ClockExpression part) {
    if (told instanceof RangeExpression range) {
      return inPart(range.last(), part)
          .flatMap(
              last -> inPart(range.first(), part).map(first -> new RangeExpression(first, last)));
    }
    if (!(told instanceof ClockExpression clock)
        || clock.day().isPresent()
        || clock.time().isEmpty()) {
      return Optional.empty();
    }
    boolean isLate = part.part().filter(p -> !p.mark().equals("MO")).isPresent();
    ClockTime time = clock.time().get();
    int hour = time.twelve() ? time.hour() % 12 + (isLate ? 12 : 0) : time.hour();
    ClockTime exact = new ClockTime(hour, time.minute(), time.exact(), false, time.zone());
    return Optional.of(new ClockExpression(part.day(), Optional.of(exact), Optional.empty()));
  }

  /** The time on the day, both ends of a range. */
  private static Optional<Expression> on(Expression day, Expression time) {
    if (time instanceof ClockExpression clock && clock.day().isEmpty()) {
      return Optional.of(new ClockExpression(Optional.of(day), clock.time(), clock.part()));
    }
    if (time instanceof LastingExpression lasting) {
      return on(day, lasting.start()).map(start -> new LastingExpression(start, lasting.length()));
    }
    if (time instanceof RangeExpression range) {
      Optional<Expression> first = on(day, range.first());
      return on(day, range.last())
          .flatMap(last -> first.map(start -> new RangeExpression(start, last)));
    }
    return Optional.empty();
  }

  private static boolean isDay(Expression expression) {
    return DistanceRefiner.isDay(expression);
  }
}
