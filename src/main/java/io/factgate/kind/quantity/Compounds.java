package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The smaller part of an amount in two units: "5 feet 2 inches", "6-foot-2", "3 dollars 50 cents".
 */
final class Compounds {

  /** Unit, its smaller one, and how many of that make one. */
  private static final Map<String, Smaller> SMALLER =
      Map.of(
          "ft", new Smaller("in", 12),
          "lb", new Smaller("oz", 16),
          "stone", new Smaller("lb", 14),
          "m", new Smaller("cm", 100),
          "kg", new Smaller("g", 1000));

  private record Smaller(String symbol, int parts) {}

  /** What the smaller part adds in the larger unit, and where it ends. */
  record Part(BigDecimal added, int to) {}

  private Compounds() {}

  /** The smaller part directly behind the unit. */
  static Optional<Part> after(Words words, Unit unit, Locale locale) {
    boolean tied = isTied(words, unit.to());
    String link = words.at(unit.to());
    int at = tied || link.equals("and") || link.equals(",") ? 1 : 0;
    Optional<Numeral> number =
        NumeralReader.read(words, unit.to() + at, false)
            .filter(n -> n.form() == Form.PLAIN && !n.isScaled() && n.value().signum() > 0);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get().value();
    int to = number.get().to();
    if (unit.dimension().equals("money")) {
      if (unit.factor().compareTo(BigDecimal.ONE) < 0) {
        return Optional.empty();
      }
      Optional<Part> small =
          Currencies.after(words, to, locale)
              .filter(u -> u.factor().compareTo(BigDecimal.ONE) < 0)
              .filter(u -> value.multiply(u.factor()).compareTo(BigDecimal.ONE) < 0)
              .map(u -> new Part(value.multiply(u.factor()), u.to()));
      return small.isPresent() ? small : cents(words, number.get());
    }
    Smaller smaller = SMALLER.get(unit.symbol());
    return smaller == null || value.compareTo(BigDecimal.valueOf(smaller.parts())) >= 0
        ? Optional.empty()
        : inches(words, unit, to)
            .or(() -> Measures.after(words, isTied(words, to) ? to + 1 : to))
            .filter(u -> u.symbol().equals(smaller.symbol()))
            .map(Unit::to)
            .or(() -> bare(words, unit, number.get(), tied || at == 0))
            .map(end -> new Part(Shares.of(value, BigDecimal.valueOf(smaller.parts())), end));
  }

  private static boolean isTied(Words words, int i) {
    return words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1);
  }

  /** "6-foot-2", "6 feet 2.", "11 stone 4 when": of a body's height or weight, nothing follows. */
  private static Optional<Integer> bare(Words words, Unit unit, Numeral number, boolean behind) {
    boolean body = unit.symbol().equals("ft") || unit.symbol().equals("stone");
    int to = number.to();
    String next = words.at(to);
    boolean ends =
        words.isWord(to)
            ? words.isDash(number.from() - 1) || words.set("stop").contains(next)
            : !words.isNumber(to) && !next.equals("%") && !words.isGlued(to + 1);
    return body && behind && ends && number.digits() && to == number.from() + 1
        ? Optional.of(to)
        : Optional.empty();
  }

  /** "15 dollars 50." is fifty of the hundred parts. */
  private static Optional<Part> cents(Words words, Numeral number) {
    int to = number.to();
    boolean bare =
        number.digits()
            && to == number.from() + 1
            && words.at(number.from()).length() == 2
            && !words.isWord(to)
            && !words.isNumber(to)
            && !words.at(to).equals("%")
            && !words.isGlued(to + 1);
    return bare ? Optional.of(new Part(number.value().movePointLeft(2), to)) : Optional.empty();
  }

  /** "12 ft 2 in": behind feet "in" is no preposition where no noun phrase follows. */
  private static Optional<Unit> inches(Words words, Unit unit, int i) {
    boolean in = unit.symbol().equals("ft") && words.raw(i).equals("in");
    String next = words.at(i + 1);
    boolean open = words.isWord(i + 1) && !next.equals("more") && !next.equals("tall");
    return in && !open ? Optional.of(Unit.of("in", "length", i + 1)) : Optional.empty();
  }
}
