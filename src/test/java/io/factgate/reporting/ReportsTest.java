package io.factgate.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Result;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.kind.quantity.QuantityKind;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.Role;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

  private static final Rule RULE =
      new Rule("number-contradicted", Level.ERROR, "A number is not what is known.");

  @TempDir Path folder;

  @Test
  void sarifTellsFindingsWithEvidenceAndFaults() throws IOException {
    new SarifReport("1.2", List.of(RULE)).write(result(), folder);
    assertThat(Files.readString(folder.resolve("factgate.sarif")))
        .isEqualTo(
            """
            {
              "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
              "version" : "2.1.0",
              "runs" : [
                {
                  "tool" : {
                    "driver" : {
                      "name" : "Factgate",
                      "version" : "1.2",
                      "informationUri" : "https://factgate.io/",
                      "rules" : [
                        {
                          "id" : "number-contradicted",
                          "shortDescription" : {
                            "text" : "A number is not what is known."
                          },
                          "helpUri" : "https://factgate.io/rules/number-contradicted.html",
                          "defaultConfiguration" : {
                            "level" : "error"
                          }
                        }
                      ]
                    }
                  },
                  "invocations" : [
                    {
                      "executionSuccessful" : false,
                      "toolExecutionNotifications" : [
                        {
                          "level" : "error",
                          "message" : {
                            "text" : "unknown key “tolerence”"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "stories/s/facts.yaml"
                                },
                                "region" : {
                                  "startLine" : 5,
                                  "startColumn" : 3,
                                  "endLine" : 5,
                                  "endColumn" : 12
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "columnKind" : "unicodeCodePoints",
                  "results" : [
                    {
                      "ruleId" : "number-contradicted",
                      "ruleIndex" : 0,
                      "level" : "error",
                      "message" : {
                        "text" : "says \\"12 cranes\\", but the port has 9"
                      },
                      "locations" : [
                        {
                          "physicalLocation" : {
                            "artifactLocation" : {
                              "uri" : "stories/s/the%20caf%C3%A9%20%26%20quay.md"
                            },
                            "region" : {
                              "startLine" : 3,
                              "startColumn" : 14,
                              "endLine" : 3,
                              "endColumn" : 23
                            }
                          }
                        }
                      ],
                      "relatedLocations" : [
                        {
                          "id" : 1,
                          "physicalLocation" : {
                            "artifactLocation" : {
                              "uri" : "stories/s/sources/port.pdf"
                            },
                            "region" : {
                              "startLine" : 1,
                              "startColumn" : 14,
                              "endLine" : 1,
                              "endColumn" : 22
                            }
                          },
                          "properties" : {
                            "page" : 4
                          },
                          "message" : {
                            "text" : "The port has 9 cranes."
                          }
                        }
                      ],
                      "partialFingerprints" : {
                        "factgate/v1" : "c0ffee"
                      },
                      "properties" : {
                        "found" : "12 cranes",
                        "expected" : "9 cranes",
                        "fact" : "cranes"
                      }
                    }
                  ],
                  "properties" : {
                    "stories" : 1,
                    "documents" : 1,
                    "hushed" : 1,
                    "baselined" : 3
                  }
                }
              ]
            }
            """);
  }

  @Test
  void anEmptyRunIsASarifFileToo() throws IOException {
    new SarifReport("1.2", List.of(RULE)).write(empty(), folder);
    assertThat(Files.readString(folder.resolve("factgate.sarif")))
        .contains("\"executionSuccessful\" : true", "\"results\" : [ ]");
  }

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
              ]
            }
            """);
  }

  @Test
  void extractedTextIsWrittenBesideTheReports() throws IOException {
    new TextReport().write(result(), folder);
    assertThat(folder.resolve("text/stories/s/sources/port.pdf.txt"))
        .hasContent("The port has 9 cranes.");
  }

  @Test
  void theConsoleShowsAFindingWithItsEvidence() {
    ConsoleReport console = new ConsoleReport(Path.of("/desk"));
    assertThat(console.lines(result().findings().get(0)))
        .containsExactly(
            "/desk/stories/s/the café & quay.md:[3,14] number-contradicted: says \"12 cranes\","
                + " but the port has 9",
            "    stories/s/sources/port.pdf:[1,14] page 4: The port has 9 cranes.");
  }

  @Test
  void theConsoleShowsAFaultWithItsPlace() {
    ConsoleReport console = new ConsoleReport(Path.of("/desk"));
    assertThat(console.line(result().faults().get(0)))
        .isEqualTo("/desk/stories/s/facts.yaml:[5,3] unknown key “tolerence”");
    assertThat(console.line(Fault.of("s/a.pdf", "cannot be read: a damaged PDF")))
        .isEqualTo("/desk/s/a.pdf: cannot be read: a damaged PDF");
    assertThat(console.line(Fault.of("", "Nothing to check"))).isEqualTo("Nothing to check");
  }

  @Test
  void theSummaryTellsWhatWasSeenAndFound() {
    assertThat(new ConsoleReport(Path.of("/desk")).summary(result()))
        .containsExactly(
            "1 story, 1 document: 9 mentions seen, 7 held against facts and sources, 2 unbound",
            "hushed: stories/s/the café & quay.md:[3,14] number-contradicted \"12 cranes\" by"
                + " stories/s/facts.yaml:[9,5]: counted at noon, says N. L.",
            "1 entry of the baseline found no more; factgate:baseline drops what is gone",
            "1 error, no warnings and no notes; 1 hushed, 3 in the baseline",
            "not read: stories/s/quay.jpg");
  }

  @Test
  void aLongPassageIsCutBetweenWordsRoundTheEvidence() {
    String prose = "word ".repeat(100) + "9 cranes " + "more ".repeat(100).strip() + ".";
    Text text = Text.ofProse("a.md", prose);
    String cut = Passages.cut(new Evidence(text, new Span(500, 508)));
    assertThat(cut).startsWith("… word ").contains(" 9 cranes more").endsWith(" more …");
    assertThat(cut.length()).isLessThan(260);
  }

  private static Result result() {
    Text port = port();
    Finding finding =
        new Finding(
            "number-contradicted",
            Level.ERROR,
            "stories/s/the café & quay.md",
            Place.of(3, 14, 3, 23),
            "says \"12 cranes\", but the port has 9",
            "12 cranes",
            Optional.of("9 cranes"),
            Optional.of("cranes"),
            List.of(new Evidence(port, new Span(13, 21))),
            "c0ffee");
    Fault fault =
        new Fault(
            "stories/s/facts.yaml", Optional.of(Place.of(5, 3, 5, 12)), "unknown key “tolerence”");
    return new Result(
        1,
        List.of(finding),
        List.of(fault),
        List.of(
            new Coverage("stories/s/a.md", "quantity", 5, 3, 1, 1, 0),
            new Coverage("stories/s/a.md", "time", 4, 1, 0, 1, 2)),
        List.of(
            new Hushed(
                finding,
                "stories/s/facts.yaml",
                Place.of(9, 5, 9, 60),
                "counted at noon, says N. L.")),
        3,
        1,
        List.of(port),
        List.of("stories/s/quay.jpg"),
        mentions(port),
        List.of());
  }

  private static Text port() {
    String raw = "The port has 9 cranes.";
    return new TextBuilder("stories/s/sources/port.pdf", raw)
        .extracted()
        .section(0, OptionalInt.of(4), OptionalInt.empty())
        .append(0, raw.length())
        .endBlock(Role.PARAGRAPH)
        .build();
  }

  private static List<Mention<?>> mentions(Text text) {
    return new ArrayList<>(new QuantityKind().detect(text, Setting.plain()));
  }

  private static Result empty() {
    return of(List.of(), List.of());
  }

  private static Result of(List<Text> documents, List<Mention<?>> mentions) {
    return new Result(
        0, List.of(), List.of(), List.of(), List.of(), 0, 0, documents, List.of(), mentions,
        List.of());
  }
}
