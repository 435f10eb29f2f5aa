package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts number, range, unit, noun, bound and change together into one quantity. */
final class Assembly {

  private final Words words;
  private final Locale locale;
  private final int limit;
  private final boolean plus;

  Assembly(Words words, Locale locale, int limit, boolean plus) {
    this.words = words;
    this.locale = locale;
    this.limit = limit;
    this.plus = plus;
  }

  /**
   * The quantity, or where to go on where the number is something else.
   *
   * @param numeral the number alone
   * @param first the number with the signs before it
   */
  Optional<Found> assemble(
      Numeral numeral, Numeral first, Optional<Unit> sign, Optional<RangeReader.Range> range) {
    Numeral last = range.map(RangeReader.Range::high).orElse(numeral);
    int end = last.to();
    Optional<Unit> prefix = range.isPresent() ? range.get().unit() : sign;
    Optional<Phrases.Hit<Bound>> stuck =
        words.isGlued(end) || words.at(end).equals("or") ? after(end) : Optional.empty();
    int behind = stuck.map(Phrases.Hit::edge).orElse(end);
    Counted counted =
        prefix.isPresent()
            ? money(prefix.get(), behind)
            : Counted.read(words, last, behind, locale);
    Optional<BigDecimal> millions = millions(counted, numeral);
    if (millions.isPresent() && range.isEmpty()) {
      Unit unit = counted.unit().orElseThrow();
      Counted wide =
          new Counted(
              Optional.of(
                  new Unit(
                      unit.symbol(),
                      unit.dimension(),
                      unit.open(),
                      unit.factor(),
                      counted.to() + 1)),
              counted.noun(),
              counted.to() + 1);
      return assemble(numeral.scaled(millions.get(), numeral.to()), first, end, range, wide, stuck);
    }
    Optional<Compounds.Part> rest =
        range.isEmpty() && prefix.isEmpty() && !numeral.isScaled() && isWhole(numeral)
            ? counted.unit().flatMap(u -> Compounds.after(words, u, locale))
            : Optional.empty();
    if (rest.isPresent()) {
      Numeral whole = numeral.plus(rest.get().added(), numeral.to());
      Counted both = new Counted(counted.unit(), counted.noun(), rest.get().to());
      return assemble(whole, first, end, range, both, stuck);
    }
    return assemble(numeral, first, end, range, counted, stuck);
  }

  /** "17.92 meters, 87 centimeters farther": no smaller part follows what has one already. */
  private static boolean isWhole(Numeral numeral) {
    return numeral.value().stripTrailingZeros().scale() <= 0;
  }

  /** "75 USD million": a scale word behind the code. */
  private Optional<BigDecimal> millions(Counted counted, Numeral numeral) {
    String before = words.raw(counted.to() - 1);
    boolean code =
        isMoney(counted)
            && before.equals(before.toUpperCase(Locale.ROOT))
            && words.isWord(counted.to() - 1)
            && !numeral.isScaled();
    return code
        ? words.numbers().value(NumberWords.Sort.SCALE, words.at(counted.to()))
        : Optional.empty();
  }

  private Optional<Found> assemble(
      Numeral numeral,
      Numeral first,
      int end,
      Optional<RangeReader.Range> range,
      Counted counted,
      Optional<Phrases.Hit<Bound>> stuck) {
    Numeral last = range.map(RangeReader.Range::high).orElse(numeral);
    if (LookAlikes.isPart(words, numeral)
        && first.from() == numeral.from()
        && !(numeral.digits() && isUnitGlued(numeral, counted))
        && range.isEmpty()) {
      return words.isNumber(numeral.from()) ? Optional.empty() : Optional.of(Found.nothing(end));
    }
    if (isSilent(numeral, last, counted)) {
      return Optional.of(Found.nothing(LookAlikes.end(words, numeral, end)));
    }
    int from = range.map(RangeReader.Range::from).orElse(first.from());
    Optional<Phrases.Hit<Bound>> before =
        words
            .bounds()
            .before(words, from, limit)
            .filter(hit -> hit.value() == Bound.ABOUT || !isOneAge(counted));
    int start = before.map(Phrases.Hit::edge).orElse(from);
    int close = counted.to();
    boolean rough = before.map(hit -> hit.value() == Bound.ABOUT).orElse(true);
    Optional<Phrases.Hit<Bound>> after = rough ? after(close).or(() -> stuck) : Optional.empty();
    int to = Math.max(close, after.map(Phrases.Hit::edge).orElse(close));
    Bound bound = numeral.isOpen() ? Bound.AT_LEAST : Bound.EXACTLY;
    bound = after.or(() -> before).map(Phrases.Hit::value).orElse(bound);
    boolean plain = bound == Bound.EXACTLY && range.isEmpty();
    if (isOne(numeral) && plain && isCount(counted) && isIdle(counted, from, end)) {
      return Optional.of(Found.nothing(end));
    }
    Quantity quantity = quantity(numeral, first, range, counted, bound, start, to);
    Found found = Found.of(quantity, start, to);
    boolean turned =
        quantity.change() != Change.NONE
            && !isCount(counted)
            && start > limit
            && words.changes().isVerb(words, start - 1);
    return Optional.of(turned ? found.withCore(start - 1) : found);
  }

