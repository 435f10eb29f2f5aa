package io.factgate.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** In which of many contexts each term stands, and how much it weighs there. */
final class Postings {

  /** The weight of a term by which a context may be spoken of without having it. */
  private static final double ANY = -1;

  private static final class Row {
    private int[] contexts = new int[4];
    private double[] weights = new double[4];
    private int size;
  }

  private final Map<String, Row> rows = new HashMap<>();

  /** Notes a term of a context. */
  void add(int context, String term, double weight) {
    Row row = rows.computeIfAbsent(term, t -> new Row());
    if (row.size == row.contexts.length) {
      row.contexts = Arrays.copyOf(row.contexts, row.size * 2);
      row.weights = Arrays.copyOf(row.weights, row.size * 2);
    }
    row.contexts[row.size] = context;
    row.weights[row.size++] = weight;
  }

  /** Notes a term that is worth as much as it weighs elsewhere. */
  void add(int context, String term) {
    add(context, term, ANY);
  }

  /** Adds to the sum of each context that has the term the common weight. */
  void addCommon(String term, double weight, double[] sums) {
    Row row = rows.get(term);
    for (int i = 0; row != null && i < row.size; i++) {
      double other = row.weights[i];
      sums[row.contexts[i]] += other == ANY ? weight : Math.sqrt(weight * other);
    }
  }

  /** Adds to the sum of each context that has the term the weight. */
  void addHeld(String term, double weight, double[] sums) {
    Row row = rows.get(term);
    for (int i = 0; row != null && i < row.size; i++) {
      sums[row.contexts[i]] += weight;
    }
  }
}
