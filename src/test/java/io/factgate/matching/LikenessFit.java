package io.factgate.matching;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.LogisticRegression;
import io.factgate.bench.LogisticRegression.Row;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@code likeness.txt} on honest drafts with their sources; no test of the
 * ordinary build. {@code mvn test -Dtest=LikenessFit} prints the weights, and how often the
 * source's equal value comes out above all others: for the fit, and for folds of a fifth that it
 * did not see.
 */
class LikenessFit {

  private static final int FOLDS = 5;
  private static final double RIDGE = 1;

  /**
   * An honest draft's value with its features against each value of the source; the equal first.
   */
  private record Case(int fold, double weight, List<Map<String, Double>> rows) {}

  @Test
  void printWeights() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      List<Case> read = new ArrayList<>();
      BenchTexts.read(set).stream().filter(c -> !c.wrong()).forEach(c -> read.addAll(cases(c)));
      double weight = 1000.0 / Math.max(1, read.size());
      read.forEach(c -> cases.add(new Case(c.fold, weight, c.rows)));
    }
    Set<String> names = new TreeSet<>();
    cases.forEach(c -> c.rows.forEach(row -> names.addAll(row.keySet())));
    List<String> features = List.copyOf(names);
    LogisticRegression regression = new LogisticRegression(features, RIDGE);
    double[] all = regression.fit(rows(cases, -1));
    System.out.printf(Locale.ROOT, "%-14s %5.2f%n", "bias", all[0]);
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%-14s %5.2f%n", features.get(i), all[i + 1]);
    }
    double unseen = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = regression.fit(rows(cases, left));
      unseen += firsts(cases.stream().filter(c -> c.fold == left).toList(), regression, weights);
    }
    List<Case> open = cases.stream().filter(c -> c.rows.size() > 1).toList();
    System.out.printf(
        Locale.ROOT,
        "%d values beside others, equal one first: %.1f %%, in unseen folds %.1f %%%n",
        open.size(),
        100 * firsts(cases, regression, all) / open.size(),
        100 * unseen / open.size());
  }

  private static List<Case> cases(BenchTexts.Case text) {
    Rarity rarity = new Rarity(List.of(text.draft(), text.source()));
    List<Context> known = contexts(text.source(), rarity, text.setting());
    List<Case> cases = new ArrayList<>();
    for (Context context : contexts(text.draft(), rarity, text.setting())) {
      if (context.mention().kind().isHeldAgainstSources()) {
        rows(context, known).ifPresent(rows -> cases.add(new Case(text.fold(), 1, rows)));
      }
    }
    return cases;
  }

  private static Optional<List<Map<String, Double>>> rows(Context draft, List<Context> known) {
    List<Likeness> same = new ArrayList<>();
    List<Map<String, Double>> rows = new ArrayList<>();
    for (Context other : known) {
      if (other.dimension().equals(draft.dimension())) {
        Likeness likeness = Likeness.of(draft, other, false);
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
    List<Mention<?>> mentions = BenchTexts.mentions(text, setting);
    return new ContextReader(text, mentions, rarity, Set.of(), List.of(), Optional.empty()).read();
  }

  /** Equal values are yes, all others of the source together no more than three times no. */
  private static List<Row> rows(List<Case> cases, int left) {
    List<Row> rows = new ArrayList<>();
    for (Case one : cases) {
      if (one.fold != left) {
        double share = Math.min(1, 3.0 / Math.max(1, one.rows.size() - 1));
        for (int r = 0; r < one.rows.size(); r++) {
          rows.add(new Row(one.rows.get(r), r == 0, one.weight * (r == 0 ? 1 : share)));
        }
      }
    }
    return rows;
  }

  private static double firsts(List<Case> cases, LogisticRegression regression, double[] weights) {
    double firsts = 0;
    for (Case one : cases) {
      double equal = regression.odds(one.rows.get(0), weights);
      boolean first = one.rows.stream().allMatch(row -> regression.odds(row, weights) <= equal);
      firsts += one.rows.size() > 1 && first ? 1 : 0;
    }
    return firsts;
  }
}