  /** "Walks up to 7-year-old boy", "fight over 3-year-old": one person's age is no bound. */
  private boolean isOneAge(Counted counted) {
    int old = counted.to() - 1;
    return words.at(old).equals("old") && words.isDash(old - 1);
  }

  /** Whether "one" is a pronoun or tells of some thing. */
  private boolean isIdle(Counted counted, int from, int end) {
    return words.at(end).equals("of")
        || words.set("pronoun").contains(words.at(from - 1))
        || counted.noun().map(n -> !isCountedOnce(n.lemma())).orElse(true);
  }

  private Quantity quantity(
      Numeral numeral,
      Numeral first,
      Optional<RangeReader.Range> range,
      Counted counted,
      Bound bound,
      int start,
      int to) {
    boolean measured = counted.unit().isPresent() && !isCount(counted);
    BigDecimal factor = counted.unit().map(Unit::factor).orElse(BigDecimal.ONE);
    Numeral low = range.map(RangeReader.Range::low).orElse(numeral);
    boolean half = low.form() == Form.FRACTION && measured;
    Figure figure = (half ? Figure.of(low.written(), low.scale()) : low.figure()).times(factor);
    Optional<Figure> upper = range.map(r -> r.high().figure().times(factor));
    Change change =
        plus
            ? Change.UP
            : isSignedFall(low, first, counted)
                ? Change.DOWN
                : words.changes().around(words, start, to, !measured, isMoney(counted));
    boolean course = range.map(RangeReader.Range::course).orElse(false);
    if (change == Change.NONE && course && words.changes().isMoved(words, start)) {
      change = course(figure, upper.orElse(figure));
    }
    int end = range.map(r -> r.high().to()).orElse(numeral.to());
    Optional<String> apposed = apposed(start, counted);
    return new Quantity(
        figure,
        upper,
        course,
        counted.unit().map(Unit::symbol).or(() -> range.flatMap(r -> aged(start, r.low().from()))),
        counted.unit().map(Unit::open).orElse(false),
        bound,
        change,
        half ? Form.PLAIN : low.form(),
        counted.noun().map(Noun::lemma).or(() -> apposed),
        counted.noun().map(Noun::modifiers).orElse(List.of()),
        words.span(first.from(), end));
  }

  /** "-3 %", as lists of markets have it. */
  private boolean isSignedFall(Numeral low, Numeral first, Counted counted) {
    return low.value().signum() < 0
        && counted.unit().map(u -> u.symbol().equals("%")).orElse(false)
        && words.isDash(first.from());
  }

  /** "aged between 17 and 24", "between the ages of 12 and 15". */
  private Optional<String> aged(int start, int number) {
    boolean of = words.at(number - 1).equals("of") && isAging(number - 2);
    return of || isAging(start - 1) ? Optional.of("year old") : Optional.empty();
  }

  private boolean isAging(int i) {
    return words.set("aging").contains(words.at(i));
  }

  /** "magnitude 6.4". */
  private Optional<String> apposed(int start, Counted counted) {
    boolean tied = words.at(start - 1).equals("of") || words.isDash(start - 1);
    String before = words.at(tied ? start - 2 : start - 1);
    return counted.unit().isEmpty() && words.set("apposed").contains(before)
        ? Optional.of(Lemmas.noun(before))
        : Optional.empty();
  }

