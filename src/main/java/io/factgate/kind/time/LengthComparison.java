package io.factgate.kind.time;

import io.factgate.kind.Comparison;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Holds two lengths of time against each other, in one unit. */
final class LengthComparison {

  /** Seconds in a mean month of the Gregorian calendar. */
  static final BigDecimal MONTH = new BigDecimal("2629746");

  /** How far days and months may be apart on either side: "four weeks" for "a month". */
  private static final BigDecimal CALENDAR = new BigDecimal("0.05");

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FAR = new BigDecimal("1e15");

  private LengthComparison() {}

  /** What a value allows, both ends included. */
  private record Interval(BigDecimal low, BigDecimal high) {
    boolean covers(Interval other) {
      return low.compareTo(other.low) <= 0 && high.compareTo(other.high) >= 0;
    }

    boolean overlaps(Interval other) {
      return low.compareTo(other.high) <= 0 && high.compareTo(other.low) >= 0;
    }

    Interval stretched(BigDecimal by) {
      return new Interval(
          low.multiply(BigDecimal.ONE.subtract(by)), high.multiply(BigDecimal.ONE.add(by)));
    }
  }

  static Comparison of(TimeValue draft, TimeValue known) {
    if (draft.length().isEmpty() || known.length().isEmpty()) {
      return draft.timex().equals(known.timex())
          ? Comparison.same("the same vague length")
          : Comparison.incomparable("a vague length");
    }
    Length a = draft.length().get();
    Length b = known.length().get();
    boolean isMixed = a.unit().isInMonths() != b.unit().isInMonths();
    Interval mine = bare(a, isMixed);
    Interval other = bare(b, isMixed);
    if (mine.high().compareTo(other.high()) == 0 && endsDecide(draft, known)) {
      return Comparison.same("the same length of time");
    }
    if (isMixed) {
      mine = mine.stretched(CALENDAR);
      other = other.stretched(CALENDAR);
    }
    if (b.parts().isPresent() && draft.mod().isEmpty() && isWhole(mine, a, other)) {
      return Comparison.same("the same, but for what is left over");
    }
    return isCeiling(draft) || isCeiling(known)
        ? ceilings(draft, mine, known, other)
        : ranges(around(mine, a, draft.mod(), isMixed), around(other, b, known.mod(), isMixed));
  }

  /** Whether a draft's length may be so many seconds, give or take some. */
  static boolean allows(TimeValue draft, BigDecimal seconds, BigDecimal play) {
    Length length = draft.length().orElseThrow();
    Interval told = around(bare(length, false), length, draft.mod(), false);
    return told.overlaps(new Interval(seconds.subtract(play), seconds.add(play)));
  }

  /** "Jailed for seven years" for seven years and four months, less than half a year more. */
  private static boolean isWhole(Interval mine, Length length, Interval other) {
    BigDecimal next = mine.high().add(length.unit().size().multiply(HALF));
    return length.parts().isEmpty()
        && mine.low().compareTo(other.low()) <= 0
        && other.high().compareTo(next) < 0;
  }

  /** A range and a ceiling agree where their upper ends do: "a week to 10 days", "within 10". */
  private static boolean endsDecide(TimeValue draft, TimeValue known) {
    boolean bothRanges = draft.length().get().isRange() || known.length().get().isRange();
    return !bothRanges
        || isCeiling(draft)
        || isCeiling(known)
        || draft.length().equals(known.length());
  }

  private static boolean isCeiling(TimeValue value) {
    return value.bound().filter(b -> b == Bound.AT_MOST).isPresent()
        || value.mod().filter(m -> m == Mod.EQUAL_OR_LESS).isPresent();
  }

  private static Comparison ceilings(
      TimeValue draft, Interval mine, TimeValue known, Interval other) {
    boolean meets = mine.overlaps(other);
    if (isCeiling(draft) && isCeiling(known)) {
      return meets ? Comparison.same("the same limit") : Comparison.different("another limit");
    }
    if (isCeiling(draft)) {
      return other.low().compareTo(mine.high()) <= 0
          ? Comparison.same("within the limit")
          : Comparison.different("longer than the limit");
    }
    if (meets) {
      return Comparison.same("the limit itself");
    }
    return mine.high().compareTo(other.high()) <= 0
        ? Comparison.finer("more exact than the known limit")
        : Comparison.different("longer than the known limit");
  }

  private static Comparison ranges(Interval mine, Interval other) {
    if (mine.covers(other)) {
      return Comparison.same("the same length of time");
    }
    if (other.covers(mine)) {
      return Comparison.finer("more exact than what is known");
    }
    return mine.overlaps(other)
        ? Comparison.same("lengths that overlap")
        : Comparison.different("another length of time");
  }

  private static Interval bare(Length length, boolean isMixed) {
    BigDecimal factor = isMixed && length.unit().isInMonths() ? MONTH : BigDecimal.ONE;
    return new Interval(length.lowSize().multiply(factor), length.highSize().multiply(factor));
  }

  /** What "about", "nearly" or "more than" makes of the bare length. */
  private static Interval around(Interval bare, Length length, Optional<Mod> mod, boolean isMixed) {
    if (mod.isEmpty()) {
      return bare;
    }
    BigDecimal unit =
        length
            .unit()
            .size()
            .multiply(isMixed && length.unit().isInMonths() ? MONTH : BigDecimal.ONE);
    BigDecimal play = bare.high().multiply(TENTH, MathContext.DECIMAL64).max(unit.multiply(HALF));
    return switch (mod.get()) {
      case APPROX -> new Interval(bare.low().subtract(play), bare.high().add(play));
      case LESS_THAN -> new Interval(bare.low().subtract(play), bare.high());
      case MORE_THAN, EQUAL_OR_MORE -> new Interval(bare.low(), FAR);
      default -> bare;
    };
  }
}
