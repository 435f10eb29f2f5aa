package io.factgate.reporting;

import static io.factgate.reporting.ResultFixture.mentions;
import static io.factgate.reporting.ResultFixture.of;
import static io.factgate.reporting.ResultFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReportsTest {

  @TempDir Path folder;

  @Test
  void mentionsAreObjectsALineWithSpansAsWordsAndPlaces() throws IOException {
    new MentionsReport().write(result(), folder);
    assertThat(Files.readString(folder.resolve("mentions.jsonl")))
        .isEqualTo(
            "{\"file\":\"stories/s/sources/port.pdf\",\"kind\":\"quantity\",\"text\":\"9 cranes\","
                + "\"startLine\":1,\"startColumn\":14,\"endLine\":1,\"endColumn\":22,\"page\":4,"
                + "\"value\":9,\"unit\":\"crane\",\"bound\":\"exactly\",\"number\":{\"text\":\"9\","
                + "\"startLine\":1,\"startColumn\":14,\"endLine\":1,\"endColumn\":15,\"page\":4}}\n");
  }

  @Test
  void mentionsHoldWhatStandsAtTheirPlace() throws IOException {
    Text text =
        new TextBuilder("a.txt", "9 a.example/b\ncranes.")
            .append(0, 2)
            .append(14, 21)
            .endBlock(Role.PARAGRAPH)
            .build();
    new MentionsReport().write(of(List.of(text), mentions(text)), folder);
    assertThat(Files.readString(folder.resolve("mentions.jsonl")))
        .contains("\"text\":\"9 a.example/b\\ncranes\"");
  }

  @Test
  void mentionsWithoutAPlaceAreLeftOut() throws IOException {
    Text text = new TextBuilder("a.md", "Cranes.").append(0, 7).imply(" 9 cranes", 7).build();
    new MentionsReport().write(of(List.of(text), mentions(text)), folder);
    assertThat(Files.readString(folder.resolve("mentions.jsonl"))).isEmpty();
  }

  @Test
  void coverageIsCountedByDraftAndKindAndInAll() throws IOException {
    new CoverageReport().write(result(), folder);
    assertThat(Files.readString(folder.resolve("coverage.json")))
        .isEqualTo(
            """
            {
              "stories" : 1,
              "documents" : 1,
              "total" : {
                "seen" : 9,
                "supported" : 4,
                "contradicted" : 1,
                "unsupported" : 2,
                "unbound" : 2
              },
              "mentions" : [
                {
                  "draft" : "stories/s/a.md",
                  "kind" : "quantity",
                  "seen" : 5,
                  "supported" : 3,
                  "contradicted" : 1,
                  "unsupported" : 1,
                  "unbound" : 0
                },
                {
                  "draft" : "stories/s/a.md",
                  "kind" : "time",
                  "seen" : 4,
                  "supported" : 1,
                  "contradicted" : 0,
                  "unsupported" : 1,
                  "unbound" : 2
                }
              ],
              "unread" : [
                "stories/s/quay.jpg"
              ],
              "leftOut" : [ ]
            }
            """);
  }

  @Test
  void extractedTextIsWrittenBesideTheReports() throws IOException {
    new TextReport().write(result(), folder);
    assertThat(folder.resolve("text/stories/s/sources/port.pdf.txt"))
        .hasContent("The port has 9 cranes.");
  }
}