  private Counted money(Unit sign, int end) {
    Unit named =
        Currencies.after(words, end, locale)
            .filter(u -> u.dimension().equals("money") && u.factor().equals(BigDecimal.ONE))
            .filter(
                u ->
                    u.symbol().equals(sign.symbol())
                        || Currencies.areKin(u.symbol(), sign.symbol()))
            .orElse(new Unit(sign.symbol(), sign.dimension(), sign.open(), sign.factor(), end));
    Unit unit = UnitReader.rate(words, named);
    return new Counted(Optional.of(unit), Optional.empty(), unit.to());
  }

  private boolean isSilent(Numeral numeral, Numeral last, Counted counted) {
    if (LookAlikes.isAddress(words, numeral)
        || (last != numeral && LookAlikes.isTail(words, last.to()))) {
      return true;
    }
    boolean measured = counted.unit().isPresent() && !isCount(counted);
    if (measured) {
      return false;
    }
    boolean time =
        LookAlikes.isDuration(words, last.to())
            || counted.noun().map(n -> LookAlikes.isTime(words, n.lemma())).orElse(false);
    boolean article = words.set("article").contains(words.at(last.to() - 1));
    boolean bareHalf =
        words.at(last.to() - 1).equals("half")
                && words.set("halving").contains(words.at(numeral.from() - 1))
            || numeral.form() == Form.FRACTION
                && (words.at(last.to() - 1).equals("half") || article)
                && !Set.of("of", "the", "its", "their", "his", "her", "all")
                    .contains(words.at(last.to()))
                && !words.at(numeral.from() - 1).equals("by")
                && (article || words.bounds().before(words, numeral.from(), limit).isEmpty());
    boolean hasNoun = counted.noun().isPresent() || counted.unit().isPresent();
    return time
        || bareHalf
        || (!hasNoun && LookAlikes.isCompound(words, last.to()))
        || (isOne(numeral) && !hasNoun)
        || LookAlikes.isShot(words, last)
        || LookAlikes.isOther(words, numeral, hasNoun)
        || (last != numeral && LookAlikes.isOther(words, last, hasNoun))
        || (!hasNoun && LookAlikes.isTelephone(words, numeral, last))
        || (last != numeral
            && last.from() != numeral.to() + 1
            && LookAlikes.isPart(words, last.from(last.from())));
  }

  private boolean isUnitGlued(Numeral numeral, Counted counted) {
    return counted.unit().isPresent()
        && counted.to() > numeral.to()
        && !(isCount(counted) && words.isGlued(numeral.to()) && words.isWord(numeral.to()))
        && !(words.isGlued(numeral.from())
            && words.isNumber(numeral.from())
            && !"([{\"“‘«".contains(words.at(numeral.from() - 1)))
        && !(words.isGlued(numeral.to()) && LookAlikes.isTie(words.at(numeral.to())));
  }

  /** Which way it goes from the first to the second number. */
  private static Change course(Figure from, Figure to) {
    int order = from.value().compareTo(to.value());
    return order == 0 ? Change.NONE : order < 0 ? Change.UP : Change.DOWN;
  }

  /** "or more", but not "or more than 60". */
  private Optional<Phrases.Hit<Bound>> after(int i) {
    return words
        .bounds()
        .after(words, i)
        .filter(hit -> !words.at(hit.edge()).equals("than"))
        .filter(hit -> !words.at(hit.edge() - 1).equals("than") || !isNumber(hit.edge()));
  }

  private boolean isNumber(int i) {
    return words.isNumber(i) || words.numbers().startsNumber(words.at(i));
  }

  private boolean isOne(Numeral numeral) {
    return !numeral.digits()
        && !numeral.isScaled()
        && numeral.form() == Form.PLAIN
        && numeral.written().compareTo(BigDecimal.ONE) == 0;
  }

  /** "one person" counts, "one thing", "one man said" and the like tell of some. */
  private boolean isCountedOnce(String noun) {
    return !words.set("uncounted").contains(noun);
  }

  private static boolean isMoney(Counted counted) {
    return counted.unit().map(u -> u.dimension().equals("money")).orElse(false);
  }

  private static boolean isCount(Counted counted) {
    return counted.unit().map(u -> u.dimension().equals("count")).orElse(true);
  }
}
