package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers in words: "one thousand three hundred and twelve", "two point six", "a dozen". */
final class WordReader {

  /** A number of more tokens is none that anybody wrote. */
  private static final int LONGEST = 24;

  /** Tokens of the longest compound of the tables: "quatre-vingt-dix-neuf". */
  private static final int COMPOUND = 7;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;
  private final int from;
  private int at;
  private int read;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal lowest = BigDecimal.valueOf(Long.MAX_VALUE);

  private WordReader(Words words, int from) {
    this.words = words;
    this.from = from;
    this.at = from;
  }

  /** The number that begins with the token. */
  static Optional<Numeral> read(Words words, int i) {
    return new WordReader(words, i).run();
  }

  private Optional<Numeral> run() {
    String first = words.at(from);
    if (words.set("article").contains(first)) {
      int next = from + 1;
      if (!words.numbers().is(Sort.HUNDRED, words.at(next)) && !isScale(words.at(next))) {
        return Optional.empty();
      }
      group = BigDecimal.ONE;
      at = next;
    } else if (opensScale()) {
      group = BigDecimal.ONE;
    } else if (!words.numbers().startsNumber(first)) {
      return Optional.empty();
    }
    while (at - from < LONGEST && step()) {
      read++;
    }
    if (read == 0) {
      return Optional.empty();
    }
    return Optional.of(SpokenDecimals.after(words, whole()));
  }

  /** With the last word as its scale where nothing else was added: three million, two hundred. */
  private Numeral whole() {
    boolean hundreds = total.signum() == 0 && endsIn(Sort.HUNDRED);
    boolean scaled = group.signum() == 0 && endsIn(Sort.SCALE);
    BigDecimal scale = hundreds ? HUNDRED : lowest;
    BigDecimal value = total.add(group);
    boolean single = value.compareTo(scale.multiply(BigDecimal.valueOf(1000))) < 0;
    return (hundreds || scaled) && single
        ? Numeral.plain(value.divide(scale), from, at, false).scaled(scale, at)
        : Numeral.plain(value, from, at, false);
  }

  private boolean endsIn(Sort sort) {
    return words.numbers().is(sort, words.at(at - 1));
  }

  /** "hundred thousand": no article before a scale of a scale. */
  private boolean opensScale() {
    return words.numbers().is(Sort.HUNDRED, words.at(from)) && isScale(words.at(from + 1));
  }

  private boolean step() {
    int next = at;
    if (read > 0) {
      if (words.isDash(next) && (isTied(next) || isSpaced(next))) {
        next++;
      } else if (words.at(next).equals("and") && isPart(words.at(next + 1)) && mayAdd()) {
        next++;
      }
    }
    int end = compound(next);
    String word = words.join(next, end);
    if (take(word)) {
      at = end;
      return true;
    }
    return false;
  }

  /** Behind the longest compound of the language that begins with the token: "quatre-vingt-dix". */
  private int compound(int i) {
    if (words.numbers().opensCompound(words.at(i))) {
      for (int end = i + COMPOUND; end > i + 1; end--) {
        if (words.numbers().is(Sort.SMALL, words.join(i, end))) {
          return end;
        }
      }
    }
    return i + 1;
  }

  private boolean isTied(int dash) {
    return words.isGlued(dash) && words.isGlued(dash + 1);
  }

  /** "thirty - five", as wires with blanks round every sign have it. */
  private boolean isSpaced(int dash) {
    Optional<BigDecimal> small = words.numbers().value(Sort.SMALL, words.at(dash + 1));
    return !words.isGlued(dash)
        && !words.isGlued(dash + 1)
        && words.numbers().is(Sort.TEN, words.at(dash - 1))
        && small.isPresent()
        && small.get().signum() > 0
        && small.get().compareTo(BigDecimal.TEN) < 0;
  }

  private boolean take(String word) {
    Optional<BigDecimal> ten = words.numbers().value(Sort.TEN, word);
    BigDecimal below = group.remainder(HUNDRED);
    if (ten.isPresent() && (read == 0 || (below.signum() == 0 && mayAdd()))) {
      group = group.add(ten.get());
      return true;
    }
    Optional<BigDecimal> small = words.numbers().value(Sort.SMALL, word);
    if (small.isPresent() && fits(small.get(), below)) {
      group = group.add(small.get());
      return true;
    }
    if (words.numbers().is(Sort.HUNDRED, word)
        && group.signum() > 0
        && group.compareTo(HUNDRED) < 0) {
      group = group.multiply(HUNDRED);
      return true;
    }
    return isScale(word) && takeScale(words.numbers().value(Sort.SCALE, word).orElseThrow());
  }

  private boolean fits(BigDecimal small, BigDecimal below) {
    if (read == 0) {
      return true;
    }
    boolean afterTen =
        below.compareTo(BigDecimal.valueOf(20)) >= 0
            && below.remainder(BigDecimal.TEN).signum() == 0
            && small.compareTo(BigDecimal.TEN) < 0
            && small.signum() > 0;
    return afterTen || (below.signum() == 0 && mayAdd() && small.signum() > 0);
  }

  private boolean takeScale(BigDecimal scale) {
    if (group.signum() == 0 || scale.compareTo(lowest) >= 0) {
      return false;
    }
    total = total.add(group.multiply(scale));
    group = BigDecimal.ZERO;
    lowest = scale;
    return true;
  }

  /** Whether a smaller part may follow: behind a hundred or a scale. */
  private boolean mayAdd() {
    return group.signum() == 0 ? total.signum() > 0 : group.remainder(HUNDRED).signum() == 0;
  }

  private boolean isPart(String word) {
    return words.numbers().startsNumber(word);
  }

  private boolean isScale(String word) {
    return words.numbers().is(Sort.SCALE, word) && word.length() > 3;
  }
}
