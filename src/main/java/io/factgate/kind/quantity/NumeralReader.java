package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a number in any spelling: sign, digits or words, halves, fractions, scale words. */
final class NumeralReader {

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
    Optional<Numeral> special = half(words, i).or(() -> share(words, i)).or(() -> many(words, i));
    if (special.isPresent()) {
      return special;
    }
    Optional<Numeral> plain = DigitReader.read(words, i).or(() -> WordReader.read(words, i));
    return plain.map(n -> scaled(words, and(words, n), money)).map(n -> many(words, n));
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

  /** "a third", "two thirds", "three-quarters", "a quarter"; also "one in five". */
  private static Optional<Numeral> share(Words words, int i) {
    Optional<BigDecimal> above =
        words.at(i).equals("a")
            ? Optional.of(BigDecimal.ONE)
            : NumberWords.value(Sort.SMALL, words.at(i));
    if (above.isEmpty() && words.isNumber(i) && words.at(i).length() <= 2) {
      above = Optional.of(new BigDecimal(words.at(i)));
    }
    if (above.isEmpty() || above.get().signum() == 0) {
      return Optional.empty();
    }
    Optional<Numeral> odds = odds(words, i, above.get());
    if (odds.isPresent()) {
      return odds;
    }
    int at = words.isDash(i + 1) && words.isGlued(i + 1) ? i + 2 : i + 1;
    boolean one = above.get().compareTo(BigDecimal.ONE) == 0;
    String part = words.at(at);
    String singular = !one && part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    Optional<BigDecimal> below = NumberWords.value(Sort.ORDINAL, singular);
    boolean plural = one || part.endsWith("s");
    if (below.isEmpty() || below.get().compareTo(BigDecimal.valueOf(3)) < 0 || !plural) {
      return Optional.empty();
    }
    if (one && !endsShare(words, at + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        new Numeral(
            Shares.of(above.get(), below.get()),
            BigDecimal.ONE,
            Form.FRACTION,
            i,
            at + 1,
            false,
            false));
  }

  /** "a third of", "by a third," but not "a third man", "a quarter century". */
  private static boolean endsShare(Words words, int i) {
    return !words.isWord(i) || WordSet.of("stop").contains(words.at(i));
  }

  /** "one in five", "3 in 10", "three out of four". */
  private static Optional<Numeral> odds(Words words, int i, BigDecimal above) {
    boolean out = words.at(i + 1).equals("out") && words.at(i + 2).equals("of");
    int at = out ? i + 3 : words.at(i + 1).equals("in") ? i + 2 : -1;
    if (at < 0 || words.at(i).equals("a")) {
      return Optional.empty();
    }
    Optional<Numeral> below = DigitReader.read(words, at).or(() -> WordReader.read(words, at));
    if (below.isEmpty()
        || below.get().written().compareTo(above) <= 0
        || below.get().written().compareTo(BigDecimal.valueOf(1000000)) > 0
        || (below.get().digits()
            && below.get().written().compareTo(BigDecimal.valueOf(1900)) >= 0
            && below.get().to() == at + 1)) {
      return Optional.empty();
    }
    BigDecimal share = Shares.of(above, below.get().written());
    return Optional.of(
        new Numeral(share, BigDecimal.ONE, Form.FRACTION, i, below.get().to(), false, false));
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

  /** "two and a half", "three and a quarter", "2 1/2" is the reader's of digits. */
  private static Numeral and(Words words, Numeral numeral) {
    int at = numeral.to();
    if (!words.at(at).equals("and") || !FEW.contains(words.at(at + 1))) {
      return numeral;
    }
    BigDecimal part = words.at(at + 1).equals("a") ? PARTS.get(words.at(at + 2)) : null;
    if (part != null) {
      return numeral.plus(part, at + 3);
    }
    return share(words, at + 1)
        .filter(share -> share.form() == Form.FRACTION)
        .map(share -> numeral.plus(share.value(), share.to()))
        .orElse(numeral);
  }

  /** "4.6m acres", "3.1m ballots": a unit or noun of its own follows, so that m is no metre. */
  private static boolean counts(Words words, int letter) {
    return NounReader.plural(words, letter + 1).isPresent()
        || (words.isWord(letter + 1) && Measures.after(words, letter + 1).isPresent());
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
                || (word.equals("m") && counts(words, at));
        scale = sure ? NumberWords.value(Sort.LETTER, word) : Optional.empty();
      }
      if (scale.isEmpty()) {
        return result;
      }
      result = result.scaled(scale.get(), at + 1);
    }
    return result;
  }
}
