package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reporting.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that an editor reads, by its content. */
class HtmlReportTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheStory() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("facts.yaml"),
        """
        dateline: 2025-06-10
        facts:
          - id: fare
            claim: A ticket for the ferry to Alden costs {12 euros}
        """);
    Files.writeString(
        folder.resolve("sources/line.txt"), "A ticket for the ferry to Alden costs 12 euros.\n");
    Files.writeString(
        folder.resolve("sources/rival.txt"), "A ticket for the ferry to Alden costs 14 euros.\n");
    Files.writeString(
        folder.resolve("draft.md"),
        "# Fares & \"fees\"\n\nOn 12 June 2025, a ticket for the ferry to Alden costs 21 euros.\n");
  }

  @Test
  void findingsStandInTheirPlaceWithTheEvidenceBesideThem() throws IOException {
    assertThat(page())
        .contains(
            "data-rules=\"number-contradicted\" aria-expanded=\"false\" aria-controls=\"p1-1-2\">21"
                + " euros</button>.</p>")
        .contains("<div id=\"p1-1-2\" class=\"panel error\" role=\"group\"")
        .contains("<blockquote>A ticket for the ferry to Alden costs <mark>12 euros</mark>.<cite");
  }

  @Test
  void wordsOfTheDraftAreEscaped() throws IOException {
    assertThat(page()).contains("Fares &amp; &quot;fees&quot;");
  }

  @Test
  void factsStandAgainstSources() throws IOException {
    assertThat(page())
        .contains("<td class=\"agrees\"><b>✓ agrees</b><span>“12 euros”</span></td>")
        .contains("<td class=\"disagrees\"><b>≠ disagrees</b>");
  }

  @Test
  void theDaysOfTheDraftsStandInOrder() throws IOException {
    assertThat(page()).contains("><time datetime=\"2025-06-12\">2025-06-12</time>");
  }

  @Test
  void nothingIsFetchedFromAnywhere() throws IOException {
    assertThat(page()).doesNotContain("http:").doesNotContain("https:").doesNotContain("src=");
  }

  private String page() throws IOException {
    new HtmlReport("1.0").write(new Factgate().study(Options.in(folder)), folder);
    return Files.readString(folder.resolve("factgate.html"));
  }
}
