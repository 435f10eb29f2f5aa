package io.factgate.kind.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind a number: unit or counted noun.
 *
 * @param unit the unit, that of a counted noun included
 * @param noun what is counted or measured
 * @param to index behind the last token that belongs to the quantity
 */
record Counted(Optional<Unit> unit, Optional<Noun> noun, int to) {

  /** Words of rates stand at most so far from a point of them. */
  private static final int NEAR = 12;

  private static final List<String> ODDS = List.of("in", "every", "of");

  private static final List<String> LINKS = List.of("or", "and", "of");

  /** Reads behind a number that ends before the token. */
  static Counted read(Words words, Numeral numeral, int i, Locale locale) {
    // "Three of every 10 dollars" is a share, no part of a dollar.
    boolean isOdds = numeral.form() == Form.FRACTION && ODDS.contains(words.at(numeral.to() - 2));
    Optional<Unit> unit =
        isOdds ? Optional.empty() : age(words, i).or(() -> UnitReader.read(words, i, locale));
    if (unit.isPresent()) {
      return new Counted(unit, subject(words, unit.get()), unit.get().to());
    }
    boolean of = words.at(i).equals("of");
    if (numeral.isOpen() && of) {
      Optional<Unit> measure = UnitReader.read(words, i + 1, locale);
      if (measure.isPresent()) {
        return new Counted(measure, Optional.empty(), measure.get().to());
      }
      return counted(NounReader.plural(words, i + 1), words, i);
    }
    if (numeral.form() == Form.FRACTION) {
      boolean article = of && words.set("article").contains(words.at(i + 1));
      Optional<Unit> point = point(words, article ? i + 2 : i).filter(u -> article || !of);
      if (point.isPresent()) {
        return new Counted(point, Optional.empty(), point.get().to());
      }
      Optional<Counted> share = of ? ofUnit(words, i, locale) : Optional.empty();
      if (share.isPresent()) {
        return share.get();
      }
      return new Counted(Optional.empty(), of ? partitive(words, i) : Optional.empty(), i);
    }
    if (of) {
      return ofUnit(words, i, locale).orElseGet(() -> part(words, i, locale));
    }
    int link = isHanging(words, i) ? i + 1 : i;
    if (words.at(link).equals("or") || words.at(link).equals("and")) {
      return shared(words, link, i, locale);
    }
    boolean one = i == numeral.from() + 1 && isOne(words, numeral.from());
    return counted(
        NounReader.hyphened(words, i)
            .or(() -> one ? NounReader.singular(words, i) : NounReader.plural(words, i))
            .or(() -> NounReader.attributive(words, numeral)),
        words,
        i);
  }

  /** "One rebound", "1 rebound"; not "Channel 1 news". */
  private static boolean isOne(Words words, int i) {
    boolean named =
        words.isCapital(i - 1) && !words.isFirst(i - 1)
            || words.at(i - 1).equals("for")
            || words.isCapital(i + 1)
            || words.set("designation").contains(words.at(i - 1));
    return words.at(i).equals("one") || (words.at(i).equals("1") && !named && !words.isGlued(i));
  }

  private static Counted counted(Optional<Noun> noun, Words words, int i) {
    Optional<Unit> unit =
        noun.map(n -> UnitReader.rate(words, Unit.of(n.lemma(), "count", n.to())));
    return new Counted(unit, noun, unit.map(Unit::to).orElse(i));
  }

  /** "a quarter point": of a percentage where words near it speak of rates. */
  static Optional<Unit> point(Words words, int i) {
    int at = words.isDash(i) && words.isGlued(i) && words.isGlued(i + 1) ? i + 1 : i;
    if (!words.set("point").contains(words.at(at))) {
      return Optional.empty();
    }
    boolean rate = false;
    for (int k = Math.max(0, at - NEAR); k < Math.min(words.size(), at + NEAR); k++) {
      rate |= words.set("rating").contains(words.at(k));
    }
    return Optional.of(Unit.of(rate ? "pp" : "point", "points", at + 1));
  }

  /** The hyphen of "two- and three-storey". */
  private static boolean isHanging(Words words, int i) {
    return words.isDash(i) && words.isGlued(i) && !words.isGlued(i + 1);
  }

