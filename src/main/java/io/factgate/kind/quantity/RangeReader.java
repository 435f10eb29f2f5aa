package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the second end of a range: "between $90 and $100 billion", "10–15 km", "from 450 to 300".
 */
final class RangeReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private RangeReader() {}

  /**
   * Both ends.
   *
   * @param low the first end, sharing the second one's scale word where it has none
   * @param unit the sign of currency or the unit between the ends, if any
   * @param from index of the word that opens the range, or of the first end
   * @param course whether it goes from one value to another
   */
  record Range(Numeral low, Numeral high, Optional<Unit> unit, int from, int to, boolean course) {}

  /** The range whose first end was read; the sign is that of a currency before it. */
  static Optional<Range> read(
      Words words, Numeral first, Optional<Unit> sign, int start, Locale locale) {
    String opener = words.at(start - 1);
    boolean between = words.set("between").contains(opener);
    boolean from = words.set("from").contains(opener);
    Optional<Unit> inner = sign.isPresent() ? sign : UnitReader.read(words, first.to(), locale);
    int link = sign.isPresent() ? first.to() : inner.map(Unit::to).orElse(first.to());
    boolean dash = isDash(words, link);
    boolean upTo = from && words.at(link).equals("up") && words.at(link + 1).equals("to");
    link += upTo ? 1 : 0;
    boolean to = words.set("to").contains(words.at(link));
    boolean bare = sign.isEmpty() && inner.isEmpty();
    boolean runs = mayRun(words, start, from);
    if (to && !runs && !bare) {
      return Optional.empty();
    }
    if (!dash && !to && !(between && words.set("and").contains(words.at(link)))) {
      return Optional.empty();
    }
    Optional<Unit> second = Currencies.before(words, link + 1, locale);
    int at = second.map(Unit::to).orElse(link + 1);
    Optional<Numeral> high =
        NumeralReader.read(words, at, second.isPresent() || sign.isPresent())
            .filter(n -> n.form() == first.form() && !n.isOpen());
    if (high.isEmpty() || (dash && !isAscending(first, high.get()))) {
      return Optional.empty();
    }
    Optional<Unit> outer = UnitReader.read(words, high.get().to(), locale);
    if (to && !runs && outer.isEmpty()) {
      return Optional.empty();
    }
    boolean year =
        LookAlikes.isYear(words, first, false) && !LookAlikes.isYear(words, high.get(), false);
    if (year && (outer.isEmpty() || words.set("dating").contains(opener))) {
      return Optional.empty();
    }
    boolean named = sign.isEmpty() && inner.isPresent();
    if (named && !outer.map(Unit::symbol).equals(inner.map(Unit::symbol))) {
      return Optional.empty();
    }
    if (sign.isPresent()
        && second.isPresent()
        && !second.get().symbol().equals(sign.get().symbol())) {
      return Optional.empty();
    }
    Optional<Unit> unit = sign.isPresent() ? sign : second.isPresent() ? second : Optional.empty();
    boolean opened = between || from;
    return Optional.of(
        new Range(
            shared(first, high.get()),
            high.get(),
            unit,
            opened ? start - 1 : start,
            high.get().to(),
            from && to && !words.changes().isSpan(words, start - 1)));
  }

  /** Both in digits or both in words, the larger one behind; not "787-9". */
  private static boolean isAscending(Numeral first, Numeral second) {
    boolean up = first.value().compareTo(second.value()) < 0;
    return first.digits() == second.digits() && (up || second.isScaled());
  }

  /** "rose 2 percent to 8 percent", "rose 20 to 80" is no range; "rose 2 to 8 percent" is one. */
  private static boolean mayRun(Words words, int start, boolean from) {
    boolean changed =
        words.changes().isVerb(words, start - 1)
            || words.at(start - 1).equals("by")
            || words.at(start - 1).equals("up")
            || words.at(start - 1).equals("down");
    boolean stepped = words.at(start - 1).equals("of") && words.changes().isNoun(words, start - 2);
    return from || (!changed && !stepped);
  }

  private static boolean isDash(Words words, int i) {
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
