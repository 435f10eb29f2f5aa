package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Completes a quantity by words round it: "five degrees below zero", "another boat or two". */
final class Completion {

  private static final Set<String> PART_OF = Set.of("of", "in", "on");
  private static final Set<String> WHOLE = Set.of("every", "each", "the");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> DEGREES = Set.of("deg", "Cel", "[degF]");
  private static final Set<String> FEW = Set.of("two", "three");
  private static final Set<String> ONE = Set.of("a", "an", "another");

  /** Bounds to which "or equal to" adds the number itself. */
  private static final Map<Bound, Bound> EQUAL =
      Map.of(Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST);

  private Completion() {}

  /** The quantity with what the words round it add; the same where they add nothing. */
  static Found of(Words words, Found found) {
    Optional<Quantity> plain = found.quantity().filter(q -> q.form() == Form.PLAIN && !q.isRange());
    if (plain.isEmpty()) {
      return found;
    }
    Quantity quantity = plain.get();
    return frost(words, found, quantity)
        .or(() -> equal(words, found, quantity))
        .or(() -> few(words, found, quantity))
        .or(() -> ofMoney(words, found, quantity))
        .orElse(found);
  }

  /** "five degrees below zero", "20 below zero". */
  private static Optional<Found> frost(Words words, Found found, Quantity quantity) {
    int to = found.to();
    boolean below = words.at(to).equals("below") && words.at(to + 1).equals("zero");
    boolean degrees = quantity.unit().map(DEGREES::contains).orElse(true);
    if (!below || !degrees || quantity.value().signum() <= 0) {
      return Optional.empty();
    }
    Quantity cold = quantity.turned(quantity.figure().negated(), quantity.change());
    Optional<String> unit = quantity.unit().or(() -> Optional.of("deg"));
    return Optional.of(
        Found.of(cold.counting(unit, quantity.noun()), found.from(), to + 2)
            .withCore(found.core()));
  }

  /** "more than 5 or equal to": the number itself included. */
  private static Optional<Found> equal(Words words, Found found, Quantity quantity) {
    int to = found.to();
    boolean equal = words.join(to, to + 2).equals("or equal");
    int end = words.at(to + 2).equals("to") ? to + 3 : to + 2;
    return Optional.ofNullable(EQUAL.get(quantity.bound()))
        .filter(bound -> equal && !words.isNumber(end))
        .map(bound -> Found.of(quantity.bounded(bound), found.from(), end));
  }

  /** "93.4p of every pound", "30 cents on the dollar": percent. */
  private static Optional<Found> ofMoney(Words words, Found found, Quantity quantity) {
    int to = found.to();
    boolean shape =
        PART_OF.contains(words.at(to))
            && WHOLE.contains(words.at(to + 1))
            && words.set("whole-money").contains(words.at(to + 2));
    boolean isPart =
        Dimensions.of(quantity).equals("money")
            && quantity.change() == Change.NONE
            && quantity.value().signum() > 0
            && quantity.value().compareTo(BigDecimal.ONE) < 0;
    return shape && isPart
        ? Optional.of(
            Found.of(
                    quantity
                        .turned(quantity.figure().times(HUNDRED), quantity.change())
                        .counting(Optional.of("%"), quantity.noun()),
                    found.from(),
                    to + 3)
                .withCore(found.core()))
        : Optional.empty();
  }

  /** "another boat or two": two boats. */
  private static Optional<Found> few(Words words, Found found, Quantity quantity) {
    int or = found.from() - 1;
    boolean shape =
        words.at(or).equals("or")
            && found.to() == or + 2
            && FEW.contains(words.at(or + 1))
            && ONE.contains(words.at(or - 2))
            && quantity.unit().isEmpty();
    if (!shape) {
      return Optional.empty();
    }
    String noun = Lemmas.noun(words.at(or - 1));
    return LookAlikes.isTime(words, noun)
        ? Optional.of(Found.nothing(found.to()))
        : Optional.of(found.with(quantity.counting(Optional.of(noun), Optional.of(noun))));
  }
}
