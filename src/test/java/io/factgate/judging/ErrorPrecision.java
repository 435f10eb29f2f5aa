package io.factgate.judging;

import io.factgate.bench.BenchTexts;
import io.factgate.kind.Level;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Prints how many of the findings of each rule are right on honest and altered drafts with their
 * sources; no test of the ordinary build. {@code mvn test -Dtest=ErrorPrecision} prints a line a
 * rule: findings at its level, the share of them that touch the wrong words of a wrong draft, and
 * the same as if one draft in twenty were wrong, as in life most are right.
 */
class ErrorPrecision {

  private static final double WRONG_IN_LIFE = 0.05;

  /** What was found by one rule at one level; {@code life} weighs each text as life would. */
  private static final class Tally {
    private int right;
    private int false_;
    private double lifeRight;
    private double lifeFalse;
    private final Map<String, Integer> falseBySet = new TreeMap<>();
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private int silent;
  private int warned;

  @Test
  void printPrecisionByRule() throws IOException {
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      List<BenchTexts.Case> texts = BenchTexts.read(set);
      long wrong = texts.stream().filter(BenchTexts.Case::wrong).count();
      for (BenchTexts.Case text : texts) {
        double share = (double) (text.wrong() ? wrong : texts.size() - wrong) / texts.size();
        count(text, (text.wrong() ? WRONG_IN_LIFE : 1 - WRONG_IN_LIFE) / share);
      }
    }
    System.out.printf(
        "%-36s %8s %10s %8s  %s%n", "rule", "findings", "precision", "in life", "false by set");
    tallies.forEach(
        (rule, t) ->
            System.out.printf(
                Locale.ROOT,
                "%-36s %8d %10.3f %8.3f  %s%n",
                rule,
                t.right + t.false_,
                t.right / (double) (t.right + t.false_),
                t.lifeRight / (t.lifeRight + t.lifeFalse),
                t.falseBySet));
    System.out.printf(
        Locale.ROOT, "honest texts with a warning (silence): %.1f %%%n", 100.0 * warned / silent);
  }

  private void count(BenchTexts.Case text, double weight) {
    List<Finding> findings = text.findings();
    for (Finding finding : findings) {
      boolean right =
          text.wrong() && text.draft().at(finding.place()).filter(text::isEdited).isPresent();
      for (String rule : List.of(finding.rule(), "all")) {
        String line = finding.level().name().toLowerCase(Locale.ROOT) + " " + rule;
        Tally tally = tallies.computeIfAbsent(line, l -> new Tally());
        tally.right += right ? 1 : 0;
        tally.false_ += right ? 0 : 1;
        tally.lifeRight += right ? weight : 0;
        tally.lifeFalse += right ? 0 : weight;
        if (!right) {
          tally.falseBySet.merge(text.set(), 1, Integer::sum);
        }
      }
    }
    if (text.set().equals("silence")) {
      silent++;
      warned += findings.stream().anyMatch(f -> f.level() == Level.WARNING) ? 1 : 0;
    }
  }
}
