package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the second end of a range: "between $90 and $100 billion", "10–15 km", "from 450 to 300".
 */
final class RangeReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Words words;
  private final Locale locale;
  private final Numeral first;
  private final Optional<Unit> sign;
  private final int start;
  private final int opener;

  private RangeReader(Words words, Locale locale, Numeral first, Optional<Unit> sign, int start) {
    this.words = words;
    this.locale = locale;
    this.first = first;
    this.sign = sign;
    this.start = start;
    this.opener = opener();
  }

  /** The word that may open the range: "between 5", "between the ages of 5". */
  private int opener() {
    boolean ages = words.at(start - 1).equals("of") && isAge(start - 2);
    int before = ages ? start - 3 : start - 1;
    return ages && words.at(before).equals("the") ? before - 1 : before;
  }

  private boolean isAge(int i) {
    return words.set("aging").contains(words.at(i));
  }

  /**
   * Both ends.
   *
   * @param low the first end, sharing the second one's scale word where it has none
   * @param unit the sign of currency or the unit between the ends, if any
   * @param from index of the word that opens the range, or of the first end
   * @param course whether it goes from one value to another
   */
  record Range(Numeral low, Numeral high, Optional<Unit> unit, int from, int to, boolean course) {}

  /**
   * What parts the two ends.
   *
   * @param dash whether it is a dash alone
   * @param to whether it is the word of a course: "from 3 to 5"
   * @param after index of what follows
   */
  private record Link(boolean dash, boolean to, int after) {}

  /** The range whose first end was read; the sign is that of a currency before it. */
  static Optional<Range> read(
      Words words, Numeral first, Optional<Unit> sign, int start, Locale locale) {
    return new RangeReader(words, locale, first, sign, start).read();
  }

  private Optional<Range> read() {
    Optional<Unit> inner = sign.isPresent() ? sign : UnitReader.read(words, first.to(), locale);
    int behind = sign.isPresent() ? first.to() : inner.map(Unit::to).orElse(first.to());
    boolean bare = sign.isEmpty() && inner.isEmpty();
    return link(behind)
        .filter(link -> !link.to() || bare || mayRun())
        .flatMap(link -> read(link, inner));
  }

  private Optional<Range> read(Link link, Optional<Unit> inner) {
    Optional<Unit> second = Currencies.before(words, link.after(), locale);
    int at = second.map(Unit::to).orElse(link.after());
    Optional<Numeral> high =
        NumeralReader.read(words, at, second.isPresent() || sign.isPresent())
            .filter(n -> n.form() == first.form() && !n.isOpen())
            .filter(n -> !link.dash() || isAscending(first, n));
    if (high.isEmpty()) {
      return Optional.empty();
    }
    Optional<Unit> outer = UnitReader.read(words, high.get().to(), locale);
    boolean apart = link.to() && outer.isEmpty() && !mayRun();
    if (apart || isYear(high.get(), outer) || !isOneUnit(inner, second, outer)) {
      return Optional.empty();
    }
    boolean opened = isOpener("between") || isOpener("from");
    return Optional.of(
        new Range(
            shared(first, high.get()),
            high.get(),
            sign.or(() -> second),
            opened ? opener : start,
            high.get().to(),
            isOpener("from")
                && link.to()
                && isCourse(outer.map(Unit::to).orElse(high.get().to()))));
  }

  /** Whether it goes from one value to another; not "from 5 to 7 percent to 3 to 4". */
  private boolean isCourse(int end) {
    boolean onward = isTo(end) && (words.isNumber(end + 1) || words.at(end + 1).equals("between"));
    return !onward && !words.changes().isSpan(words, opener);
  }

  /** A dash, "to", "-to-", "- to", behind "between" also "and". */
  private Optional<Link> link(int at) {
    boolean hanging = words.isDash(at) && words.isGlued(at) && !words.isGlued(at + 1);
    if (hanging && isTo(at + 1)) {
      return Optional.of(new Link(false, false, at + 2));
    }
    boolean hyphened = isTied(at) && isTo(at + 1) && isTied(at + 2);
    if (hyphened) {
      return Optional.of(new Link(false, true, at + 3));
    }
    if (isDash(at)) {
      return Optional.of(new Link(true, false, at + 1));
    }
    int word = isOpener("from") && words.at(at).equals("up") && isTo(at + 1) ? at + 1 : at;
    boolean and = isOpener("between") && words.set("and").contains(words.at(at));
    int next = isTo(word) && isTied(word + 1) ? word + 2 : word + 1;
    return isTo(word) || and ? Optional.of(new Link(false, !and, next)) : Optional.empty();
  }

  private boolean isTo(int i) {
    return words.set("to").contains(words.at(i));
  }

  private boolean isOpener(String set) {
    return words.set(set).contains(words.at(opener));
  }

  /** "in 2008 to 29 mpg": the first end is a year. */
  private boolean isYear(Numeral high, Optional<Unit> outer) {
    return LookAlikes.isYear(words, first, false)
        && !LookAlikes.isYear(words, high, false)
        && (outer.isEmpty() || isOpener("dating"));
  }

  /** Whether the units of both ends are one, as far as both are told. */
  private boolean isOneUnit(Optional<Unit> inner, Optional<Unit> second, Optional<Unit> outer) {
    if (sign.isPresent()) {
      return second.isEmpty() || second.get().symbol().equals(sign.get().symbol());
    }
    return inner.isEmpty() || outer.map(Unit::symbol).equals(inner.map(Unit::symbol));
  }

  /** Both in digits or both in words, the larger one behind; not "787-9". */
  private static boolean isAscending(Numeral first, Numeral second) {
    boolean up = first.value().compareTo(second.value()) < 0;
    boolean shares = second.isScaled() && !first.isScaled();
    return first.digits() == second.digits() && (up || shares);
  }

  /** "rose 2 percent to 8 percent", "rose 20 to 80" is no range; "rose 2 to 8 percent" is one. */
  private boolean mayRun() {
    boolean changed =
        words.changes().isVerb(words, start - 1)
            || words.at(start - 1).equals("by")
            || words.at(start - 1).equals("up")
            || words.at(start - 1).equals("down")
            || words.at(start - 1).equals("off");
    boolean stepped = words.at(start - 1).equals("of") && words.changes().isNoun(words, start - 2);
    return isOpener("from") || (!changed && !stepped);
  }

  private boolean isTied(int i) {
    return words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1);
  }

  private boolean isDash(int i) {
    return (words.isDash(i) || words.at(i).equals("~")) && words.isGlued(i) == words.isGlued(i + 1);
  }

  private static Numeral shared(Numeral low, Numeral high) {
    boolean shares =
        high.isScaled()
            && !low.isScaled()
            && low.written().abs().compareTo(THOUSAND) < 0
            && (high.scale().compareTo(THOUSAND) >= 0
                || low.written().compareTo(high.written()) < 0);
    return shares ? low.scaled(high.scale(), low.to()) : low;
  }
}
