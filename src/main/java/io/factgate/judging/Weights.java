package io.factgate.judging;

import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.Map;

/** The weights of a logistic regression, by the names of its features. */
final class Weights {

  private final Map<String, Double> weights = new HashMap<>();

  private Weights() {}

  /** Reads a table beside a class, a line a feature: its name, blanks and its weight. */
  static Weights read(Class<?> owner, String table) {
    Weights read = new Weights();
    for (String line : WordList.lines(owner, table)) {
      String[] cells = line.split("\\s+");
      read.weights.put(cells[0], Double.valueOf(cells[1]));
    }
    return read;
  }

  /** From 0 to 1. */
  double score(Map<String, Double> features) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
