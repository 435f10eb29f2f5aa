package io.factgate.judging;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.DeskStories;
import io.factgate.bench.Fit;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of {@code accusation.txt} on honest and altered drafts with their sources; no
 * test of the ordinary build. {@code mvn test -Dtest=AccusationFit} prints what {@link Fit} does.
 */
class AccusationFit {

  @Test
  void printWeightsAndCurve() throws IOException {
    List<BenchTexts.Case> texts = new ArrayList<>();
    List<Fit.Value> values = new ArrayList<>();
    for (String set : new String[] {"pairs", "edits", "headlines", "silence"}) {
      for (BenchTexts.Case text : BenchTexts.read(set)) {
        texts.add(text);
        values.addAll(values(text));
      }
    }
    for (BenchTexts.Case text : DeskStories.all()) {
      texts.add(text);
      values.addAll(values(text));
    }
    new Fit(texts, values).print();
  }

  private static List<Fit.Value> values(BenchTexts.Case text) {
    Draft draft = text.read();
    Known known = text.known();
    Matcher matcher = new Matcher(known.matched());
    Map<Context, List<Match>> matches = new LinkedHashMap<>();
    known
        .reader(draft.text(), draft.mentions(), draft.present())
        .read()
        .forEach(context -> matches.put(context, matcher.matches(context)));
    Accusers accusers = new Accusers(known, matches.values());
    List<Fit.Value> values = new ArrayList<>();
    matches.forEach(
        (context, found) -> {
          if (context.mention().kind().isHeldAgainstSources()) {
            boolean edited = text.wrong() && text.isEdited(context.mention().span());
            accusers
                .accusation(context, found)
                .ifPresent(a -> values.add(new Fit.Value(text, edited, a.features())));
          }
        });
    return values;
  }
}
