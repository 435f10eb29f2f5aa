package io.factgate.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How surely two contexts speak of the same thing: features from 0 to 1, weighed by a logistic
 * regression.
 */
final class Likeness {

  private final double[] values;
  private final double score;

  /** Takes the values over, in the order of the features. */
  Likeness(double[] values) {
    this.values = values;
    this.score = 1 / (1 + StrictMath.exp(-Feature.sum(values)));
  }

  /**
   * Compares two contexts.
   *
   * @param isFact whether the known one is a claim, all of whose words count
   */
  static Likeness of(Context draft, Context known, boolean isFact) {
    Candidates one = new Candidates();
    one.add(known, isFact);
    return new Comparing(one, draft).likeness(0);
  }

  /** From 0 to 1. */
  double score() {
    return score;
  }

  /** From 0 to 1; 0 where it does not tell. */
  double value(Feature feature) {
    return values[feature.ordinal()];
  }

  /** The features that are not 0, for whoever fits their weights. */
  Map<String, Double> features() {
    Map<String, Double> features = new LinkedHashMap<>();
    for (Feature feature : Feature.values()) {
      if (value(feature) != 0) {
        features.put(feature.label(), value(feature));
      }
    }
    return features;
  }

  /** What the score is made of, in words. */
  String parts() {
    List<String> parts = new ArrayList<>(4);
    parts.add("words " + Math.round(value(Feature.ALIKE) * 100) + " %");
    if (has(Feature.SAME_HEAD)) {
      parts.add("the same thing counted");
    } else if (!has(Feature.NO_HEAD) && !has(Feature.ONE_HEAD)) {
      parts.add("another thing counted");
    }
    if (has(Feature.OTHER_ACTOR) || has(Feature.FAR_ACTOR)) {
      parts.add("other names");
    }
    if (has(Feature.OTHER_TIME)) {
      parts.add("another time");
    }
    if (has(Feature.OTHER_SPEAKER)) {
      parts.add("another speaker");
    }
    return String.join(", ", parts);
  }

  private boolean has(Feature feature) {
    return value(feature) != 0;
  }
}
