package io.factgate.reporting;

import static io.factgate.reporting.ResultFixture.empty;
import static io.factgate.reporting.ResultFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Level;
import io.factgate.kind.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

  private static final Rule RULE =
      new Rule("number-contradicted", Level.ERROR, "A number is not what is known.");

  @TempDir Path folder;

  @Test
  void sarifTellsFindingsWithEvidenceAndFaults() throws IOException {
    new SarifReport("1.2", List.of(RULE)).write(result(), folder);
    String written = Files.readString(folder.resolve("factgate.sarif"));
    assertThat(written.replaceFirst("(?s) +\"help\" : \\{.*?\\},\n", ""))
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
                          "fullDescription" : {
                            "text" : "A number is not what is known."
                          },
                          "helpUri" : "https://factgate.io/rules/number-contradicted.html",
                          "defaultConfiguration" : {
                            "level" : "error"
                          },
                          "properties" : {
                            "problem.severity" : "error",
                            "precision" : "very-high"
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
                                  "uri" : "stories/s/facts.yaml",
                                  "uriBaseId" : "SRCROOT"
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
                  "originalUriBaseIds" : {
                    "SRCROOT" : {
                      "description" : {
                        "text" : "The editorial repository"
                      }
                    }
                  },
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
                              "uri" : "stories/s/the%20caf%C3%A9%20%26%20quay.md",
                              "uriBaseId" : "SRCROOT"
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
                              "uri" : "stories/s/sources/port.pdf",
                              "uriBaseId" : "SRCROOT"
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
                        "factgate/v1" : "c0ffee",
                        "primaryLocationLineHash" : "c0ffee"
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
}
