package io.factgate.kind.attribution;

import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import io.factgate.kind.Trace;
import io.factgate.kind.Witness;
import io.factgate.kind.name.NameKind;
import io.factgate.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Makes each attributed quotation of a news article a draft of its own, honest or with one thing
 * wrong, and holds it against the article; no test of the ordinary build. {@code mvn test
 * -Dtest=QuoteMutations} prints how many of each kind are called an error.
 */
class QuoteMutations {

  private static final AttributionKind SPEECH = new AttributionKind();

  private final Map<Mutation, int[]> tallies = new EnumMap<>(Mutation.class);
  private final Random random = new Random(11);

  @Test
  void printErrors() throws IOException {
    for (ReportedArticle article : ReportedArticle.all("attributions-news")) {
      hold(article);
    }
    tallies.forEach(
        (mutation, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%-17s %5d drafts, %5.1f %% called an error (%s)%n",
                mutation,
                tally[0],
                100.0 * tally[1] / tally[0],
                mutation.isWrong ? "wrong" : "honest"));
  }

  private void hold(ReportedArticle article) {
    Text text = article.text();
    List<Mention<Attribution>> said = SPEECH.detect(text, Setting.plain());
    List<Mention<?>> mentions = new ArrayList<>(said);
    mentions.addAll(new NameKind().detect(text, Setting.plain()));
    Witness witness = new Witness(text, mentions, Optional.empty(), Optional.empty());
    var search = SPEECH.search(List.of(witness), Setting.plain());
    List<String> speakers =
        said.stream()
            .filter(m -> m.value().certain())
            .flatMap(m -> m.value().speaker().stream())
            .filter(name -> name.indexOf(' ') > 0)
            .distinct()
            .toList();
    for (Mention<Attribution> mention : said) {
      Attribution value = mention.value();
      boolean whole =
          value.form() == Form.DIRECT
              && value.quotes().size() == 1
              && value.certain()
              && value.speaker().filter(speakers::contains).isPresent();
      String quote = whole ? text.at(value.quotes().get(0)) : "";
      if (quote.split("\\s+").length >= 6 && quote.indexOf('"') < 0) {
        String speaker = value.speaker().orElseThrow();
        for (Mutation mutation : Mutation.values()) {
          draft(mutation, quote, speaker, text, speakers)
              .ifPresent(draft -> count(mutation, draft, search.find(only(draft))));
        }
      }
    }
  }

  private Optional<String> draft(
      Mutation mutation, String quote, String speaker, Text text, List<String> speakers) {
    String bare = quote.replaceAll("[.,!?]+$", "");
    List<String> others = speakers.stream().filter(s -> !s.equals(speaker)).toList();
    if (mutation == Mutation.SPEAKER_SWAPPED && others.isEmpty()) {
      return Optional.empty();
    }
    String who =
        mutation == Mutation.SPEAKER_SWAPPED ? others.get(random.nextInt(others.size())) : speaker;
    return mutation
        .of(bare, Mutation.others(text.prose(), quote), random)
        .map(words -> "“" + words + ",” " + who + " said.");
  }

  private static Mention<Attribution> only(String draft) {
    return SPEECH.detect(Text.ofProse("draft.md", draft), Setting.plain()).get(0);
  }

  private void count(Mutation mutation, String draft, Optional<Trace> trace) {
    boolean isError =
        trace.stream()
            .flatMap(t -> t.objections().stream())
            .map(Objection::rule)
            .anyMatch(rule -> rule.level() == Level.ERROR);
    int[] tally = tallies.computeIfAbsent(mutation, m -> new int[2]);
    tally[0]++;
    tally[1] += isError ? 1 : 0;
    if (isError != mutation.isWrong && Boolean.getBoolean("factgate.misses")) {
      System.out.println(mutation + ": " + draft);
    }
  }
}
