package io.factgate.bench;

import java.util.List;
import java.util.Map;

/** Fits the weights of named features to answers of yes and no, by Newton's method with a ridge. */
public final class LogisticRegression {

  private static final int ROUNDS = 40;

  /** One answer: its features, whether it is yes, and how much it counts. */
  public record Row(Map<String, Double> features, boolean yes, double weight) {}

  private final List<String> features;
  private final double ridge;

  /** For these features; the ridge keeps their weights small. */
  public LogisticRegression(List<String> features, double ridge) {
    this.features = List.copyOf(features);
    this.ridge = ridge;
  }

  /** The weights, the bias first. */
  public double[] fit(List<Row> rows) {
    int size = features.size() + 1;
    double[] weights = new double[size];
    double[][] vectors = rows.stream().map(row -> vector(row.features)).toArray(double[][]::new);
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      double[][] bend = new double[size][size];
      for (int i = 0; i < size; i++) {
        slope[i] = i == 0 ? 0 : ridge * weights[i];
        bend[i][i] = ridge;
      }
      for (int r = 0; r < vectors.length; r++) {
        double[] x = vectors[r];
        double weight = rows.get(r).weight;
        double p = 1 / (1 + Math.exp(-dot(x, weights)));
        for (int i = 0; i < size; i++) {
          slope[i] += weight * (p - (rows.get(r).yes ? 1 : 0)) * x[i];
          for (int j = 0; j < size; j++) {
            bend[i][j] += weight * p * (1 - p) * x[i] * x[j];
          }
        }
      }
      double[] step = solve(bend, slope);
      for (int i = 0; i < size; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  /** The logarithm of the odds of yes. */
  public double odds(Map<String, Double> row, double[] weights) {
    return dot(vector(row), weights);
  }

  private double[] vector(Map<String, Double> row) {
    double[] vector = new double[features.size() + 1];
    vector[0] = 1;
    for (int i = 0; i < features.size(); i++) {
      vector[i + 1] = row.getOrDefault(features.get(i), 0.0);
    }
    return vector;
  }

  private static double dot(double[] one, double[] two) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }

  /** Gauss elimination with pivots. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = matrix[pivot];
      matrix[pivot] = matrix[column];
      matrix[column] = swap;
      double value = right[pivot];
      right[pivot] = right[column];
      right[column] = value;
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = matrix[row][column] / matrix[column][column];
          for (int i = column; i < size; i++) {
            matrix[row][i] -= factor * matrix[column][i];
          }
          right[row] -= factor * right[column];
        }
      }
    }
    double[] result = new double[size];
    for (int i = 0; i < size; i++) {
      result[i] = right[i] / matrix[i][i];
    }
    return result;
  }
}
