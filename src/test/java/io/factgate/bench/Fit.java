package io.factgate.bench;

import io.factgate.bench.LogisticRegression.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Fits weights that tell altered values from honest ones, and prints them; and, for folds of a
 * fifth that the fit did not see, the curve of wrong drafts found against right ones accused.
 */
public final class Fit {

  private static final int FOLDS = 5;
  private static final double RIDGE = 5;

  /**
   * An honest value counts so much more than an altered one: an accusation is worse than silence.
   */
  private static final double HONESTY = 3;

  private static final Set<String> NUMBERS = Set.of("number-date", "off-by-one", "other-number");

  /** A value of a draft. */
  public record Value(BenchTexts.Case text, boolean edited, Map<String, Double> features) {}

  private final List<BenchTexts.Case> texts;
  private final List<Value> values;

  /** Of all these texts, and what was found in them. */
  public Fit(List<BenchTexts.Case> texts, List<Value> values) {
    this.texts = List.copyOf(texts);
    this.values = List.copyOf(values);
  }

  /** Prints weights and curve. */
  public void print() {
    Set<String> names = new TreeSet<>();
    values.forEach(v -> names.addAll(v.features.keySet()));
    List<String> features = List.copyOf(names);
    LogisticRegression regression = new LogisticRegression(features, RIDGE);
    double[] all = regression.fit(rows(-1));
    System.out.printf(Locale.ROOT, "%-19s %5.2f%n", "bias", all[0]);
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%-19s %5.2f%n", features.get(i), all[i + 1]);
    }
    Map<BenchTexts.Case, Double> odds = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = regression.fit(rows(left));
      values.stream()
          .filter(v -> v.text.fold() == left)
          .forEach(v -> odds.merge(v.text, regression.odds(v.features, weights), Math::max));
    }
    printCurve(odds);
  }

  /** Each set weighs the same; what else stands in an altered draft tells nothing. */
  private List<Row> rows(int left) {
    List<Value> used =
        values.stream()
            .filter(v -> v.text.fold() != left)
            .filter(v -> !v.text.wrong() || (v.edited && NUMBERS.contains(v.text.sort())))
            .toList();
    Map<String, Long> counts =
        used.stream()
            .collect(Collectors.groupingBy(v -> v.text.set() + v.edited, Collectors.counting()));
    return used.stream()
        .map(
            v ->
                new Row(
                    v.features,
                    v.edited,
                    (v.edited ? 1 : HONESTY)
                        * 1000.0
                        / counts.getOrDefault(v.text.set() + v.edited, 1L)))
        .toList();
  }

  private void printCurve(Map<BenchTexts.Case, Double> odds) {
    Map<String, Predicate<BenchTexts.Case>> lines = new LinkedHashMap<>();
    for (String set : new TreeSet<>(texts.stream().map(BenchTexts.Case::set).toList())) {
      for (String sort : NUMBERS.stream().sorted().toList()) {
        lines.put(set + " " + sort, c -> c.set().equals(set) && c.sort().equals(sort));
      }
      lines.put(set + " right", c -> c.set().equals(set) && !c.wrong());
    }
    double[] bounds = {0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-24s", "accused from"));
    for (double bound : bounds) {
      head.append(String.format(Locale.ROOT, "%7.2f", bound));
    }
    System.out.println(head);
    lines.forEach(
        (name, line) -> {
          List<BenchTexts.Case> those = texts.stream().filter(line).toList();
          if (!those.isEmpty()) {
            StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
            for (double bound : bounds) {
              double from = Math.log(bound / (1 - bound));
              long accused =
                  those.stream().filter(c -> odds.getOrDefault(c, -99.0) >= from).count();
              out.append(String.format(Locale.ROOT, "%7.1f", 100.0 * accused / those.size()));
            }
            System.out.println(out);
          }
        });
  }
}
