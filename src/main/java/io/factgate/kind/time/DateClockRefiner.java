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
    if (isDay(first.expression()) && Words.BOUNDS.has(between)) {
      Bound bound = Bound.of(Words.BOUNDS.get(between).orElseThrow());
      return on(first.expression(), second.expression())
          .filter(both -> !bound.equals(Bound.FROM))
          .map(both -> first.merged(second, both).with(bound));
    }
    if (isDay(first.expression())
        && DAY_FIRST.contains(between)
        && on(first.expression(), second.expression()).isPresent()) {
      return on(first.expression(), second.expression()).map(both -> first.merged(second, both));
    }
    if (isDay(second.expression())
        && TIME_FIRST.contains(between)
        && on(second.expression(), first.expression()).isPresent()) {
      return on(second.expression(), first.expression()).map(both -> first.merged(second, both));
    }
    return inPart(first, second, between).or(() -> inPart(second, first, between));
  }

  /** "8:30 this morning", "last night at 11": the part tells the half of the day. */
  private static Optional<Candidate> inPart(Candidate one, Candidate other, String between) {
    if (one.expression() instanceof ClockExpression told
        && other.expression() instanceof ClockExpression part
        && told.day().isEmpty()
        && told.time().isPresent()
        && part.time().isEmpty()
        && (DAY_FIRST.contains(between) || TIME_FIRST.contains(between))) {
      boolean isLate = part.part().filter(p -> !p.mark().equals("MO")).isPresent();
      ClockTime time = told.time().get();
      boolean isOpen = time.twelve();
      int hour = isOpen ? time.hour() % 12 + (isLate ? 12 : 0) : time.hour();
      ClockTime exact = new ClockTime(hour, time.minute(), time.exact(), false, time.zone());
      Expression both = new ClockExpression(part.day(), Optional.of(exact), Optional.empty());
      return Optional.of(
          one.first() < other.first() ? one.merged(other, both) : other.merged(one, both));
    }
    return Optional.empty();
  }

  /** The time on the day, both ends of a range. */
  private static Optional<Expression> on(Expression day, Expression time) {
    if (time instanceof ClockExpression clock && clock.day().isEmpty()) {
      return Optional.of(new ClockExpression(Optional.of(day), clock.time(), clock.part()));
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
