package io.factgate.kind.quantity;

import io.factgate.kind.Comparison;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Decides by their units whether two quantities can be held against each other. */
final class Commensurable {

  private static final Set<String> SHARES = Set.of("percent", "points");
  private static final Optional<String> POINT = Optional.of("point");
  private static final Set<String> TONS = Set.of("t", "ton");

  private Commensurable() {}

  /** The answer where the units alone decide; empty where the numbers must. */
  static Optional<Comparison> judge(Quantity draft, Quantity known) {
    String of = Dimensions.of(draft);
    String is = Dimensions.of(known);
    if (!of.equals(is) && arePoints(draft, known)) {
      return draft.value().compareTo(known.value()) == 0
          ? Optional.empty()
          : Optional.of(Comparison.incomparable("points of which kind is not said"));
    }
    if (!of.equals(is)) {
      boolean mixed =
          SHARES.contains(of)
              && SHARES.contains(is)
              && draft.form() == known.form()
              && draft.value().compareTo(known.value()) == 0;
      return Optional.of(
          mixed
              ? Comparison.different("same digits, but percent are not percentage points")
              : Comparison.incomparable("another kind of measure"));
    }
    if (of.equals("temperature")
        && !draft.unit().equals(known.unit())
        && hasNoScale(draft, known)) {
      return draft.value().compareTo(known.value()) == 0
          ? Optional.empty()
          : Optional.of(Comparison.incomparable("degrees of which scale is not said"));
    }
    return of.equals("money") ? money(draft, known) : rates(draft, known);
  }

  /** "A margin of 3.4 points" for one of 3.4 percentage points. */
  private static boolean arePoints(Quantity one, Quantity other) {
    return isOfPolls(one) && other.noun().equals(POINT)
        || isOfPolls(other) && one.noun().equals(POINT);
  }

  private static boolean isOfPolls(Quantity quantity) {
    return quantity.unit().equals(Optional.of("pp"));
  }

  /** Whether the numbers must be converted before they are compared. */
  static boolean isConverted(Quantity draft, Quantity known) {
    return !draft.unit().equals(known.unit())
        && !isTons(draft, known)
        && !hasNoScale(draft, known)
        && draft.unit().flatMap(Measures::measured).isPresent()
        && known.unit().flatMap(Measures::measured).isPresent();
  }

  /** Whether one of the two has three digits behind its point, and they agree as thousands. */
  static boolean isReadTwice(Quantity draft, Quantity known) {
    return isThousands(draft, known) || isThousands(known, draft);
  }

  private static boolean isThousands(Quantity pointed, Quantity whole) {
    return pointed.value().scale() == 3
        && pointed.value().abs().compareTo(BigDecimal.ONE) >= 0
        && !pointed.isRange()
        && !whole.isRange()
        && pointed.value().movePointRight(3).compareTo(whole.value()) == 0;
  }

  private static boolean hasNoScale(Quantity draft, Quantity known) {
    return draft.unit().equals(Optional.of("deg")) || known.unit().equals(Optional.of("deg"));
  }

  private static boolean isTons(Quantity draft, Quantity known) {
    return TONS.contains(draft.unit().orElse("")) && TONS.contains(known.unit().orElse(""));
  }

  private static Optional<Comparison> money(Quantity draft, Quantity known) {
    String of = draft.unit().orElse("");
    String is = known.unit().orElse("");
    String ofCode = code(of);
    String isCode = code(is);
    boolean kin = Currencies.areKin(ofCode, isCode) && (draft.open() || known.open());
    if (!ofCode.equals(isCode) && !kin) {
      boolean equal = draft.value().compareTo(known.value()) == 0;
      return Optional.of(
          equal
              ? Comparison.different("same digits, but " + ofCode + " is not " + isCode)
              : Comparison.incomparable("another currency"));
    }
    return of.substring(ofCode.length()).equals(is.substring(isCode.length()))
        ? Optional.empty()
        : ofOneRate(draft, known);
  }

  private static Optional<Comparison> rates(Quantity draft, Quantity known) {
    return rate(draft).equals(rate(known)) ? Optional.empty() : ofOneRate(draft, known);
  }

  /** A rate against a plain amount: the same number is the same, another one says nothing. */
  private static Optional<Comparison> ofOneRate(Quantity draft, Quantity known) {
    boolean both = !rate(draft).isEmpty() && !rate(known).isEmpty();
    if (draft.value().compareTo(known.value()) != 0) {
      return Optional.of(Comparison.incomparable("per something else"));
    }
    return both
        ? Optional.of(Comparison.different("same digits, but per something else"))
        : Optional.empty();
  }

  private static String rate(Quantity quantity) {
    String unit = quantity.unit().orElse("");
    if (Measures.bySymbol(unit).isPresent()) {
      return "";
    }
    int slash = unit.indexOf('/');
    return slash < 0 ? "" : unit.substring(slash);
  }

  private static String code(String unit) {
    int slash = unit.indexOf('/');
    return slash < 0 ? unit : unit.substring(0, slash);
  }
}
