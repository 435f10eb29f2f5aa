package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether two levels, or the two ends of a change, are as far apart as a draft says. */
final class Differences {

  private Differences() {}

  /** Whether two levels of one dimension, or the ends of a change, are so far apart. */
  static boolean isApart(Quantity step, List<Mention<Quantity>> known) {
    List<Mention<Quantity>> levels = new ArrayList<>();
    for (Mention<Quantity> one : known) {
      Quantity level = one.value();
      boolean alike =
          isOfUnit(level, step)
              || Likeness.isCount(step, level)
              || Likeness.isBare(step)
              || Likeness.isBare(level)
              || (Likeness.isPercent(level) && isPoints(step));
      if (alike
          && level.upper().isPresent()
          && isApart(level.upper().get().value(), level.value(), level, step)) {
        return true;
      }
      if (alike && !level.isRange()) {
        levels.add(one);
      }
    }
    return levels.stream()
        .anyMatch(
            high ->
                levels.stream()
                    .anyMatch(
                        low ->
                            high.value().value().compareTo(low.value().value()) > 0
                                && mayBeOfUnit(high.value(), low.value())
                                && isApart(
                                    high.value().value(), low.value().value(), high.value(), step)
                                && !Steps.isStep(high)
                                && !Steps.isStep(low)));
  }

  private static boolean isApart(BigDecimal one, BigDecimal other, Quantity in, Quantity step) {
    BigDecimal wanted = step.value().abs().multiply(size(step));
    BigDecimal off = one.subtract(other).abs().multiply(size(in)).subtract(wanted);
    boolean isRounded =
        step.bound() != Bound.EXACTLY
            && Roundings.isNear(
                step.bound(), off, wanted, step.figure().step().multiply(size(step)));
    return off.signum() == 0 || isRounded;
  }

  /** "2.9 percent (3.4)": one of them may leave it out. */
  private static boolean mayBeOfUnit(Quantity one, Quantity other) {
    return isOfUnit(one, other) || Likeness.isBare(one) || Likeness.isBare(other);
  }

  /** "87 centimeters farther" than 17.05 meters, "1.7p a litre" more than 137.2p. */
  private static boolean isOfUnit(Quantity level, Quantity step) {
    String mine = Likeness.unit(step);
    String other = Likeness.unit(level);
    return mine.equals(other)
        || Measures.bySymbol(mine)
            .flatMap(m -> Measures.bySymbol(other).filter(o -> o.dimension().equals(m.dimension())))
            .isPresent();
  }

  /** How large the unit is beside others of its dimension. */
  private static BigDecimal size(Quantity quantity) {
    return Measures.bySymbol(Likeness.unit(quantity))
        .map(Measures.Measure::size)
        .orElse(BigDecimal.ONE);
  }

  private static boolean isPoints(Quantity step) {
    return step.unit().equals(Optional.of("pp")) || step.noun().equals(Optional.of("point"));
  }
}
