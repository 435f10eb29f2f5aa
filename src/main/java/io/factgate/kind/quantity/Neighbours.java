package io.factgate.kind.quantity;

import io.factgate.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets quantities of one sentence lend each other what the writer left out. */
final class Neighbours {

  /** Farther back nobody looks for the noun of "compared with 63". */
  private static final int REACH = 30;

  /** What was before is no larger or smaller by more than so much. */
  private static final BigDecimal MOST = BigDecimal.valueOf(3);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal TENTH_OF_MILLION = BigDecimal.valueOf(100_000);
  private static final Optional<String> METRE = Optional.of("m");
  private static final Optional<String> POINT = Optional.of("point");
  private static final Set<String> FROM = Set.of("from", "against", "versus", "vs", "including");
  private static final Set<String> COMPARED = Set.of("with", "to");

  /** A bracket opens at most so many tokens before. */
  private static final int BRACKET = 14;

  private static final Set<String> VERBS = Set.of("is", "was", "are", "were", "has", "had");

  /** Behind metres. */
  private static final Set<String> SIDES =
      Set.of("long", "wide", "high", "tall", "deep", "away", "above", "below", "across", "of");

  private static final Set<String> LINKS = Set.of("and", "but", ",");

  private final Words words;

  Neighbours(Words words) {
    this.words = words;
  }

