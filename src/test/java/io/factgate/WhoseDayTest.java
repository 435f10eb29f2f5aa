package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reporting.MentionsReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first that tells a text's day wins, and mentions.jsonl says who it was. */
class WhoseDayTest {

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    write(
        "facts.yaml",
        """
        dateline: 2025-08-10
        sources:
          - {file: noted.txt, date: 2025-08-12}
          - {file: printed.txt, date: 2025-08-12}
        """);
    write("draft.md", "---\ndate: 2025-08-19\n---\n\nThe port closed on Monday.\n");
    write("plain.txt", "The port closed on Monday.\n");
    write("sources/noted.txt", "The port closed on Monday.\n");
    write("sources/printed.txt", "OSK, Aug 14 - The port closed on Monday.\n");
  }

  @Test
  void theDocumentsOwnDayComesFirst() throws IOException {
    assertThat(monday("draft.md"))
        .contains("\"timex\":\"2025-08-18\"")
        .endsWith("\"dateline\":\"2025-08-19\",\"datelineFrom\":\"document\"}");
  }

  @Test
  void aPrintedDatelineComesBeforeWhatFactsSayOfTheSource() throws IOException {
    assertThat(monday("sources/printed.txt"))
        .contains("\"timex\":\"2025-08-11\"")
        .endsWith("\"dateline\":\"2025-08-14\",\"datelineFrom\":\"printed dateline\"}");
  }

  @Test
  void whatFactsSayOfTheSourceComesBeforeTheStorysDay() throws IOException {
    assertThat(monday("sources/noted.txt"))
        .contains("\"timex\":\"2025-08-11\"")
        .endsWith("\"dateline\":\"2025-08-12\",\"datelineFrom\":\"sources of facts.yaml\"}");
  }

  @Test
  void theStorysDayComesLast() throws IOException {
    assertThat(monday("plain.txt"))
        .contains("\"timex\":\"2025-08-04\"")
        .endsWith("\"dateline\":\"2025-08-10\",\"datelineFrom\":\"facts.yaml\"}");
  }

  private String monday(String file) throws IOException {
    new MentionsReport().write(new Factgate().extract(Options.in(folder)), folder);
    return Files.readAllLines(folder.resolve("mentions.jsonl")).stream()
        .filter(line -> line.contains("\"file\":\"" + file + "\"") && line.contains("\"Monday\""))
        .findFirst()
        .orElseThrow();
  }

  private void write(String file, String words) throws IOException {
    Files.writeString(folder.resolve(file), words);
  }
}
