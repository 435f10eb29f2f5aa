package io.factgate.kind.time;

import io.factgate.kind.Comparison;
import io.factgate.kind.Comparison.Answer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Holds two dates or clock times against each other; only what is stated can contradict. */
final class DateComparison {

  private DateComparison() {}

  /** Same if any readings agree, different only if all disagree. */
  static Comparison of(TimeValue draft, TimeValue known) {
    Comparison best = null;
    for (Reading mine : draft.readings()) {
      for (Reading other : known.readings()) {
        Comparison one = bounded(new DatedReading(draft, mine), new DatedReading(known, other));
        best = best == null || rank(one) < rank(best) ? one : best;
      }
    }
    return best == null ? Comparison.incomparable("nothing to compare") : best;
  }

  private static int rank(Comparison comparison) {
    return switch (comparison.answer()) {
      case SAME -> 0;
      case FINER -> 1;
      case INCOMPARABLE -> 2;
      case DIFFERENT -> 3;
    };
  }

  private static Comparison bounded(DatedReading draft, DatedReading known) {
    Optional<Bound> mine = draft.value().bound();
    Optional<Bound> other = known.value().bound();
    Comparison plain = parts(draft.value().mod(), known.value().mod(), plain(draft, known));
    if (plain.answer() != Answer.DIFFERENT
        || mine.equals(other)
        || !draft.reading().isResolved()
        || !known.reading().isResolved()) {
      return plain;
    }
    if (mine.isPresent() && other.isPresent()) {
      if (mine.get().isUpper() != other.get().isUpper()) {
        return Comparison.incomparable("the start of one, the end of the other");
      }
      return isOneLimit(draft.reading(), mine.get(), known.reading(), other.get())
          ? Comparison.same("the same limit")
          : plain;
    }
    return mine.isPresent()
        ? lies(known.reading(), draft.reading(), mine.get())
            ? Comparison.same("within the limit")
            : plain
        : lies(draft.reading(), known.reading(), other.orElseThrow())
            ? Comparison.finer("more exact than the known limit")
            : plain;
  }

  /** "early July" is not "late July"; a middle may reach into both. */
  private static Comparison parts(Optional<Mod> mine, Optional<Mod> other, Comparison plain) {
    boolean isOpposed =
        mine.filter(m -> m == Mod.START).isPresent() && other.filter(m -> m == Mod.END).isPresent()
            || mine.filter(m -> m == Mod.END).isPresent()
                && other.filter(m -> m == Mod.START).isPresent();
    return isOpposed && plain.isSame()
        ? Comparison.different("the other end of the same stretch")
        : plain;
  }

  /**
   * "before 2002" and "by the end of 2001" are one limit, as "after Friday" and "from Saturday".
   */
  private static boolean isOneLimit(Reading mine, Bound bound, Reading other, Bound otherBound) {
    return limit(mine, bound).equals(limit(other, otherBound));
  }

  /** The first day behind an upper limit, the first day of a lower one. */
  private static LocalDate limit(Reading reading, Bound bound) {
    LocalDate from = reading.from().map(LocalDateTime::toLocalDate).orElseThrow();
    LocalDate next = reading.to().map(LocalDateTime::toLocalDate).orElseThrow().plusDays(1);
    return switch (bound) {
      case BEFORE, SINCE, FROM -> from;
      default -> next;
    };
  }

  /** Whether the one lies on the side of the other that the bound allows. */
  private static boolean lies(Reading point, Reading limit, Bound bound) {
    LocalDateTime to = point.to().orElseThrow();
    LocalDateTime from = point.from().orElseThrow();
    return bound.isUpper()
        ? !to.isAfter(limit.to().orElseThrow())
        : !from.isBefore(limit.from().orElseThrow());
  }

  private static Comparison plain(DatedReading draft, DatedReading known) {
    Comparison days = DayComparison.of(draft, known);
    boolean hasClock = draft.hasClock() || known.hasClock();
    if (!hasClock || days.isDifferent()) {
      return days;
    }
    return ClockComparison.of(draft, known, days);
  }
}
