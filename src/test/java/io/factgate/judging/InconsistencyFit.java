package io.factgate.judging;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.Fit;
import io.factgate.knowledge.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@code inconsistency.txt} on articles that stand alone, and on honest and
 * altered drafts that stand in one text with their sources; no test of the ordinary build. {@code
 * mvn test -Dtest=InconsistencyFit} prints what {@link Fit} does.
 */
class InconsistencyFit {

  private static final String[] SETS = {
    "pairs", "edits", "headlines", "silence", "attributions-news"
  };

  @Test
  void printWeightsAndCurve() throws IOException {
    List<BenchTexts.Case> texts = new ArrayList<>();
    List<Fit.Value> values = new ArrayList<>();
    for (String set : SETS) {
      for (BenchTexts.Case text : BenchTexts.read(set)) {
        BenchTexts.Case whole = text.asOneDraft();
        texts.add(whole);
        found(whole).forEach(f -> values.add(value(whole, f)));
      }
    }
    new Fit(texts, values).print();
  }

  private static Fit.Value value(BenchTexts.Case text, Inconsistency found) {
    boolean edited =
        text.wrong()
            && (text.isEdited(found.match().draft().mention().span())
                || text.isEdited(found.match().known().mention().span()));
    return new Fit.Value(text, edited, found.features());
  }

  private static List<Inconsistency> found(BenchTexts.Case text) {
    Draft draft = text.read();
    Known known = new Known(Facts.NONE, List.of(), List.of(), List.of(), List.of(text.draft()));
    return new Inconsistencies(
            draft, known.reader(draft.text(), draft.mentions(), draft.present()).read())
        .find();
  }
}
