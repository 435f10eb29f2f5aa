package io.factgate.judging;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.LogisticRegression;
import io.factgate.bench.LogisticRegression.Row;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@code accusation.txt} on honest and altered drafts with their sources; no
 * test of the ordinary build. {@code mvn test -Dtest=AccusationFit} prints the weights and, for
 * folds of a fifth that the fit did not see, the curve of wrong drafts found against right ones
 * accused, and the share of accusations that are right.
 */
class AccusationFit {

  private static final int FOLDS = 5;
  private static final double RIDGE = 5;

  /**
   * An honest value counts so much more than an altered one: an accusation is worse than silence.
   */
  private static final double HONESTY = 3;

  private static final Set<String> NUMBERS = Set.of("number-date", "off-by-one", "other-number");

  private record Value(BenchTexts.Case text, boolean edited, Map<String, Double> features) {}

  @Test
  void printWeightsAndCurve() throws IOException {
    List<BenchTexts.Case> texts = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      for (BenchTexts.Case text : BenchTexts.read(set)) {
        texts.add(text);
        values.addAll(values(text));
      }
    }
    Set<String> names = new TreeSet<>();
    values.forEach(v -> names.addAll(v.features.keySet()));
    List<String> features = List.copyOf(names);
    LogisticRegression regression = new LogisticRegression(features, RIDGE);
    double[] all = regression.fit(rows(values, -1));
    System.out.printf(Locale.ROOT, "%-19s %5.2f%n", "bias", all[0]);
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%-19s %5.2f%n", features.get(i), all[i + 1]);
    }
    Map<BenchTexts.Case, Double> odds = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = regression.fit(rows(values, left));
      values.stream()
          .filter(v -> v.text.fold() == left)
          .forEach(v -> odds.merge(v.text, regression.odds(v.features, weights), Math::max));
    }
    printCurve(texts, odds);
  }

  private static List<Value> values(BenchTexts.Case text) {
    Witness source =
        new Witness(
            text.source(),
            BenchTexts.mentions(text.source(), text.setting()),
            Optional.empty(),
            Optional.empty());
    Draft draft =
        new Draft(
            text.draft(),
            BenchTexts.mentions(text.draft(), text.setting()),
            text.setting(),
            Optional.empty());
    Known known =
        new Known(Facts.NONE, List.of(source), List.of(), List.of(), List.of(text.draft()));
    Matcher matcher = new Matcher(known.matched());
    Map<Context, List<Match>> matches = new LinkedHashMap<>();
    known
        .reader(draft.text(), draft.mentions(), draft.present())
        .read()
        .forEach(context -> matches.put(context, matcher.matches(context)));
    Accusers accusers = new Accusers(known, matches.values());
    List<Value> values = new ArrayList<>();
    matches.forEach(
        (context, found) -> {
          if (context.mention().kind().isHeldAgainstSources()) {
            boolean edited = text.wrong() && text.isEdited(context.mention().span());
            accusers
                .accusation(context, found)
                .ifPresent(a -> values.add(new Value(text, edited, a.features())));
          }
        });
    return values;
  }

  /** Each set weighs the same; what else stands in an altered draft tells nothing. */
  private static List<Row> rows(List<Value> values, int left) {
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

  private static void printCurve(List<BenchTexts.Case> texts, Map<BenchTexts.Case, Double> odds) {
    Map<String, Predicate<BenchTexts.Case>> lines = new LinkedHashMap<>();
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      for (String sort : NUMBERS.stream().sorted().toList()) {
        lines.put(set + " " + sort, c -> c.set().equals(set) && c.sort().equals(sort));
      }
      lines.put(set + " right", c -> c.set().equals(set) && !c.wrong());
    }
    double[] bounds = {0.4, 0.5, 0.55, 0.6, 0.62, 0.65, 0.7, 0.75, 0.8, 0.9};
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