  /** "nine and 14 trams", "two- and three-storey": the unit of the next number, no more words. */
  private static Counted shared(Words words, int link, int to, Locale locale) {
    Optional<Unit> sign = Currencies.before(words, link + 1, locale);
    if (sign.isPresent() && words.at(link).equals("or")) {
      return new Counted(sign, Optional.empty(), to);
    }
    Optional<Numeral> next =
        NumeralReader.read(words, link + 1, false).filter(n -> n.form() == Form.PLAIN);
    if (next.isEmpty()
        || LINKS.contains(words.at(next.get().to()))
        || isHanging(words, next.get().to())) {
      return new Counted(Optional.empty(), Optional.empty(), to);
    }
    Counted other = read(words, next.get(), next.get().to(), locale);
    return new Counted(other.unit(), other.noun(), to);
  }

  /** "0.8 of a percentage point", "a quarter of a mile". */
  private static Optional<Counted> ofUnit(Words words, int of, Locale locale) {
    return words.set("article").contains(words.at(of + 1))
        ? UnitReader.read(words, of + 2, locale)
            .map(unit -> new Counted(Optional.of(unit), Optional.empty(), unit.to()))
        : Optional.empty();
  }

  /** "53 of the passengers" with the noun, "350 of its 9,400 jobs" with the number alone. */
  private static Counted part(Words words, int i, Locale locale) {
    Optional<Noun> noun = partitive(words, i);
    Optional<Unit> money =
        noun.flatMap(n -> Currencies.after(words, n.to() - 1, locale)).filter(u -> u.to() <= i + 8);
    if (money.isPresent()) {
      return new Counted(money, Optional.empty(), i);
    }
    Optional<Unit> unit = noun.map(n -> Unit.of(n.lemma(), "count", n.to()));
    boolean bare = noun.isPresent() && !isParted(words, i, noun.get().to());
    return new Counted(unit, noun, bare ? noun.get().to() : i);
  }

  private static boolean isParted(Words words, int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.isNumber(k) || words.numbers().startsNumber(words.at(k))) {
        return true;
      }
    }
    return false;
  }

  /** The noun behind "of the", "of its 9,400". */
  private static Optional<Noun> partitive(Words words, int of) {
    int at = of + 1;
    if (words.set("partition").contains(words.at(at))) {
      return Optional.empty();
    }
    for (int k = 0; k < 2 && words.set("owner").contains(words.at(at)); k++) {
      at++;
    }
    at = behindOwner(words, at);
    int start = at;
    int next = NumeralReader.read(words, at, false).map(Numeral::to).orElse(start);
    return NounReader.plural(words, next).or(() -> NounReader.mass(words, next));
  }

  /** Behind "the city's" and "New Kell's", else where it was. */
  private static int behindOwner(Words words, int from) {
    for (int at = from; at < from + 3 && words.isWord(at); at++) {
      if (words.at(at).endsWith("'s")) {
        return at + 1;
      }
    }
    return from;
  }

  /** What a measured amount is of: "40 tonnes of rice", "$5 million contract" has none. */
  private static Optional<Noun> subject(Words words, Unit unit) {
    if (!words.at(unit.to()).equals("of") || unit.dimension().equals("age")) {
      return Optional.empty();
    }
    return partitive(words, unit.to());
  }

  /** "years old", "-year-old", "years of age", "months old". */
  private static Optional<Unit> age(Words words, int i) {
    int at = words.isDash(i) ? i + 1 : i;
    if (words.at(at).equals("yo")) {
      return Optional.of(Unit.of("year old", "age", at + 1));
    }
    String time =
        words.at(at).endsWith("s")
            ? words.at(at).substring(0, words.at(at).length() - 1)
            : words.at(at);
    if (!List.of("year", "month", "week", "day").contains(time)) {
      return Optional.empty();
    }
    int old = words.isDash(at + 1) ? at + 2 : at + 1;
    if (words.at(old).equals("old") || words.at(old).equals("olds")) {
      return Optional.of(Unit.of(time + " old", "age", old + 1));
    }
    return words.at(old).equals("of") && words.at(old + 1).equals("age")
        ? Optional.of(Unit.of(time + " old", "age", old + 2))
        : Optional.empty();
  }
}