  /** The same quantities, some with a unit, bound or change from another, some of two made one. */
  List<Found> join(List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      if (joined.isEmpty()) {
        joined.add(next);
        continue;
      }
      int last = joined.size() - 1;
      Found before = joined.get(last);
      Optional<Found> both = interval(before, next);
      if (both.isPresent()) {
        joined.set(last, both.get());
        continue;
      }
      sided(before, next)
          .or(() -> inner(before, next))
          .or(() -> parted(before, next))
          .or(() -> rated(before, next))
          .or(() -> risen(before, next))
          .ifPresent(f -> joined.set(last, f));
      Found alike = scaled(before, bracketed(before, next));
      Found read = compared(before, converted(before, turned(before, alike)));
      joined.add(level(joined, read));
    }
    return joined;
  }

  /** "Sh27.9bn (23.6bn)", "feed $1.62 (1.58)", "6.2% (5.8)": what was before, in the same unit. */
  private Found bracketed(Found before, Found next) {
    Quantity q = next.quantity().orElseThrow();
    Quantity other = before.quantity().orElseThrow();
    boolean isAlone =
        next.from() == before.to() + 1
            && words.at(before.to()).equals("(")
            && words.at(next.to()).equals(")");
    boolean isBare = isPlain(q) && q.unit().isEmpty() && q.noun().isEmpty();
    // "52.3 km (32.5)" is told in miles.
    boolean isLevel =
        isPlain(other)
            && (Dimensions.of(other).equals("money") || Dimensions.of(other).equals("percent"));
    return isAlone && isBare && isLevel && areAlike(q.value(), other.value())
        ? next.with(q.counting(other.unit(), other.noun()))
        : next;
  }

  /** Whether one is at most three times the other. */
  private static boolean areAlike(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return larger.compareTo(one.abs().min(other.abs()).multiply(MOST)) <= 0;
  }

  /** "greater than 10 and less than 40 milligrams" is one range. */
  private Optional<Found> interval(Found first, Found second) {
    Quantity one = first.quantity().orElseThrow();
    Quantity other = second.quantity().orElseThrow();
    int gap = second.from() - first.to();
    boolean linked = gap == 0 || (gap == 1 && LINKS.contains(words.at(first.to())));
    boolean lower = one.bound().isLower() && other.bound().isUpper();
    boolean upper = one.bound().isUpper() && other.bound().isLower();
    boolean alike = one.unit().isEmpty() || one.unit().equals(other.unit());
    boolean plain = isPlain(one) && isPlain(other) && one.change() == Change.NONE;
    int order = one.value().compareTo(other.value());
    if (!linked || !alike || !plain || !(lower ? order < 0 : upper && order > 0)) {
      return Optional.empty();
    }
    Quantity range =
        new Quantity(
            one.figure(),
            Optional.of(other.figure()),
            false,
            other.unit(),
            other.open(),
            Bound.EXACTLY,
            other.change(),
            Form.PLAIN,
            other.noun(),
            other.modifiers(),
            new Span(one.number().start(), other.number().end()));
    return Optional.of(Found.of(range, first.from(), second.to()));
  }

  /** "10 by 12 metres": the first side has the unit of the second. */
  private Optional<Found> sided(Found first, Found second) {
    Quantity one = first.quantity().orElseThrow();
    Quantity other = second.quantity().orElseThrow();
    boolean by = second.from() == first.to() + 1 && words.set("by").contains(words.at(first.to()));
    boolean bare = isPlain(one) && one.unit().isEmpty();
    return by && bare && isPlain(other) && Dimensions.of(other).equals("length")
        ? Optional.of(first.with(one.counting(other.unit(), Optional.empty())))
        : Optional.empty();
  }

  /** "six 12-litre drums": the first one counts what stands behind the second one. */
  private Optional<Found> inner(Found first, Found second) {
    Quantity one = first.quantity().orElseThrow();
    Quantity other = second.quantity().orElseThrow();
    boolean measured = other.unit().isPresent() && !Dimensions.of(other).equals("count");
    boolean bare = isPlain(one) && one.unit().isEmpty() && first.to() == second.from();
    if (!bare || !measured || !isPlain(other)) {
      return Optional.empty();
    }
    return NounReader.plural(words, second.to()).map(n -> counting(first, n));
  }

  /** "three Czech and two Polish judges", "40 full-time and 20 part-time clerks": one noun. */
  private Optional<Found> parted(Found first, Found second) {
    Quantity one = first.quantity().orElseThrow();
    Quantity other = second.quantity().orElseThrow();
    int and = second.from() - 1;
    boolean linked = words.at(and).equals("and") || words.at(and).equals("or");
    int gap = and - first.to();
    boolean counted = isPlain(other) && Dimensions.of(other).equals("count");
    if (!linked || gap < 1 || gap > 3 || !counted || other.modifiers().isEmpty()) {
      return Optional.empty();
    }
    for (int i = first.to(); i < and; i++) {
      if (words.isDash(i) ? !words.isGlued(i) : !isModifier(i)) {
        return Optional.empty();
      }
    }
    boolean bare = isPlain(one) && one.unit().isEmpty() && one.noun().isEmpty();
    return bare
        ? Optional.of(first.with(one.counting(other.unit(), other.noun())))
        : Optional.empty();
  }

  /**
   * "11.6m tonnes (2024: 8.9m)", "wheat 7.1m (5.2m)" behind it: millions of the same, no metres.
   */
  private Found scaled(Found before, Found next) {
    Quantity q = next.quantity().orElseThrow();
    Quantity other = before.quantity().orElseThrow();
    int letter = next.to() - 1;
    boolean isMetre =
        isPlain(q)
            && q.unit().equals(METRE)
            && words.at(letter).equals("m")
            && words.isGlued(letter)
            && !SIDES.contains(words.at(next.to()));
    boolean isMillions =
        isPlain(other)
            && !other.unit().equals(METRE)
            && other.value().abs().compareTo(TENTH_OF_MILLION) >= 0
            && (isScaled(before) && isBracketed(next.from())
                || isScaledByLetter(before) && hasPoint(before) && hasPoint(next));
    return isMetre && isMillions && isOneSentence(before.to(), next.from())
        ? next.with(
            q.turned(q.figure().times(MILLION), q.change()).counting(other.unit(), other.noun()))
        : next;
  }

  /**
   * Whether it stands in a bracket that tells nothing else: "(a year earlier 571m; target 530m)".
   */
  private boolean isBracketed(int at) {
    for (int i = at - 1; i >= Math.max(0, at - BRACKET); i--) {
      if (words.at(i).equals("(")) {
        return true;
      }
      if (words.at(i).equals(")") || VERBS.contains(words.at(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean hasPoint(Found found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (words.at(i).indexOf('.') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "1,214.6 million", "1,214.6m". */
  private boolean isScaled(Found found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (words.numbers().is(NumberWords.Sort.SCALE, words.at(i))) {
        return true;
      }
    }
    return isScaledByLetter(found);
  }

  private boolean isScaledByLetter(Found found) {
    for (int i = found.from(); i < found.to(); i++) {
      if (words.at(i).equals("m") && words.isGlued(i) && words.isNumber(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int i) {
    return words.isWord(i) && !words.set("stop").contains(words.at(i)) && !words.isNumber(i);
  }

  /** "fell to 4.9 from 5.2 percent": the first one has the unit of the second. */
  private Optional<Found> risen(Found first, Found second) {
    Quantity one = first.quantity().orElseThrow();
    Quantity other = second.quantity().orElseThrow();
    String unit = one.unit().orElse("");
    boolean bare =
        isPlain(one)
            && one.noun().isEmpty()
            && (unit.isEmpty() || other.unit().orElse("").startsWith(unit + "/"));
    boolean from =
        words.set("from").contains(words.at(second.from() - 1))
            && second.from() == first.to() + 1
            && words.set("to").contains(words.at(first.from() - 1));
    return bare && from && isPlain(other) && other.unit().isPresent()
        ? Optional.of(first.with(one.counting(other.unit(), other.noun())))
        : Optional.empty();
  }

  private static Found counting(Found found, Noun noun) {
    Quantity q = found.quantity().orElseThrow();
    return found.with(q.counting(Optional.of(noun.lemma()), Optional.of(noun.lemma())));
  }

  /** "lost 41 points, or 1.2 percent". */
  private Found turned(Found before, Found next) {
    Quantity q = next.quantity().orElseThrow();
    Quantity other = before.quantity().orElseThrow();
    boolean or =
        words.at(next.from() - 1).equals("or") && next.from() - before.to() <= 2 && isPlain(q);
    boolean share = Dimensions.of(q).equals("percent") && !Dimensions.of(other).equals("percent");
    boolean by =
        words.at(next.from() - 1).equals("by")
            && isPlain(q)
            && q.unit().equals(other.unit())
            && isOneSentence(before.to(), next.from());
    return (by || (or && share)) && q.change() == Change.NONE && other.change() != Change.NONE
        ? next.with(q.turned(q.figure(), other.change()))
        : next;
  }

  /** "more than 900 kilometres (560 miles)": the bound holds in both units. */
  private Found converted(Found before, Found next) {
    Quantity q = next.quantity().orElseThrow();
    Quantity other = before.quantity().orElseThrow();
    boolean bracket =
        words.at(next.from() - 1).equals("(")
            && next.from() - before.to() == 1
            && words.at(next.to()).equals(")");
    boolean bounded = other.bound().isLower() || other.bound().isUpper();
    boolean unit = !q.unit().equals(other.unit()) && Dimensions.of(q).equals(Dimensions.of(other));
    Found rated = bracket ? rated(next, next).orElse(next) : next;
    return bracket && bounded && unit && q.bound() == Bound.EXACTLY && isPlain(q)
        ? rated.with(rated.quantity().orElseThrow().bounded(other.bound()))
        : rated;
  }

  /** "€20 ($22) a month": what stands behind the bracket belongs to both; for the one of them. */
  private Optional<Found> rated(Found one, Found bracketed) {
    Quantity q = one.quantity().orElseThrow();
    int to = bracketed.to();
    boolean bracket = words.at(bracketed.from() - 1).equals("(") && words.at(to).equals(")");
    boolean next = one == bracketed || bracketed.from() - one.to() == 1;
    if (!bracket || !next || !Dimensions.of(q).equals("money") || q.unit().isEmpty()) {
      return Optional.empty();
    }
    Unit unit = UnitReader.rate(words, Unit.of(q.unit().get(), "money", to + 1));
    return unit.to() > to + 1
        ? Optional.of(one.with(q.counting(Optional.of(unit.symbol()), q.noun())))
        : Optional.empty();
  }

  /**
   * "fell 41 points, or 1.2 percent, to 7,425": the level of an index is in points too; "by 3.3
   * million tons to 11.5 million" directly behind it.
   */
  private Found level(List<Found> joined, Found next) {
    Quantity q = next.quantity().orElseThrow();
    boolean bare = isPlain(q) && q.unit().isEmpty() && q.noun().isEmpty();
    if (!bare || !words.set("to").contains(words.at(next.from() - 1))) {
      return next;
    }
    for (int k = joined.size() - 1; k >= Math.max(0, joined.size() - 2); k--) {
      Quantity step = joined.get(k).quantity().orElseThrow();
      boolean points = step.unit().equals(POINT) && step.change() != Change.NONE;
      boolean directly =
          joined.get(k).to() == next.from() - 1
              && isPlain(step)
              && words.at(joined.get(k).from() - 1).equals("by")
              && step.unit().isPresent()
              && !Dimensions.of(step).equals("percent")
              && !Dimensions.of(step).equals("points");
      if ((points || directly) && isOneSentence(joined.get(k).to(), next.from())) {
        return next.with(q.counting(step.unit(), step.noun()));
      }
    }
    return next;
  }

  /** "5,100 tickets, compared with 4,700 a year earlier"; "300 more, and 40 who stayed". */
  private Found compared(Found before, Found next) {
    Quantity q = next.quantity().orElseThrow();
    Quantity other = before.quantity().orElseThrow();
    boolean onward =
        words.at(next.from() - 1).equals("to") && words.at(before.from() - 1).equals("from");
    boolean bare = isPlain(q) && q.unit().isEmpty() && q.noun().isEmpty() && !q.isRange();
    boolean lends =
        other.form() == Form.PLAIN
            && other.unit().isPresent()
            && (!Dimensions.of(other).equals("money") || isNext(before, next))
            && !Dimensions.of(other).equals("age");
    if (bare && isAged(before, next)) {
      return next.with(q.counting(other.unit(), Optional.empty()));
    }
    if (!bare
        || !lends
        || !(onward || isElliptic(next))
        || !isOneSentence(before.to(), next.from())) {
      return next;
    }
    String lent = other.unit().orElseThrow();
    Unit unit = UnitReader.rate(words, Unit.of(lent, "count", next.to()));
    Quantity counting = q.counting(Optional.of(unit.symbol()), other.noun());
    return Found.of(counting, next.from(), unit.to());
  }

  /** "two women aged 19 and 23". */
  private boolean isAged(Found before, Found next) {
    Quantity other = before.quantity().orElseThrow();
    return Dimensions.of(other).equals("age")
        && words.set("aging").contains(words.at(before.from() - 1))
        && words.at(before.to()).equals("and")
        && next.from() == before.to() + 1;
  }

  /** "to 12 euros from 10". */
  private boolean isNext(Found before, Found next) {
    return next.from() == before.to() + 1 && words.at(before.to()).equals("from");
  }

  private boolean isElliptic(Found next) {
    int at = next.from() - 1;
    String before = words.at(at);
    boolean compared = COMPARED.contains(before) && words.at(at - 1).equals("compared");
    boolean who = words.at(next.to()).equals("who") && before.equals("and");
    return FROM.contains(before) || compared || who;
  }

  private boolean isOneSentence(int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.at(i).length() == 1 && ".!?;".contains(words.at(i)) && words.isCapital(i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Quantity quantity) {
    return quantity.form() == Form.PLAIN && !quantity.isRange();
  }
}
