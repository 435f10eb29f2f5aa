package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What several sources dispute stands side by side, what only sounds alike stands apart, and what
 * is harvested finds no error in the sources that it was harvested of.
 */
class HarvestedDisputesTest {

  /** Five articles of one day, which lie beside the project and are no part of it. */
  private static final Path WASHINGTON =
      Path.of(
          System.getProperty("factgate.acceptance", "../shared/acceptance"),
          "stories/washington/sources");

  @TempDir Path folder;

  @Test
  void hospitalsAreMergedForOneSumOrAnother() throws IOException {
    sources(
        Map.of(
            "board.txt",
            "The board of Saint Brannoc hospital agreed on Tuesday to buy the Marlow clinic for"
                + " about $38 million, said its chairwoman, Dr. Ines Calloway.\n\nThe clinic"
                + " employs 410 people and has 92 beds.\n",
            "union.txt",
            "Saint Brannoc hospital will buy the Marlow clinic for $45 million, the union of nurses"
                + " said on Wednesday.\n\nA second deal, worth $12 million, is for scanners that"
                + " Orrel Medical will deliver to the hospital.\n",
            "wire.txt",
            "Saint Brannoc hospital is to buy the Marlow clinic for about $38 million.\n\n“Nobody"
                + " will lose a bed over this,” Calloway said. The clinic employs 410 people.\n"));
    String facts = harvest();
    assertThat(facts)
        .contains(
            "#   about $38 million: board.txt, wire.txt",
            "#   $45 million: union.txt",
            "{410 people}",
            "{$12 million}");
    assertThat(disputed(facts)).noneMatch(line -> line.contains("$12 million"));
    assertThat(errorsInSources(facts)).isEmpty();
  }

  @Test
  void aFloodHasTwoCounts() throws IOException {
    sources(
        Map.of(
            "rescue.txt",
            "The flood in the Tarn valley killed 14 people, the rescue service said on Friday."
                + "\n\nThe water destroyed 260 houses in the Tarn valley. Soldiers flew out 75"
                + " hikers.\n",
            "governor.txt",
            "The flood in the Tarn valley killed 17 people, the governor's office said on Friday."
                + "\n\nThe state will pay each family $5,000.\n",
            "paper.txt",
            "The water destroyed 260 houses in the Tarn valley. “It came at night, and it came"
                + " standing up,” said Odd Marsten, a farmer.\n\nThe bridge at Ussel was built in"
                + " 1931 and cost 31 workers their lives.\n"));
    String facts = harvest();
    assertThat(facts)
        .contains("#   14 people: rescue.txt", "#   17 people: governor.txt", "{260 houses}");
    assertThat(disputed(facts)).noneMatch(line -> line.contains("31 "));
    assertThat(errorsInSources(facts)).isEmpty();
  }

  @Test
  void aRailwayOpensOnOneDayOrAnother() throws IOException {
    sources(
        Map.of(
            "operator.txt",
            "The night train from Ostrow to Lund starts on 3 October 2025, the operator Norrail"
                + " said. A berth costs €89.\n\nNorrail has ordered 12 sleeping cars.\n",
            "ministry.txt",
            "The night train from Ostrow to Lund starts on 13 October 2025, according to the"
                + " ministry of transport.\n\nThe ministry pays €4.5 million a year for it.\n",
            "travel.txt",
            "Norrail has ordered 12 sleeping cars for the night train. A berth costs €89.\n\nThe"
                + " day train from Ostrow to Lund has run since 1994.\n"));
    String facts = harvest();
    assertThat(facts)
        .contains(
            "#   3 October 2025: operator.txt",
            "#   13 October 2025: ministry.txt",
            "{12 sleeping cars}",
            "sources: [operator.txt, travel.txt]");
    assertThat(errorsInSources(facts)).isEmpty();
  }

  @Test
  void aPurchaseOfWeaponsIsDisputedAndADealOverDronesStandsApart() throws IOException {
    assumeThat(WASHINGTON).as("articles beside the project").isDirectory();
    Files.createDirectories(folder.resolve("sources"));
    try (Stream<Path> articles = Files.list(WASHINGTON)) {
      for (Path article : articles.toList()) {
        Files.copy(article, folder.resolve("sources").resolve(article.getFileName()));
      }
    }
    String facts = harvest();
    assertThat(disputed(facts))
        .anyMatch(line -> line.contains("$90 billion: "))
        .anyMatch(line -> line.contains("$100 billion: "))
        .noneMatch(line -> line.contains("$50 billion: "));
    assertThat(facts).contains("{$50 billion}");
    assertThat(errorsInSources(facts)).isEmpty();
    String again = harvest();
    assertThat(again).isEqualTo(facts);
  }

  /** Lines of what the sources disagree on: {@code about $38 million: board.txt, wire.txt}. */
  private static List<String> disputed(String facts) {
    return facts.lines().filter(line -> line.startsWith("  #   ")).toList();
  }

  /** Every source held against the facts like a draft. */
  private List<String> errorsInSources(String facts) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), facts);
    try (Stream<Path> sources = Files.list(folder.resolve("sources"))) {
      for (Path source : sources.toList()) {
        Files.copy(source, folder.resolve(source.getFileName()));
      }
    }
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    return result.findings().stream()
        .filter(f -> f.level() == Level.ERROR)
        .map(Finding::message)
        .toList();
  }

  private String harvest() {
    Factgate.Harvested one = new Factgate().harvest(Options.in(folder)).get(0);
    assertThat(one.faults()).isEmpty();
    return one.whole();
  }

  private void sources(Map<String, String> texts) throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve("sources").resolve(text.getKey()), text.getValue());
    }
  }
}
