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
  private static final Set<String> NEGATIVE = Set.of("minus", "negative");

  private static final Map<String, BigDecimal> PARTS =
      Map.of("half", HALF, "quarter", new BigDecimal("0.25"), "third", Shares.of(1, 3));
  private static final Set<String> FEW = Set.of("a", "one", "two", "three");

  private NumeralReader() {}

  /** The number that begins with the token; {@code money} where a sign of currency is before it. */
  static Optional<Numeral> read(Words words, int i, boolean money) {
    if (NEGATIVE.contains(words.at(i)) || isMinus(words, i)) {
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
    return NumberWords.value(Sort.VULGAR, words.at(i))
        .map(v -> new Numeral(v, BigDecimal.ONE, Form.FRACTION, i, i + 1, true, false));
  }

  private static Optional<Numeral> unsigned(Words words, int i, boolean money) {
    Optional<Numeral> special =
        half(words, i).or(() -> Fractions.read(words, i)).or(() -> many(words, i));
    if (special.isPresent()) {
      return special;
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
    if (!words.at(at).equals("half") || words.isDash(at + 1)) {
      return Optional.empty();
    }
    boolean article = words.at(at + 1).equals("a") || words.at(at + 1).equals("an");
    Optional<BigDecimal> direct = NumberWords.value(Sort.SCALE, words.at(at + 1));
    if (direct.isPresent()) {
      return Optional.of(Numeral.plain(HALF, i, at + 1, false).scaled(direct.get(), at + 2));
    }
    Optional<BigDecimal> scale =
        article ? NumberWords.value(Sort.SCALE, words.at(at + 2)) : Optional.empty();
    if (scale.isPresent()) {
      return Optional.of(Numeral.plain(HALF, i, at + 2, false).scaled(scale.get(), at + 3));
    }
    return Optional.of(
        new Numeral(
            HALF, BigDecimal.ONE, Form.FRACTION, i, article ? at + 2 : at + 1, false, false));
  }

  /** "hundreds", "tens of thousands": an open number. */
  private static Optional<Numeral> many(Words words, int i) {
    Optional<BigDecimal> first = NumberWords.value(Sort.MANY, words.at(i));
    if (words.at(i).equals("tens")) {
      first = Optional.of(BigDecimal.TEN);
    }
    if (first.isEmpty() || (words.at(i).equals("scores") && !words.at(i + 1).equals("of"))) {
      return Optional.empty();
    }
    BigDecimal value = first.get();
    int at = i + 1;
    Optional<BigDecimal> next =
        words.at(at).equals("of")
            ? NumberWords.value(Sort.MANY, words.at(at + 1))
            : Optional.empty();
    if (next.isPresent()) {
      value = value.multiply(next.get());
      at += 2;
    } else if (words.at(i).equals("tens")) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(value, BigDecimal.ONE, Form.PLAIN, i, at, false, true));
  }

  /** "two hundreds" stays two; "2 millions", "5 crores" are read as scales. */
  private static Numeral many(Words words, Numeral numeral) {
    return NumberWords.value(Sort.MANY, words.at(numeral.to()))
        .filter(v -> !numeral.open())
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
        NumberWords.value(NumberWords.Sort.SCALE, words.at(numeral.to() - 1));
    Optional<BigDecimal> own = NumberWords.value(NumberWords.Sort.SCALE, words.at(to));
    if (last.isEmpty()) {
      return numeral.plus(part, to);
    }
    BigDecimal added = part.multiply(own.orElse(last.get()));
    BigDecimal sum = numeral.value().add(added).stripTrailingZeros();
    BigDecimal whole = sum.scale() < 0 ? sum.setScale(0) : sum;
    return Numeral.plain(whole, numeral.from(), own.isPresent() ? to + 1 : to, numeral.digits());
  }

  /** "4.6m acres", "3.1m ballots": a unit or noun of its own follows, so that m is no metre. */
  private static boolean counts(Words words, int letter) {
    return NounReader.plural(words, letter + 1).isPresent()
        || (words.isWord(letter + 1) && Measures.after(words, letter + 1).isPresent());
  }

  /** "4 thousand 3 hundred and 21": smaller parts behind a scale word. */
  private static Numeral joined(Words words, Numeral numeral) {
    Numeral sum = numeral;
    for (int k = 0; k < 4; k++) {
      int at = sum.to();
      String last = words.at(at - 1);
      boolean hundred = NumberWords.is(NumberWords.Sort.HUNDRED, last);
      if (!hundred && !NumberWords.is(NumberWords.Sort.SCALE, last)) {
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
      BigDecimal room = hundred ? HUNDRED : NumberWords.value(NumberWords.Sort.SCALE, last).get();
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
    return NumberWords.is(NumberWords.Sort.HUNDRED, last)
        || NumberWords.is(NumberWords.Sort.SCALE, last);
  }

  private static Numeral scaled(Words words, Numeral numeral, boolean money) {
    Numeral result = numeral;
    for (int k = 0; k < 2; k++) {
      int at = result.to();
      if (words.isDash(at) && words.isGlued(at) && words.isGlued(at + 1)) {
        at++;
      }
      String word = words.at(at);
      Optional<BigDecimal> scale =
          NumberWords.value(Sort.SCALE, word).or(() -> NumberWords.value(Sort.HUNDRED, word));
      if (scale.isEmpty() && words.isGlued(at) && at == result.to() && numeral.digits()) {
        boolean sure =
            money
                || word.equals("k")
                || word.equals("b")
                || word.equals("mil")
                || (word.equals("m") && counts(words, at));
        scale = sure ? NumberWords.value(Sort.LETTER, word) : Optional.empty();
      }
      if (scale.isEmpty()
          && words.at(at).equals("k")
          && numeral.digits()
          && !words.isWord(at + 1)) {
        scale = NumberWords.value(NumberWords.Sort.LETTER, word);
      }
      if (scale.isEmpty()) {
        return result;
      }
      result = result.scaled(scale.get(), at + 1);
    }
    return result;
  }
}
