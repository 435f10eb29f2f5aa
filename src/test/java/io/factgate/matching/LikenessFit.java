package io.factgate.matching;

import io.factgate.Kinds;
import io.factgate.extraction.Extractor;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Fits the weights of {@code likeness.txt} on honest drafts with their sources; no test of the
 * ordinary build. {@code mvn test -Dtest=LikenessFit} prints the weights, and how often the
 * source's equal value comes out above all others: for the fit, and for folds of a fifth that it
 * did not see.
 */
class LikenessFit {

  private static final Path DATA = Path.of("../shared/bench/data");
  private static final int FOLDS = 5;
  private static final int ROUNDS = 40;
  private static final double RIDGE = 1;

  /**
   * An honest draft's value with its features against each value of the source; the equal first.
   */
  private record Case(int fold, double weight, List<Map<String, Double>> rows) {}

  @Test
  void printWeights() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      List<Case> read = read(set);
      double weight = 1000.0 / Math.max(1, read.size());
      read.forEach(c -> cases.add(new Case(c.fold, weight, c.rows)));
    }
    Set<String> names = new TreeSet<>();
    cases.forEach(c -> c.rows.forEach(row -> names.addAll(row.keySet())));
    List<String> features = new ArrayList<>(names);
    double[] all = fit(cases, features);
    System.out.printf(Locale.ROOT, "bias %.2f%n", all[0]);
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%s %.2f%n", features.get(i), all[i + 1]);
    }
    double unseen = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = fit(cases.stream().filter(c -> c.fold != left).toList(), features);
      unseen += firsts(cases.stream().filter(c -> c.fold == left).toList(), features, weights);
    }
    System.out.printf(
        Locale.ROOT,
        "%d values, equal one first: %.1f %%, in unseen folds %.1f %%%n",
        cases.size(),
        100 * firsts(cases, features, all) / cases.size(),
        100 * unseen / cases.size());
  }

  private static List<Case> read(String set) throws IOException {
    List<Case> cases = new ArrayList<>();
    Path file = DATA.resolve(set).resolve("dev.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> fields = fields(line);
        if ("false".equals(fields.get("gold.wrong"))) {
          cases.addAll(cases(fields));
        }
      }
    }
    return cases;
  }

  private static List<Case> cases(Map<String, String> fields) {
    Setting setting =
        new Setting(
            Optional.ofNullable(fields.get("dateline")).map(d -> LocalDate.parse(d).atStartOfDay()),
            Locale.US,
            ZoneId.of("UTC"),
            Names.NONE);
    Text draft = Text.ofProse("draft.txt", fields.getOrDefault("draft", ""));
    Text source = Text.ofProse("source.txt", fields.getOrDefault("source", ""));
    Rarity rarity = new Rarity(List.of(draft, source));
    List<Context> known = contexts(source, rarity, setting);
    List<Case> cases = new ArrayList<>();
    int fold = Math.floorMod(fields.getOrDefault("group", "").hashCode(), FOLDS);
    for (Context context : contexts(draft, rarity, setting)) {
      if (context.mention().kind().isHeldAgainstSources()) {
        rows(context, known).ifPresent(rows -> cases.add(new Case(fold, 1, rows)));
      }
    }
    return cases;
  }

  private static Optional<List<Map<String, Double>>> rows(Context draft, List<Context> known) {
    List<Likeness> same = new ArrayList<>();
    List<Map<String, Double>> rows = new ArrayList<>();
    for (Context other : known) {
      if (other.dimension().equals(draft.dimension())) {
        Likeness likeness = new Likeness(draft, other, false);
        switch (draft.mention().compareWith(other.mention()).answer()) {
          case SAME -> same.add(likeness);
          case DIFFERENT -> rows.add(likeness.features());
          default -> {}
        }
      }
    }
    Optional<Likeness> best = same.stream().max(Comparator.comparingDouble(Likeness::score));
    best.ifPresent(likeness -> rows.add(0, likeness.features()));
    return best.map(likeness -> rows);
  }

  private static List<Context> contexts(Text text, Rarity rarity, Setting setting) {
    List<Mention<?>> mentions = new Extractor(Kinds.all()).extract(text, setting);
    Witness witness = new Witness(text, mentions, Optional.empty(), Optional.empty());
    return new ContextReader(
            text, witness.mentions(), rarity, Set.of(), List.of(), Optional.empty())
        .read();
  }

  /** Newton's method for logistic regression with a ridge; the bias first. */
  private static double[] fit(List<Case> cases, List<String> features) {
    int size = features.size() + 1;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      double[][] bend = new double[size][size];
      for (int i = 0; i < size; i++) {
        slope[i] = i == 0 ? 0 : RIDGE * weights[i];
        bend[i][i] = RIDGE;
      }
      for (Case one : cases) {
        for (int r = 0; r < one.rows.size(); r++) {
          double[] x = vector(one.rows.get(r), features);
          double share = r == 0 ? 1 : Math.min(1, 3.0 / (one.rows.size() - 1));
          double p = 1 / (1 + Math.exp(-dot(x, weights)));
          for (int i = 0; i < size; i++) {
            slope[i] += one.weight * share * (p - (r == 0 ? 1 : 0)) * x[i];
            for (int j = 0; j < size; j++) {
              bend[i][j] += one.weight * share * p * (1 - p) * x[i] * x[j];
            }
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

  private static double firsts(List<Case> cases, List<String> features, double[] weights) {
    double firsts = 0;
    for (Case one : cases) {
      double equal = dot(vector(one.rows.get(0), features), weights);
      firsts +=
          one.rows.stream().allMatch(row -> dot(vector(row, features), weights) <= equal) ? 1 : 0;
    }
    return firsts;
  }

  private static double[] vector(Map<String, Double> row, List<String> features) {
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

  /** The scalar fields of a line of JSON; those of nested objects with the path as their name. */
  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      String path = "";
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> path = name.isEmpty() ? "" : path + name + ".";
          case END_OBJECT -> path = path.replaceFirst("[^.]*\\.$", "");
          case PROPERTY_NAME -> name = parser.currentName();
          default -> {
            if (token.isScalarValue()) {
              fields.putIfAbsent(path + name, parser.getString());
            }
          }
        }
      }
    }
    return fields;
  }
}
