package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads a count of units: three weeks, six to nine months, an hour and a half, three-day. */
final class Durations {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> BETWEEN =
      Set.of(
          "more",
          "full",
          "whole",
          "consecutive",
          "straight",
          "long",
          "additional",
          "working",
          "business",
          "calendar",
          "further",
          "extra",
          "solid",
          "next",
          "coming",
          "upcoming",
          "past",
          "previous",
          "last",
          "remaining",
          "or",
          "so");

  private Durations() {}

  /**
   * A length at its place; without a length it is vague.
   *
   * @param article whether the count is only "a"
   * @param adjective whether it is written with hyphens: "three-day"
   */
  record Read(
      Optional<Length> length,
      Unit unit,
      boolean article,
      boolean isAdjective,
      boolean approximate,
      int end) {}

  static Optional<Read> at(Tape tape, int i) {
    Optional<Numeral> low = Numeral.at(tape, i);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Optional<Read> simple = simple(tape, low.get(), Optional.empty());
    if (simple.isEmpty()) {
      int hanging = low.get().end();
      int sign = tape.isDash(hanging) && tape.is(hanging + 1, "to") ? hanging + 1 : hanging;
      return isRangeSign(tape, sign)
          ? Numeral.at(tape, sign + 1)
              .filter(high -> !high.article())
              .flatMap(high -> simple(tape, high, low))
          : Optional.empty();
    }
    return Optional.of(longer(tape, simple.get()));
  }

  private static boolean isRangeSign(Tape tape, int i) {
    return tape.is(i, "to") || tape.is(i, "or") || tape.is(i, "and") || tape.isDash(i);
  }

  /** One number, or two, and a unit. */
  private static Optional<Read> simple(Tape tape, Numeral last, Optional<Numeral> first) {
    int at = last.end();
    boolean hyphen = tape.isDash(at) && tape.isGlued(at) && tape.isGlued(at + 1);
    if (hyphen) {
      at++;
    } else if (!last.article() && tape.isOneOf(at, BETWEEN) && isPlural(tape, last, at + 1)) {
      at++;
    }
    Optional<Unit> unit = RelativeParser.unit(tape, at);
    if (unit.isEmpty() || isOrdinalSecond(tape, last, at)) {
      return Optional.empty();
    }
    Unit counted = unit.get();
    Optional<Length> length = Optional.empty();
    if (last.value().isPresent() && first.flatMap(Numeral::value).or(last::value).isPresent()) {
      BigDecimal low = first.flatMap(Numeral::value).orElse(last.amount());
      if (low.compareTo(last.amount()) > 0) {
        return Optional.empty();
      }
      length = Optional.of(new Length(low, last.amount(), counted));
    }
    return Optional.of(
        new Read(length, counted, last.article(), hyphen, last.approximate(), at + 1));
  }

  /** "the 5 coming minutes", "one last day"; but "only [3] next week", "won 5-[0] last week". */
  private static boolean isPlural(Tape tape, Numeral count, int unit) {
    return tape.word(unit).endsWith("s")
        || tape.is(unit - 1, "more")
        || (tape.isWord(unit - 2)
            && count.value().filter(v -> v.compareTo(BigDecimal.ONE) <= 0).isPresent())
        || !RelativeParser.isStep(tape.word(unit - 1));
  }

  /** "a second man", "a minute detail": no lengths. */
  private static boolean isOrdinalSecond(Tape tape, Numeral count, int unit) {
    if (tape.is(unit, "quarter") || tape.is(unit, "quarters")) {
      return isFraction(tape, count, unit);
    }
    if (tape.is(unit, "second") && tape.isDash(unit + 1)) {
      return true;
    }
    boolean isDoubtful = tape.is(unit, "second") || tape.is(unit, "minute");
    return isDoubtful
        && (count.article() || tape.is(unit, "second") && !tape.isDash(unit - 1))
        && tape.isWord(unit + 1)
        && !tape.isOneOf(
            unit + 1,
            Set.of("later", "ago", "before", "after", "to", "of", "and", "or", "for", "in", "on"));
  }

