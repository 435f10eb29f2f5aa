package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheFacts() throws IOException {
    Files.writeString(
        folder.resolve("facts.yaml"),
        """
        names:
          - name: Ada Quill
            wrong: [Ada Quil]
        facts:
          - id: bridge
            claim: The new bridge in Ostrow will cost {about €90 million}
          - id: patience
            quote: we have waited for this bridge for thirty years
            speaker: Ada Quill
        """);
  }

  @Test
  void whatIsCertainIsMendedAndEveryOtherByteStays() throws IOException {
    String draft =
        "\ufeff# Bridge\r\n\r\nThe new bridge in Ostrow will cost some  €100 million. 🌉\r\n\r\n"
            + "“We have waited for this bridge for forty years,” said Ada Quil.\r\n";
    assertThat(mended(draft))
        .isEqualTo(
            "\ufeff# Bridge\r\n\r\nThe new bridge in Ostrow will cost some  €90 million. 🌉\r\n\r\n"
                + "“We have waited for this bridge for thirty years,” said Ada Quill.\r\n");
  }

  @Test
  void theDiffShowsTheLinesBeforeAndAfter() throws IOException {
    Files.writeString(
        folder.resolve("draft.md"),
        "# Bridge\n\nThe new bridge in Ostrow will cost €100 million.\n");
    assertThat(patches().get(0).mend().diff())
        .containsExactly(
            "--- a/draft.md",
            "+++ b/draft.md",
            "@@ -3 +3 @@",
            "-The new bridge in Ostrow will cost €100 million.",
            "+The new bridge in Ostrow will cost €90 million.");
  }

  @Test
  void whatOnlyASourceSaysOtherwiseIsLeftToTheEditor() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("sources/a.txt"), "Some 1,400 lorries cross the old bridge every day.\n");
    Files.writeString(
        folder.resolve("draft.md"), "Some 4,100 lorries cross the old bridge every day.\n");
    assertThat(patches()).isEmpty();
  }

  @Test
  void whatIsHushedIsLeftAlone() throws IOException {
    Files.writeString(
        folder.resolve("draft.md"),
        "<!-- factgate-ignore bridge: changed today -->\n"
            + "The new bridge in Ostrow will cost €100 million.\n");
    assertThat(patches()).isEmpty();
  }

  private String mended(String draft) throws IOException {
    Path file = folder.resolve("draft.md");
    Files.write(file, draft.getBytes(StandardCharsets.UTF_8));
    for (Patch patch : patches()) {
      Files.write(file, patch.mend().bytes());
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private List<Patch> patches() {
    Factgate engine = new Factgate();
    Options options = Options.in(folder);
    return engine.patches(options, engine.study(options));
  }
}
