package io.factgate.kind.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the quantities of one block, from left to right, in one pass. */
final class QuantityReader {

  private final Words words;
  private final Locale locale;

  QuantityReader(Words words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** All quantities, in order. */
  List<Found> read() {
    List<Found> all = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < words.size()) {
      if (isIdle(at)) {
        at++;
        continue;
      }
      List<Found> tally = Tallies.read(words, at);
      if (!tally.isEmpty()) {
        all.addAll(tally);
        at = tally.get(tally.size() - 1).to();
        free = at;
        continue;
      }
      int limit = free;
      int here = at;
      Optional<Found> found = SpecialReader.read(words, here).map(f -> bounded(f, limit));
      found = found.isPresent() ? found : general(here, limit).map(f -> Completion.of(words, f));
      if (found.isPresent()) {
        found.filter(f -> f.quantity().isPresent()).ifPresent(all::add);
        at = Math.max(at + 1, found.get().to());
        free = at;
      } else {
        at = skip(at);
      }
    }
    return new Neighbours(words).join(ListedOnes.with(words, all));
  }

  /** Whether the token is a word that no quantity begins with: the fast way through prose. */
  private boolean isIdle(int i) {
    String word = words.at(i);
    if (words.isNumber(i) || words.lexicon().opens(word) || word.endsWith("fold")) {
      return words.at(i - 1).equals("or") && words.set("negative").contains(word);
    }
    if (!nearsNumber(i)) {
      return true;
    }
    return words.isWord(i) && Currencies.before(words, i, locale).isEmpty();
  }

  /** Behind a run of digits, letters and signs without a blank that is no number. */
  private int skip(int i) {
    int at = i + 1;
    while (words.isNumber(i)
        && words.isGlued(at)
        && (words.isNumber(at) || words.isWord(at) || words.isGlued(at + 1))) {
      at++;
    }
    return at;
  }

  private Optional<Found> general(int i, int limit) {
    if (!mayStart(i)) {
      return Optional.empty();
    }
    boolean plus = words.at(i).equals("+") && words.isGlued(i + 1) && !isHung(i);
    boolean minus = NumeralReader.isMinus(words, i) && !words.isNumber(i + 1);
    int start = plus || minus ? i + 1 : i;
    Optional<Unit> sign =
        words.isWord(start) && isHung(start)
            ? Optional.empty()
            : Currencies.before(words, start, locale);
    if (minus && sign.isEmpty()) {
      return Optional.empty();
    }
    int number = sign.map(Unit::to).orElse(start);
    Optional<Numeral> numeral =
        NumeralReader.read(words, number, sign.isPresent()).map(n -> minus ? n.negated(i) : n);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Numeral first = numeral.get().from(i);
    Optional<RangeReader.Range> range = RangeReader.read(words, numeral.get(), sign, i, locale);
    return new Assembly(words, locale, limit, plus).assemble(numeral.get(), first, sign, range);
  }

  /** Whether the letters hang on a word, number or hyphen before them. */
  private boolean isHung(int i) {
    return words.isGlued(i)
        && (words.isWord(i - 1) || words.isNumber(i - 1) || words.isDash(i - 1));
  }

  private boolean mayStart(int i) {
    String word = words.at(i);
    if (words.isNumber(i)
        || words.isDash(i)
        || word.equals("+")
        || words.set("opening").contains(word)) {
      return true;
    }
    if (words.isWord(i)) {
      return words.numbers().startsNumber(word)
          || words.numbers().is(NumberWords.Sort.MANY, word)
          || words.numbers().is(NumberWords.Sort.HUNDRED, word)
          || nearsNumber(i);
    }
    return words.numbers().is(NumberWords.Sort.VULGAR, word) || nearsNumber(i);
  }

  /** Whether digits follow so soon that this may be a sign of currency. */
  private boolean nearsNumber(int i) {
    return words.isNumber(i + 1)
        || words.isNumber(i + 2)
        || (words.isNumber(i + 4) && words.at(i + 1).equals("."))
        || (!words.isWord(i)
            && words.isWord(i + 1)
            && words.numbers().startsNumber(words.at(i + 1)));
  }

  private Found bounded(Found found, int limit) {
    if (found.quantity().isEmpty()) {
      return found;
    }
    Quantity q = found.quantity().get();
    if (q.form() != Form.PLAIN) {
      return found;
    }
    Optional<Phrases.Hit<Bound>> before = words.bounds().before(words, found.from(), limit);
    if (before.isEmpty()) {
      return found;
    }
    Quantity bounded = q.bounded(before.get().value());
    return Found.of(bounded, before.get().edge(), found.to());
  }
}
