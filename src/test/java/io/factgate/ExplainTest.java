package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reporting.ExplainReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheStory() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("facts.yaml"),
        "facts:\n  - id: fare\n    claim: A ticket for the ferry to Alden costs {12 euros}\n");
    Files.writeString(
        folder.resolve("sources/line.txt"), "A ticket for the ferry to Alden costs 12 euros.\n");
    Files.writeString(
        folder.resolve("draft.md"),
        "A ticket for the ferry to Alden costs 21 euros.\n\nThe quay is 300 metres long.\n");
  }

  @Test
  void aPlaceIsToldWithReadingMatchesAndVerdict() {
    List<String> lines = explain().at("draft.md", 1, OptionalInt.of(40));
    assertThat(lines.get(0)).isEqualTo("draft.md:[1,39] quantity \"21 euros\"");
    assertThat(lines)
        .anyMatch(
            l -> l.startsWith("    held against facts.yaml:[3,51] (fare) \"12 euros\": different"))
        .contains(
            "    number-contradicted: says \"21 euros\", but fare is 12 euros (facts.yaml:[3,51])",
            "    verdict: contradicted",
            "    what would change it: the words \"12 euros\"; an accept, was or tolerance of the"
                + " fact fare; a mark: factgate-ignore fare: the reason");
  }

  @Test
  void whatIsNotKnownIsToldAsSuch() {
    assertThat(explain().at("draft.md", 3, OptionalInt.empty()))
        .contains(
            "    verdict: unsupported",
            "    what would change it: a source or a fact that states it");
  }

  @Test
  void aPlaceWithoutAnythingHasNoLines() {
    assertThat(explain().at("draft.md", 1, OptionalInt.of(1))).isEmpty();
    assertThat(explain().at("draft.md", 2, OptionalInt.empty())).isEmpty();
  }

  @Test
  void aPlaceInASourceShowsWhatIsReadThere() {
    assertThat(explain().at("sources/line.txt", 1, OptionalInt.of(39)))
        .containsExactly(
            "sources/line.txt:[1,39] quantity \"12 euros\"",
            "    read as: value 12, unit EUR, bound exactly");
  }

  @Test
  void aFactIsToldWithThoseWhoSpeakOfIt() {
    assertThat(explain().fact("fare"))
        .containsExactly(
            "facts.yaml:[2,5] fare: A ticket for the ferry to Alden costs 12 euros",
            "    source sources/line.txt:[1,39]: A ticket for the ferry to Alden costs 12 euros."
                + " (agrees)",
            "    draft draft.md:[1,39] quantity \"21 euros\": contradicted");
    assertThat(explain().fact("fair")).isEmpty();
  }

  private ExplainReport explain() {
    return new ExplainReport(new Factgate().study(Options.in(folder)).studies());
  }
}
