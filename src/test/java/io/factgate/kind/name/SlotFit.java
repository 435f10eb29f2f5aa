package io.factgate.kind.name;

import io.factgate.Kinds;
import io.factgate.extraction.Extractor;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Fits the weights of {@code slots.txt} on honest drafts with their sources; no test of the
 * ordinary build. {@code mvn test -Dtest=SlotFit} prints the weights.
 */
class SlotFit {

  private static final Path DATA = Path.of("../shared/bench/data");
  private static final int PASSES = 4;
  private static final int STEPS = 4000;
  private static final double RATE = 2;
  private static final double OTHERS = 5;

  /** A draft's name: places of its own name in the source, and places of others. */
  private record Case(List<Map<String, Double>> own, List<Map<String, Double>> others) {}

  /** One place with what it is and how much it counts. */
  private record Row(double[] features, boolean own, double share) {}

  @Test
  void printWeights() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String set : new String[] {"pairs", "silence"}) {
      read(set, cases);
    }
    TreeSet<String> names = new TreeSet<>();
    cases.forEach(c -> c.own.forEach(row -> names.addAll(row.keySet())));
    List<String> features = List.copyOf(names);
    double[] weights = new double[features.size() + 1];
    weights[1 + features.indexOf("contained")] = 1;
    for (int pass = 0; pass < PASSES; pass++) {
      weights = fit(rows(cases, features, weights), weights.length);
    }
    System.out.printf(Locale.ROOT, "bias %.2f%n", weights[0]);
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%s %.2f%n", features.get(i), weights[i + 1]);
    }
  }

  /** Of several places of the own name the one counts that the weights so far put first. */
  private static List<Row> rows(List<Case> cases, List<String> features, double[] weights) {
    List<Row> rows = new ArrayList<>();
    for (Case one : cases) {
      one.own.stream()
          .map(row -> vector(row, features))
          .max(Comparator.comparingDouble(row -> dot(row, weights)))
          .ifPresent(row -> rows.add(new Row(row, true, 1)));
      double share = Math.min(1, OTHERS / one.others.size());
      one.others.forEach(row -> rows.add(new Row(vector(row, features), false, share)));
    }
    return rows;
  }

  /** Steepest descent; the weights are few and the features lie between 0 and 1. */
  private static double[] fit(List<Row> rows, int size) {
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[size];
      for (Row row : rows) {
        double miss = 1 / (1 + Math.exp(-dot(row.features, weights))) - (row.own ? 1 : 0);
        for (int i = 0; i < size; i++) {
          slope[i] += row.share * miss * row.features[i];
        }
      }
      for (int i = 0; i < size; i++) {
        weights[i] -= RATE * slope[i] / rows.size();
      }
    }
    return weights;
  }

  private static void read(String set, List<Case> cases) throws IOException {
    Path file = DATA.resolve(set).resolve("dev.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> fields = fields(line);
        if ("false".equals(fields.get("wrong"))) {
          add(fields.getOrDefault("draft", ""), fields.getOrDefault("source", ""), cases);
        }
      }
    }
  }

  private static void add(String draft, String source, List<Case> cases) {
    NameKind kind =
        Kinds.all().stream()
            .filter(NameKind.class::isInstance)
            .map(NameKind.class::cast)
            .findFirst()
            .orElseThrow();
    List<Witness> witnesses = List.of(witness(Text.ofProse("source.txt", source)));
    Roster roster = new Roster(kind, witnesses, Setting.plain());
    SlotSearch search = new SlotSearch(kind, witnesses, roster);
    for (Mention<NameValue> name : witness(Text.ofProse("draft.txt", draft)).mentions(kind)) {
      Case found = new Case(new ArrayList<>(), new ArrayList<>());
      for (SlotSearch.Candidate candidate : search.candidates(name)) {
        (candidate.same() ? found.own : found.others).add(candidate.likeness().features());
      }
      if (!found.own.isEmpty() && !found.others.isEmpty()) {
        cases.add(found);
      }
    }
  }

  private static Witness witness(Text text) {
    List<Mention<?>> mentions = new Extractor(Kinds.all()).extract(text, Setting.plain());
    return new Witness(text, mentions, Optional.empty(), Optional.empty());
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

  /** The scalar fields of a line of JSON, by their names. */
  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = parser.currentName();
        } else if (token.isScalarValue()) {
          fields.putIfAbsent(name, parser.getString());
        }
      }
    }
    return fields;
  }
}
