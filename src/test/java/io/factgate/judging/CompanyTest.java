package io.factgate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Kinds;
import io.factgate.extraction.Extractor;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyTest {

  private static final String SOURCE =
      "The storm in Torland felled 120 trees and damaged 46 houses. "
          + "The storm in Ostria felled 300 trees and damaged 80 houses.";

  private final Setting setting = Setting.plain();

  private List<List<Match>> matches(String draft) {
    Text source = Text.ofProse("wire.txt", SOURCE);
    Text text = Text.ofProse("draft.md", draft);
    Witness witness = new Witness(source, mentions(source), Optional.empty(), Optional.empty());
    Known known = new Known(Facts.NONE, List.of(witness), List.of(), List.of(), List.of(text));
    Matcher matcher = new Matcher(known.matched());
    return known.reader(text, mentions(text), Optional.empty()).read().stream()
        .map(matcher::matches)
        .toList();
  }

  private List<Mention<?>> mentions(Text text) {
    return new Extractor(Kinds.all()).extract(text, setting);
  }

  /** The match of a draft's words with those of the source. */
  private static Match of(List<List<Match>> all, String draft, String known) {
    return all.stream()
        .flatMap(List::stream)
        .filter(match -> match.draft().mention().words().equals(draft))
        .filter(match -> match.known().mention().words().equals(known))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void valuesOfTheSameSentenceAgree() {
    List<List<Match>> all = matches("The storm in Torland felled 130 trees and damaged 46 houses.");
    Company company = new Company(all);
    assertThat(company.agreeing(of(all, "130 trees", "120 trees"))).isEqualTo(1);
    assertThat(company.agreeing(of(all, "130 trees", "300 trees"))).isZero();
  }

  @Test
  void aValueThatStandsElsewhereSpeaksAgainstTheSentence() {
    List<List<Match>> all = matches("The storm in Ostria felled 130 trees and damaged 80 houses.");
    Company company = new Company(all);
    assertThat(company.differing(of(all, "130 trees", "120 trees"))).isEqualTo(1);
    assertThat(company.differing(of(all, "130 trees", "300 trees"))).isZero();
  }

  @Test
  void whatAnotherMentionStatesIsClaimed() {
    List<List<Match>> all = matches("The storm felled 120 trees in Torland and 120 trees in all.");
    Match first = of(all, "120 trees", "120 trees");
    assertThat(new Company(all).isClaimed(first, 9)).isTrue();
    List<List<Match>> alone = matches("The storm felled 120 trees in Torland.");
    assertThat(new Company(alone).isClaimed(of(alone, "120 trees", "120 trees"), 9)).isFalse();
  }
}
