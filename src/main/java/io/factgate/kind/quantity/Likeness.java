package io.factgate.kind.quantity;

import java.util.Optional;

/** Tells which numbers are of one kind, so that one may have been worked out from the other. */
final class Likeness {

  private Likeness() {}

  static boolean isPercent(Quantity quantity) {
    return quantity.unit().equals(Optional.of("%"));
  }

  static boolean areAlike(Quantity one, Quantity two) {
    return one.form() == Form.PLAIN
        && two.form() == Form.PLAIN
        && !isPercent(one)
        && (areOfUnit(one, two) || isCount(one, two));
  }

  /** "Revenue of 612 million crowns; Borealis had 1.58 billion": what it is in is left out. */
  static boolean isBare(Quantity known) {
    return known.unit().isEmpty() && known.noun().isEmpty();
  }

  static boolean isCount(Quantity one, Quantity two) {
    return Dimensions.of(one).equals(Dimensions.of(two)) && Dimensions.of(one).equals("count");
  }

  /** Whether both are in one unit, whatever it is counted by: "€9.3m a year" and "€11.8m". */
  static boolean areOfUnit(Quantity one, Quantity two) {
    return unit(one).equals(unit(two));
  }

  /** "7.06 tonnes a hectare". */
  static boolean isRate(Quantity quantity) {
    return quantity.unit().filter(unit -> unit.contains("/")).isPresent();
  }

  /** Without what it is counted by. */
  static String unit(Quantity quantity) {
    String unit = quantity.unit().orElse("");
    return unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
  }
}
