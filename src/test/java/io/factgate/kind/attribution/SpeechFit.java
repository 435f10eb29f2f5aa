package io.factgate.kind.attribution;

import io.factgate.kind.attribution.SpeechExamples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@code speech-weights.txt} on articles whose attributions people have marked
 * and on the project's own table of forms; no test of the ordinary build. {@code mvn test
 * -Dtest=SpeechFit} writes {@code target/speech-weights.txt} and prints how often the right answer
 * comes out in thirds of the articles that the fit did not see.
 */
class SpeechFit {

  private static final int FOLDS = 3;
  private static final int ROUNDS = 8;
  private static final int RARE = 12;
  private static final int LEAST = 10;
  private static final double PULL = 0.03;
  private static final double PACE = 0.15;
  private static final int OWN_COPIES = 4;

  @Test
  void writeWeights() throws IOException {
    List<ReportedArticle> articles = ReportedArticle.all("attributions-news");
    List<ReportedArticle> own = ReportedArticle.ofForms(SpeechFormsTest.table("speech-forms.txt"));
    int right = 0;
    int asked = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Map<String, Integer> weights = new TreeMap<>();
      for (String line :
          fit(articles.stream().filter(a -> fold(a) != left).toList(), own, RARE, PULL, LEAST)) {
        int blank = line.lastIndexOf(' ');
        weights.put(line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
      }
      SpeechExamples unseen =
          new SpeechExamples(articles.stream().filter(a -> fold(a) == left).toList());
      asked += unseen.examples().size();
      right += unseen.hits(weights);
    }
    System.out.printf(
        Locale.ROOT, "%d questions, right in unseen folds %.1f %%%n", asked, 100.0 * right / asked);
    Files.write(Path.of("target", "speech-weights.txt"), fit(articles, own, RARE, PULL, LEAST));
  }

  private static int fold(ReportedArticle article) {
    return Math.floorMod(article.group().hashCode(), FOLDS);
  }

  /** The lines of a table of weights, in hundredths. */
  static List<String> fit(
      List<ReportedArticle> articles, List<ReportedArticle> own, int rare, double pull, int least) {
    List<ReportedArticle> all = new ArrayList<>(articles);
    for (int i = 0; i < OWN_COPIES; i++) {
      all.addAll(own);
    }
    SpeechExamples read = new SpeechExamples(all);
    int[] seen = seen(read);
    double[] w = new double[seen.length];
    double[] g = new double[seen.length];
    Arrays.fill(g, 1);
    List<Example> order = new ArrayList<>(read.examples());
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step(example, w, g, seen, rare, pull);
      }
    }
    Map<String, Integer> rounded = new TreeMap<>();
    for (int i = 0; i < w.length; i++) {
      int value = (int) Math.round(w[i] * 100);
      if (seen[i] >= rare && Math.abs(value) >= least) {
        rounded.put(read.names().get(i), value);
      }
    }
    List<String> lines = new ArrayList<>();
    rounded.forEach((name, value) -> lines.add(name + " " + value));
    return lines;
  }

  private static int[] seen(SpeechExamples read) {
    int[] seen = new int[read.names().size()];
    for (Example example : read.examples()) {
      Set<Integer> all = new HashSet<>();
      for (int[] answer : example.answers()) {
        for (int id : answer) {
          all.add(id);
        }
      }
      all.forEach(id -> seen[id]++);
    }
    return seen;
  }

  /**
   * One gradient step on what a logistic model loses; the steps of a clue shrink with what it has
   * moved, and each pulls it to zero.
   */
  private static void step(
      Example example, double[] w, double[] g, int[] seen, int rare, double pull) {
    double[] p = chances(example, w);
    for (int k = 0; k < p.length; k++) {
      double right = example.isCue() ? example.right() : k == example.right() ? 1 : 0;
      double off = p[k] - right;
      if (Math.abs(off) < 1e-3) {
        continue;
      }
      for (int id : example.answers()[k]) {
        if (seen[id] >= rare) {
          g[id] += off * off;
          double step = PACE / Math.sqrt(g[id]);
          double moved = w[id] - step * off;
          w[id] = Math.signum(moved) * Math.max(0, Math.abs(moved) - step * pull);
        }
      }
    }
  }

  private static double[] chances(Example example, double[] w) {
    double[] p = new double[example.answers().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < p.length; k++) {
      for (int id : example.answers()[k]) {
        p[k] += w[id];
      }
      most = Math.max(most, p[k]);
    }
    if (example.isCue()) {
      p[0] = 1 / (1 + Math.exp(-p[0]));
      return p;
    }
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = Math.exp(p[k] - most);
      sum += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
