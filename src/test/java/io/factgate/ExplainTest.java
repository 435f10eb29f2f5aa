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
  void aPlaceAsksForItsOwnStoryAlone() throws IOException {
    Path base = Files.createDirectory(folder.resolve("desk"));
    for (String story : new String[] {"a", "b"}) {
      Files.createDirectories(base.resolve("stories").resolve(story).resolve("sources"));
    }
    Path draft = Files.copy(folder.resolve("draft.md"), base.resolve("stories/a/draft.md"));
    Path source =
        Files.copy(folder.resolve("sources/line.txt"), base.resolve("stories/a/sources/line.txt"));
    Files.copy(folder.resolve("draft.md"), base.resolve("stories/b/draft.md"));
    Files.createFile(base.resolve("stories/b/sources/empty.txt"));
    for (Path file : List.of(draft, source)) {
      Result result = new Factgate().studyAround(file, Options.in(base));
      assertThat(result.faults()).isEmpty();
      assertThat(
              new ExplainReport(result.studies()).at("stories/a/draft.md", 1, OptionalInt.of(39)))
          .contains("stories/a/draft.md:[1,39] quantity \"21 euros\"");
    }
    Result none = new Factgate().studyAround(base.resolve("pom.xml"), Options.in(base));
    assertThat(none.studies()).isEmpty();
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

  @Test
  void whatIsNotSimplyStatedIsToldAsTheReason() throws IOException {
    Files.writeString(
        folder.resolve("draft.md"),
        """
        A ticket for the ferry to Alden previously cost 9 euros.

        A ticket for the ferry to Alden does not cost 21 euros.
        """);
    assertThat(change(1, "9")).isEqualTo("words that state it: here it is called an old value");
    assertThat(change(3, "21")).isEqualTo("words that state it: here it is denied");
  }

  @Test
  void wordsOfAnotherThingAreToldAsTheReason() throws IOException {
    Files.delete(folder.resolve("sources/line.txt"));
    Files.writeString(
        folder.resolve("draft.md"), "A child's ticket for the ferry to Alden costs 6 euros.\n");
    assertThat(change(1, "6"))
        .isEqualTo("words that tell of what fare speaks of; this tells of a part or a kind");
    assertThat(explain().at("draft.md", 1, OptionalInt.empty()))
        .anyMatch(line -> line.endsWith("), but it tells of a part or a kind"));
  }

  @Test
  void whatASentenceSpeaksOfIsToldInItsOwnWords() throws IOException {
    Files.writeString(
        folder.resolve("draft.md"),
        "Inès Rautio received 21 euros for a ticket for the ferry to Alden.\n");
    assertThat(explain().at("draft.md", 1, OptionalInt.of(22)))
        .filteredOn(line -> line.startsWith("    speaks "))
        .singleElement()
        .asString()
        .contains("Inès Rautio", "received")
        .doesNotContain("@", "ines rautio");
  }

  @Test
  void aFileIsKnownWithItsNumberOfLines() {
    assertThat(explain().isRead("draft.md")).isTrue();
    assertThat(explain().lines("draft.md")).isEqualTo(3);
    assertThat(explain().isRead("facts.yaml")).isFalse();
    assertThat(explain().lines("facts.yaml")).isZero();
  }

  @Test
  void aStoryIsExplainedThoughAnotherOneIsBroken() throws IOException {
    Files.createDirectories(folder.resolve("stories/broken"));
    Files.writeString(folder.resolve("stories/broken/facts.yaml"), "facts: none\n");
    Files.writeString(folder.resolve("stories/broken/draft.md"), "Nothing was said.\n");
    Files.createDirectories(folder.resolve("stories/ferry"));
    Files.writeString(
        folder.resolve("stories/ferry/draft.md"), "A ticket for the ferry costs 21 euros.\n");
    Result result = new Factgate().study(Options.in(folder));
    assertThat(result.faults()).isNotEmpty();
    ExplainReport report = new ExplainReport(result.studies());
    assertThat(report.at("stories/ferry/draft.md", 1, OptionalInt.empty())).isNotEmpty();
    assertThat(report.isRead("stories/broken/draft.md")).isFalse();
  }

  @Test
  void thePageShowsWhatIsPrinted() throws IOException {
    Files.createDirectories(folder.resolve("stories/ferry"));
    for (String file : new String[] {"facts.yaml", "draft.md"}) {
      Files.move(folder.resolve(file), folder.resolve("stories/ferry").resolve(file));
    }
    Files.writeString(
        folder.resolve("stories/ferry/draft.md"),
        "# Fares rise\n\nA ticket for the ferry to Alden costs 21 euros.\n");
    String printed =
        String.join("\n", explain().at("stories/ferry/draft.md", 3, OptionalInt.of(39)));
    assertThat(Path.of("src/site/markdown/goals/explain.md")).content().contains(printed + "\n");
  }

  private String change(int line, String words) throws IOException {
    String written = Files.readAllLines(folder.resolve("draft.md")).get(line - 1);
    OptionalInt column = OptionalInt.of(written.indexOf(words) + 1);
    String start = "    what would change it: ";
    return explain().at("draft.md", line, column).stream()
        .filter(told -> told.startsWith(start))
        .map(told -> told.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  private ExplainReport explain() {
    return new ExplainReport(new Factgate().study(Options.in(folder)).studies());
  }
}
