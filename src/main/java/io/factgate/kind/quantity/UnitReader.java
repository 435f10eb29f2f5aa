package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the unit behind a number: percent, points, money, measure, multiple; with "per" parts. */
final class UnitReader {

  private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");

  /** A unit without a dimension of measure. */
  record Plain(String symbol, String dimension, BigDecimal factor) {}

  /** "$6 billion a year earlier" is no rate. */
  private static final Set<String> AGO = Set.of("earlier", "ago", "later", "before", "on");

  /** Opening ones, each before its closing one. */
  private static final String BRACKETS = "()[]{}<>";

  private UnitReader() {}

  /** The units without a dimension of measure of a language. */
  static Phrases<Plain> plainUnits(List<List<String>> rows) {
    Phrases<Plain> units = new Phrases<>();
    for (List<String> row : rows) {
      Plain plain = new Plain(row.get(0), row.get(1), new BigDecimal(row.get(2)));
      Table.list(row.get(3)).forEach(name -> units.add(name, plain));
    }
    return units;
  }

  /** The unit that begins with the token behind a number; a hyphen may part them. */
  static Optional<Unit> read(Words words, int i, Locale locale) {
    return bracketed(words, i).or(() -> open(words, i, locale));
  }

  /** "20 (kg)", as tables have it. */
  private static Optional<Unit> bracketed(Words words, int i) {
    int closing = BRACKETS.indexOf(words.at(i)) + 1;
    if (words.at(i).length() != 1 || closing <= 0) {
      return Optional.empty();
    }
    return Measures.after(words, i + 1)
        .filter(u -> words.at(u.to()).equals(BRACKETS.substring(closing, closing + 1)))
        .map(u -> new Unit(u.symbol(), u.dimension(), u.open(), u.factor(), u.to() + 1));
  }

  private static Optional<Unit> open(Words words, int i, Locale locale) {
    int at = isHyphen(words, i) ? i + 1 : i;
    Phrases<Plain> units = words.lexicon().plainUnits();
    Optional<Unit> plain =
        units
            .at(words, i)
            .or(() -> units.at(words, at))
            .filter(hit -> !(words.isGlued(hit.edge()) && words.isNumber(hit.edge())))
            .filter(hit -> !words.at(hit.edge() - 1).equals("as") || isCompared(words, hit.edge()))
            .map(hit -> plain(words, hit));
    if (plain.isPresent()) {
      return plain.map(unit -> rate(words, unit));
    }
    Optional<Unit> sign = at == i ? Measures.after(words, i) : Optional.empty();
    Optional<Unit> unit =
        sign.filter(u -> !isMoneyWord(words, i))
            .or(
                () ->
                    Currencies.after(words, at, locale).map(u -> Pounds.read(words, at, u, locale)))
            .or(() -> Measures.after(words, at))
            .or(() -> sign);
    return unit.map(u -> rate(words, u));
  }

  private static boolean isHyphen(Words words, int i) {
    return words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1) && words.isWord(i + 1);
  }

  private static boolean isMoneyWord(Words words, int i) {
    return words.isWord(i) && words.at(i).startsWith("pound");
  }

  /** "four times as many", but not "scored four times as Osk won". */
  private static boolean isCompared(Words words, int i) {
    return words.isWord(i) && !words.isCapital(i) && !words.set("stop").contains(words.at(i));
  }

  private static Unit plain(Words words, Phrases.Hit<Plain> hit) {
    Plain plain = hit.value();
    boolean follows = words.at(hit.edge() - 1).length() > 1 && plain.symbol().equals("x");
    int to = follows && !words.at(hit.edge() - 1).endsWith("fold") ? hit.edge() - 1 : hit.edge();
    return new Unit(plain.symbol(), plain.dimension(), false, plain.factor(), to);
  }

  /** "a tonne", "per barrel", "an hour", "/kg"; nothing where no noun follows. */
  static Unit rate(Words words, Unit unit) {
    int at = unit.to();
    boolean slash = words.at(at).equals("/") && words.isGlued(at) && words.isGlued(at + 1);
    int dash = words.isDash(at) && words.isGlued(at) && words.isGlued(at + 1) ? at + 1 : at;
    boolean article = words.at(dash).equals("a") || words.at(dash).equals("an");
    if (!slash && !PER.contains(words.at(dash))) {
      return unit;
    }
    if ((words.at(dash).equals("each") || words.at(dash).equals("every"))) {
      return unit;
    }
    int next = dash + 1 + (words.isDash(dash + 1) && words.isGlued(dash + 1) ? 1 : 0);
    String word = words.at(next);
    if (!words.isWord(next)
        || AGO.contains(words.at(next + 1))
        || words.set("stop").contains(word)) {
      return unit;
    }
    Optional<Unit> measure = Measures.after(words, next);
    if (word.equals("pound")) {
      return unit.per("lb", next + 1);
    }
    if (measure.isPresent()) {
      return unit.per(measure.get().symbol(), measure.get().to());
    }
    if (isQualified(words, next)) {
      return unit.per(Lemmas.noun(words.at(next + 1)), next + 2);
    }
    if (article && !words.set("denominator").contains(word)) {
      return unit;
    }
    return unit.per(Lemmas.noun(word), next + 1);
  }

  /** "Per diluted share": what a rate is of has a word before it. */
  private static boolean isQualified(Words words, int at) {
    Set<String> denominators = words.set("denominator");
    return !denominators.contains(words.at(at)) && denominators.contains(words.at(at + 1));
  }
}
