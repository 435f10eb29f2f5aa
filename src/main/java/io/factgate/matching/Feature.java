package io.factgate.matching;

import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the likeness of two contexts is made of, from 0 to 1 each, with the weight that {@code
 * likeness.txt} gives it. The order is fixed, so that sums are equal to the last bit.
 */
enum Feature {
  ALIKE,
  BEFORE,
  BEHIND,
  CONTAINED,
  FAR_ACTOR,
  HELD,
  LITTLE,
  NO_HEAD,
  ONE_HEAD,
  OTHER_ACTOR,
  OTHER_SPEAKER,
  OTHER_TIME,
  OTHER_UNIT,
  RELATED_HEAD,
  SAME_ACTOR,
  SAME_HEAD,
  SAME_UNIT,
  TOLD;

  private static final Map<String, Double> WEIGHTS = weights();
  private static final Feature[] ALL = values();
  private static final double[] IN_ORDER = new double[ALL.length];

  static {
    for (Feature feature : ALL) {
      IN_ORDER[feature.ordinal()] = WEIGHTS.getOrDefault(feature.label(), 0.0);
    }
  }

  /** The logarithm of the odds that values of all features, in their order, make. */
  static double sum(double[] values) {
    double sum = WEIGHTS.getOrDefault("bias", 0.0);
    for (int i = 0; i < values.length; i++) {
      sum += IN_ORDER[i] * values[i];
    }
    return sum;
  }

  static int count() {
    return ALL.length;
  }

  /** As {@code likeness.txt} has it: {@code same-head}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.lines(Feature.class, "likeness.txt")) {
      String[] cells = line.split("\\s+");
      weights.put(cells[0], Double.valueOf(cells[1]));
    }
    return Map.copyOf(weights);
  }
}
