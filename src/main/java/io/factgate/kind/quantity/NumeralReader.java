package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number in any spelling: sign, digits or words, halves, fractions, scale words. */
final class NumeralReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> PARTS =
      Map.of("half", HALF, "quarter", new BigDecimal("0.25"), "third", Shares.of(1, 3));
  private static final Set<String> FEW = Set.of("a", "one", "two", "three");

  private NumeralReader() {}

  /** The number that begins with the token; {@code money} where a sign of currency is before it. */
  static Optional<Numeral> read(Words words, int i, boolean money) {
    if (words.set("negative").contains(words.at(i)) || isMinus(words, i)) {
      boolean tied = words.isWord(i) && words.isDash(i + 1) && words.isGlued(i + 2);
      return unsigned(words, tied ? i + 2 : i + 1, money).map(n -> n.negated(i));
    }
    return unsigned(words, i, money);
  }

  /** A sign that is no dash between two words: glued to the number, parted from what is before. */
  static boolean isMinus(Words words, int i) {
    return words.isDash(i) && !words.at(i).equals("—") && !words.isGlued(i) && words.isGlued(i + 1);
  }

  /** A single sign of a fraction: ½. */
  static Optional<Numeral> vulgar(Words words, int i) {
    return words
        .numbers()
        .value(Sort.VULGAR, words.at(i))
        .map(v -> new Numeral(v, BigDecimal.ONE, Form.FRACTION, i, i + 1, true));
  }

  private static Optional<Numeral> unsigned(Words words, int i, boolean money) {
    Optional<Numeral> special =
        half(words, i).or(() -> Fractions.read(words, i)).or(() -> many(words, i));
    if (special.isPresent()) {
      return special.map(n -> ofScale(words, n));
    }
    Optional<Numeral> plain = DigitReader.read(words, i).or(() -> WordReader.read(words, i));
    return plain
        .map(n -> scaled(words, and(words, Scientific.after(words, n)), money))
        .map(n -> n.isScaled() ? and(words, n) : n)
        .map(n -> joined(words, n))
        .map(n -> many(words, n));
  }

  /** "half a million", "half a", "half of", "half". */
  private static Optional<Numeral> half(Words words, int i) {
    int at = i;
    if (words.at(at).equals("one") || words.at(at).equals("a")) {
      at++;
      at += words.isDash(at) ? 1 : 0;
    }
    boolean tied = words.isDash(at + 1) && !Fractions.isMeasured(words, at + 1);
    if (!words.at(at).equals("half") || tied) {
      return Optional.empty();
    }
    boolean article = words.at(at + 1).equals("a") || words.at(at + 1).equals("an");
    Optional<BigDecimal> direct = words.numbers().value(Sort.SCALE, words.at(at + 1));
    if (direct.isPresent()) {
      return Optional.of(Numeral.plain(HALF, i, at + 1, false).scaled(direct.get(), at + 2));
    }
    Optional<BigDecimal> scale =
        article ? words.numbers().value(Sort.SCALE, words.at(at + 2)) : Optional.empty();
    if (scale.isPresent()) {
      return Optional.of(Numeral.plain(HALF, i, at + 2, false).scaled(scale.get(), at + 3));
    }
    return Optional.of(
        new Numeral(HALF, BigDecimal.ONE, Form.FRACTION, i, article ? at + 2 : at + 1, false));
  }

  /** "a quarter of a million": a share of a scale is a number. */
  private static Numeral ofScale(Words words, Numeral share) {
    int at = share.to();
    boolean part =
        share.form() == Form.FRACTION
            && words.at(at).equals("of")
            && words.set("article").contains(words.at(at + 1));
    return words
        .numbers()
        .value(Sort.SCALE, words.at(at + 2))
        .filter(scale -> part)
        .map(s -> Numeral.plain(share.written(), share.from(), at, false).scaled(s, at + 3))
        .orElse(share);
  }

  /** "hundreds", "tens of thousands", "several hundred", "a couple of divers": an open number. */
  private static Optional<Numeral> many(Words words, int i) {
    boolean article = words.set("article").contains(words.at(i));
    int first = article ? i + 1 : i;
    if (words.set("several").contains(words.at(first))) {
      return scale(words, first + 1)
          .map(v -> new Numeral(v, BigDecimal.ONE, Form.MANY, i, first + 2, false));
    }
    String word = words.at(first);
    Optional<BigDecimal> value = words.numbers().value(article ? Sort.GROUP : Sort.MANY, word);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int next = words.at(first + 1).equals("of") ? first + 2 : words.size();
    Optional<BigDecimal> scale = words.numbers().value(Sort.MANY, words.at(next));
    scale = article && scale.isEmpty() ? scale(words, next) : scale;
    if (scale.isPresent()) {
      BigDecimal product = value.get().multiply(scale.get());
      return Optional.of(new Numeral(product, BigDecimal.ONE, Form.MANY, i, next + 1, false));
    }
    boolean gathers = words.set("gathering").contains(word);
    return words.set("factor").contains(word) || (gathers && !counts(words, next))
        ? Optional.empty()
        : Optional.of(new Numeral(value.get(), BigDecimal.ONE, Form.MANY, i, first + 1, false));
  }

  private static Optional<BigDecimal> scale(Words words, int i) {
    return words
        .numbers()
        .value(Sort.SCALE, words.at(i))
        .or(() -> words.numbers().value(Sort.HUNDRED, words.at(i)));
  }

  /** "two hundreds" stays two; "2 millions", "5 crores" are read as scales. */
  private static Numeral many(Words words, Numeral numeral) {
    return words
        .numbers()
        .value(Sort.MANY, words.at(numeral.to()))
        .filter(v -> !numeral.isOpen())
        .map(v -> numeral.scaled(v, numeral.to() + 1))
        .orElse(numeral);
  }

  /** "two and a half", "three million and a quarter"; "2 1/2" is the reader's of digits. */
  private static Numeral and(Words words, Numeral numeral) {
    int at = numeral.to();
    if (!words.at(at).equals("and") || !FEW.contains(words.at(at + 1))) {
      return numeral;
    }
    BigDecimal part = words.at(at + 1).equals("a") ? PARTS.get(words.at(at + 2)) : null;
    if (part != null) {
      return plus(words, numeral, part, at + 3);
    }
    return Fractions.read(words, at + 1)
        .map(share -> plus(words, numeral, share.value(), share.to()))
        .orElse(numeral);
  }

  /** Behind a scale word the fraction is one of the scale, unless it has its own. */
  private static Numeral plus(Words words, Numeral numeral, BigDecimal part, int to) {
    Optional<BigDecimal> last =
        words.numbers().value(NumberWords.Sort.SCALE, words.at(numeral.to() - 1));
    Optional<BigDecimal> own = words.numbers().value(NumberWords.Sort.SCALE, words.at(to));
    if (last.isEmpty()) {
      return numeral.plus(part, to);
    }
    BigDecimal added = part.multiply(own.orElse(last.get()));
    BigDecimal sum = numeral.value().add(added).stripTrailingZeros();
    BigDecimal whole = sum.scale() < 0 ? sum.setScale(0) : sum;
    return Numeral.plain(whole, numeral.from(), own.isPresent() ? to + 1 : to, numeral.digits());
  }

  /** "4.6m acres", "3.1m ballots": a unit or noun of its own follows, so that m is no metre. */
  private static boolean counts(Words words, int i) {
    return NounReader.plural(words, i).isPresent()
        || (words.isWord(i) && Measures.after(words, i).isPresent());
  }

  /** "Record 146M Targeted": no headline counts metres in capitals. */
  private static boolean isTitled(Words words, int i) {
    return words.isTitle() && words.isCapital(i) && words.isCapital(i + 1);
  }

  /** "4 thousand 3 hundred and 21": smaller parts behind a scale word. */
  private static Numeral joined(Words words, Numeral numeral) {
    Numeral sum = numeral;
    for (int k = 0; k < 4; k++) {
      int at = sum.to();
      String last = words.at(at - 1);
      boolean hundred = words.numbers().is(NumberWords.Sort.HUNDRED, last);
      if (!hundred && !words.numbers().is(NumberWords.Sort.SCALE, last)) {
        return sum;
      }
      boolean and = words.at(at).equals("and");
      int next = and ? at + 1 : at;
      Optional<Numeral> part =
          DigitReader.read(words, next)
              .or(() -> WordReader.read(words, next))
              .map(n -> scaled(words, n, false))
              .filter(n -> n.form() == Form.PLAIN);
      boolean rest = hundred && and && part.map(n -> n.value().intValue() < 100).orElse(false);
      BigDecimal room =
          hundred ? HUNDRED : words.numbers().value(NumberWords.Sort.SCALE, last).get();
      boolean fits =
          part.isPresent()
              && (rest || (isScale(words, part.get()) && (!and || endsPhrase(words, part.get()))))
              && part.get().value().compareTo(room) < 0;
      if (!fits) {
        return sum;
      }
      BigDecimal value = sum.value().add(part.get().value());
      sum = Numeral.plain(value, sum.from(), part.get().to(), sum.digits());
    }
    return sum;
  }

  /** "6 crore and two hundred." but not "6 million and two hundred boats". */
  private static boolean endsPhrase(Words words, Numeral part) {
    return !part.digits() && !words.isWord(part.to()) && !words.isDash(part.to());
  }

  private static boolean isScale(Words words, Numeral numeral) {
    String last = words.at(numeral.to() - 1);
    return words.numbers().is(NumberWords.Sort.HUNDRED, last)
        || words.numbers().is(NumberWords.Sort.SCALE, last);
  }

  /** "10 k", "3 M", "$5 B", "£ 50 m": a letter behind a blank. */
  private static boolean isApart(Words words, int i, boolean money) {
    boolean capital = words.raw(i).equals("M") || words.raw(i).equals("B");
    boolean million = money && words.raw(i).equals("m");
    return million
        || (words.at(i).equals("k") && !words.isWord(i + 1))
        || (capital && (money || !words.isWord(i + 1)));
  }

  /** Behind the scale word, and behind its point where it is written with one: Mio. */
  private static int pastPoint(Words words, int scale) {
    boolean point =
        words.at(scale + 1).equals(".")
            && words.isGlued(scale + 1)
            && words.numbers().is(Sort.SCALE, words.at(scale) + ".");
    return point ? scale + 2 : scale + 1;
  }

  private static Numeral scaled(Words words, Numeral numeral, boolean money) {
    Numeral result = numeral;
    for (int k = 0; k < 2; k++) {
      int at = result.to();
      if (words.isDash(at) && words.isGlued(at) && words.isGlued(at + 1)) {
        at++;
      }
      String word = words.at(at);
      Optional<BigDecimal> scale = scale(words, at);
      if (scale.isEmpty() && words.isGlued(at) && at == result.to() && numeral.digits()) {
        boolean sure =
            money
                || word.equals("k")
                || (word.equals("b") && !words.isCapital(at + 1))
                || word.equals("mil")
                || (word.equals("m") && (counts(words, at + 1) || isTitled(words, at)));
        scale = sure ? words.numbers().value(Sort.LETTER, word) : Optional.empty();
      }
      boolean apart =
          at == result.to() && numeral.digits() && (k == 0) && isApart(words, at, money);
      if (scale.isEmpty() && apart) {
        scale = words.numbers().value(Sort.LETTER, word);
      }
      if (scale.isEmpty()) {
        return result;
      }
      result = result.scaled(scale.get(), pastPoint(words, at));
    }
    return result;
  }
}
