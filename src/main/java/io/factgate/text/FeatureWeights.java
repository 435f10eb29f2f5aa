package io.factgate.text;

import java.util.HashMap;
import java.util.Map;

/** The fitted weights of a logistic regression, by the names of its features. */
public final class FeatureWeights {

  private static final String BIAS = "bias";

  private final Map<String, Double> weights = new HashMap<>();

  private FeatureWeights() {}

  /** Reads a table beside a class, a line a feature: its name, blanks and its weight. */
  public static FeatureWeights read(Class<?> owner, String table) {
    FeatureWeights read = new FeatureWeights();
    for (String line : WordList.lines(owner, table)) {
      String[] cells = line.split("\\s+");
      read.weights.put(cells[0], Double.valueOf(cells[1]));
    }
    return read;
  }

  /** The weight of a feature; 0 where the table does not list it. */
  public double of(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** What counts whatever the features are. */
  public double bias() {
    return of(BIAS);
  }

  /** From 0 to 1: how surely features of these values, added up in their order, tell yes. */
  public double score(Map<String, Double> features) {
    double sum = bias();
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += of(feature.getKey()) * feature.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
