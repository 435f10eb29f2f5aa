package io.factgate.matching;

import io.factgate.text.FeatureWeights;
import java.util.Locale;

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

  private static final FeatureWeights WEIGHTS = FeatureWeights.read(Feature.class, "likeness.txt");
  private static final Feature[] ALL = values();
  private static final double[] IN_ORDER = new double[ALL.length];

  static {
    for (Feature feature : ALL) {
      IN_ORDER[feature.ordinal()] = WEIGHTS.of(feature.label());
    }
  }

  /** The logarithm of the odds that values of all features, in their order, make. */
  static double sum(double[] values) {
    double sum = WEIGHTS.bias();
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
}
