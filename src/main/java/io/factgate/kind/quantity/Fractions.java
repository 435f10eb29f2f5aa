package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Reads shares in words: "a third", "three-quarters", "one in five", "twenty-three fifths". */
final class Fractions {

  private static final BigDecimal YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000000);

  /** The lower number of a fraction and where it ends. */
  private record Below(BigDecimal value, boolean plural, boolean quarter, int to) {}

  private Fractions() {}

  /** The share that begins with the token. */
  static Optional<Numeral> read(Words words, int i) {
    boolean article = words.at(i).equals("a") || words.at(i).equals("an");
    Optional<Numeral> above =
        article
            ? Optional.of(Numeral.plain(BigDecimal.ONE, i, i + 1, false))
            : WordReader.read(words, i).or(() -> digits(words, i));
    if (above.isEmpty() || above.get().value().signum() == 0) {
      return Optional.empty();
    }
    Optional<Numeral> odds = article ? Optional.empty() : odds(words, above.get());
    return odds.isPresent() ? odds : fraction(words, above.get());
  }

  private static Optional<Numeral> digits(Words words, int i) {
    return words.isNumber(i) && words.at(i).length() <= 2
        ? Optional.of(Numeral.plain(new BigDecimal(words.at(i)), i, i + 1, true))
        : Optional.empty();
  }

  private static Optional<Numeral> fraction(Words words, Numeral above) {
    int at = above.to();
    Optional<Below> found = below(words, words.isDash(at) && words.isGlued(at) ? at + 1 : at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> ten = words.numbers().value(Sort.TEN, words.at(at - 1));
    boolean tied = ten.isPresent() && at - 1 > above.from() && !words.at(at - 2).equals("and");
    if (tied && found.get().value().intValue() < 10 && found.get().plural()) {
      BigDecimal upper = above.value().subtract(ten.get());
      BigDecimal lower = ten.get().add(found.get().value());
      return Optional.of(share(Shares.of(upper, lower), above.from(), found.get().to()));
    }
    Below below = found.get();
    boolean one = above.value().compareTo(BigDecimal.ONE) == 0;
    boolean measured = below.quarter() && isMeasured(words, below.to());
    boolean fits =
        one
            ? !below.plural() && (measured || endsShare(words, below.to()))
            : below.plural() || measured;
    if (!fits) {
      return Optional.empty();
    }
    int and = and(words, above);
    Optional<Numeral> part =
        and < 0
            ? Optional.empty()
            : WordReader.read(words, and + 1).filter(p -> p.value().compareTo(below.value()) < 0);
    if (part.isPresent()) {
      return Optional.of(mixed(words, above, part.get(), below));
    }
    boolean quarters = below.quarter() && above.value().compareTo(below.value()) >= 0;
    return quarters
        ? Optional.empty()
        : Optional.of(share(Shares.of(above.value(), below.value()), above.from(), below.to()));
  }

  /** The last "and" in the number, -1 without one. */
  private static int and(Words words, Numeral above) {
    int k = above.to() - 1;
    while (k > above.from() && !words.at(k).equals("and")) {
      k--;
    }
    return k > above.from() ? k : -1;
  }

  /** "two hundred and six tenths" is 200.6, "two million and three quarters" 2,750,000. */
  private static Numeral mixed(Words words, Numeral above, Numeral part, Below below) {
    Optional<BigDecimal> scale = words.numbers().value(Sort.SCALE, words.at(part.from() - 2));
    Optional<BigDecimal> own = words.numbers().value(Sort.SCALE, words.at(below.to()));
    BigDecimal size = own.or(() -> scale).orElse(BigDecimal.ONE);
    BigDecimal added = Shares.of(part.value().multiply(size), below.value());
    BigDecimal value = above.value().subtract(part.value()).add(added);
    return Numeral.plain(value, above.from(), own.isPresent() ? below.to() + 1 : below.to(), false);
  }

  /** "third", "fifths", "twenty-fifth", "quarters", "ten-thousandth"; never "second". */
  private static Optional<Below> below(Words words, int i) {
    return simple(words, i).or(() -> multiplied(words, i));
  }

  /** "one-hundredth", "ten-thousandths". */
  private static Optional<Below> multiplied(Words words, int i) {
    boolean tied = words.isDash(i + 1) && words.isGlued(i + 1) && words.isGlued(i + 2);
    Optional<BigDecimal> times =
        words
            .numbers()
            .value(Sort.SMALL, words.at(i))
            .or(() -> words.numbers().value(Sort.HUNDRED, words.at(i)))
            .filter(t -> t.signum() > 0);
    return times.isEmpty() || !tied
        ? Optional.empty()
        : simple(words, i + 2)
            .filter(b -> b.value().compareTo(HUNDRED) >= 0)
            .map(b -> new Below(b.value().multiply(times.get()), b.plural(), false, b.to()));
  }

  private static Optional<Below> simple(Words words, int i) {
    Optional<BigDecimal> ten = words.numbers().value(Sort.TEN, words.at(i));
    int last = ten.isPresent() ? (words.isDash(i + 1) ? i + 2 : i + 1) : i;
    String word = words.at(last);
    boolean plural = word.endsWith("s");
    String singular = plural ? word.substring(0, word.length() - 1) : word;
    BigDecimal tens = ten.orElse(BigDecimal.ZERO);
    return words
        .numbers()
        .value(Sort.ORDINAL, singular)
        .filter(o -> ten.isEmpty() ? o.compareTo(BigDecimal.valueOf(3)) >= 0 : o.intValue() < 10)
        .map(o -> new Below(tens.add(o), plural, singular.equals("quarter"), last + 1));
  }

  /** "a third of", "by a third," but not "a third man", "a quarter century". */
  private static boolean endsShare(Words words, int i) {
    return !words.isWord(i) || words.set("stop").contains(words.at(i));
  }

  /** "a quarter mile", "three-quarter point"; not "a quarter century". */
  static boolean isMeasured(Words words, int i) {
    return Counted.point(words, i).isPresent()
        || UnitReader.read(words, i, Locale.ROOT).isPresent();
  }

  /**
   * "one in five", "3 in 10", "three of every 10", "three out of four", "nine days out of 12", "one
   * over eight".
   */
  private static Optional<Numeral> odds(Words words, Numeral above) {
    boolean isTimed =
        LookAlikes.isDuration(words, above.to())
            && words.join(above.to() + 1, above.to() + 3).equals("out of");
    int dash = isTimed ? above.to() + 1 : above.to();
    boolean tied = words.isDash(dash) && words.isGlued(dash) && words.isGlued(dash + 1);
    int to = tied ? dash + 1 : dash;
    boolean out = words.at(to).equals("out") && words.at(to + 1).equals("of");
    boolean over = words.at(to).equals("over") && above.value().compareTo(BigDecimal.ONE) == 0;
    boolean of = words.at(to).equals("of") && words.at(to + 1).equals("every");
    boolean in = of || words.at(to).equals("in");
    int every = in && words.at(to + 1).equals("every") ? 1 : 0;
    if (!out && !over && !in) {
      return Optional.empty();
    }
    int base = out ? to + 2 : to + 1 + every;
    int at = tied && words.isDash(base) ? base + 1 : base;
    Optional<Numeral> below = DigitReader.read(words, at).or(() -> WordReader.read(words, at));
    if (below.isEmpty() || !isBase(words, above, below.get(), at)) {
      return Optional.empty();
    }
    if (isTimed && words.isWord(below.get().to())) {
      return Optional.empty();
    }
    if (over && (words.isWord(below.get().to()) || words.isGlued(below.get().to() + 1))) {
      return Optional.empty();
    }
    BigDecimal value = Shares.of(above.value(), below.get().value());
    return Optional.of(share(value, above.from(), below.get().to()));
  }

  /** Larger than the part, no year. */
  private static boolean isBase(Words words, Numeral above, Numeral below, int at) {
    boolean four = words.at(at).length() == 4 && above.value().compareTo(BigDecimal.ONE) > 0;
    boolean old = below.value().compareTo(YEAR) >= 0;
    boolean year = below.digits() && below.to() == at + 1 && (four || old);
    return below.form() == Form.PLAIN
        && below.value().compareTo(above.value()) > 0
        && below.value().compareTo(LARGEST) <= 0
        && !year
        && !words.at(below.to()).equals("%");
  }

  private static Numeral share(BigDecimal value, int from, int to) {
    Form form = value.compareTo(BigDecimal.ONE) < 0 ? Form.FRACTION : Form.PLAIN;
    return new Numeral(value, BigDecimal.ONE, form, from, to, false);
  }
}