  /** "a quarter" and "three-quarters" are fractions, "two quarters ago" is no fraction. */
  private static boolean isFraction(Tape tape, Numeral count, int unit) {
    boolean isAway = tape.is(unit + 1, "ago") || tape.is(unit + 1, "earlier");
    return !isAway && (count.article() || tape.isDash(unit - 1) || tape.is(unit + 1, "of"));
  }

  /** What may follow: "and a half", "or two", "to 10 days", "and 20 minutes". */
  private static Read longer(Tape tape, Read read) {
    int end = read.end();
    if (read.length().isEmpty()) {
      return read;
    }
    Length length = read.length().get();
    if (Numeral.isAndAHalf(tape, end) && RelativeParser.unit(tape, end + 3).isEmpty()) {
      return with(read, length.plus(Length.of(HALF, length.unit())), end + 3);
    }
    boolean isHalf = tape.is(end, "and") && tape.is(end + 1, "half") && !tape.is(end + 2, "a");
    if (isHalf) {
      return with(read, length.plus(Length.of(HALF, length.unit())), end + 2);
    }
    if (tape.is(end, "or") && tape.is(end + 1, "two") && read.article()) {
      return with(read, new Length(BigDecimal.ONE, BigDecimal.valueOf(2), length.unit()), end + 2);
    }
    Optional<Read> sum = sum(tape, read);
    if (sum.isPresent()) {
      return sum(tape, sum.get()).orElse(sum.get());
    }
    return tape.is(end, "to") || tape.is(end, "or") ? range(tape, read) : read;
  }

  /** "a week to 10 days". */
  private static Read range(Tape tape, Read read) {
    Length length = read.length().orElseThrow();
    return Numeral.at(tape, read.end() + 1)
        .flatMap(n -> simple(tape, n, Optional.empty()))
        .filter(s -> s.length().isPresent() && isKin(s.unit(), read.unit()))
        .filter(s -> length.lowSize().compareTo(s.length().orElseThrow().highSize()) < 0)
        .map(s -> with(read, length.to(s.length().orElseThrow()), s.end()))
        .orElse(read);
  }

  /** "1 hour 20 minutes", "nine years six months", "two years, three months and five days". */
  private static Optional<Read> sum(Tape tape, Read read) {
    int end = read.end();
    boolean isLink = tape.is(end, "and") || tape.is(end, ",");
    if (!isLink && !tape.isNumber(end) && !Words.NUMBERS.has(tape.word(end))) {
      return Optional.empty();
    }
    int at = isLink ? end + 1 : end;
    Length length = read.length().orElseThrow();
    return Numeral.at(tape, at)
        .flatMap(n -> simple(tape, n, Optional.empty()))
        .filter(s -> s.length().isPresent() && !s.isAdjective() && s.unit() != Unit.NIGHT)
        .filter(s -> s.unit().compareTo(length.unit()) < 0 && !length.isRange())
        .filter(s -> isLink || tape.isNumber(end) || isOneLength(length.unit(), s.unit()))
        .filter(s -> isLink || !tape.is(s.end(), "of"))
        .map(s -> with(read, both(length, s.length().orElseThrow()), s.end()));
  }

  /** "Nine years six months", "two hours ten minutes"; "in six months three weeks" are two. */
  private static boolean isOneLength(Unit unit, Unit finer) {
    return unit == Unit.YEAR && finer == Unit.MONTH
        || unit == Unit.HOUR && finer == Unit.MINUTE
        || unit == Unit.MINUTE && finer == Unit.SECOND;
  }

  private static Length both(Length length, Length finer) {
    return isKin(length.unit(), finer.unit()) ? length.plus(finer) : length.beside(finer);
  }

  private static boolean isKin(Unit a, Unit b) {
    return a.isInMonths() == b.isInMonths();
  }

  private static Read with(Read read, Length length, int end) {
    return new Read(
        Optional.of(length), length.unit(), false, read.isAdjective(), read.approximate(), end);
  }
}
