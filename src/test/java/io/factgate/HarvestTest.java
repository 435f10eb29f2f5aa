package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheSources() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("sources/council.txt"),
        """
        The new bridge over the Lenn in Ostrow will cost about €90 million.

        Some 1,400 lorries cross the old bridge in Ostrow every day.

        “We have waited for this bridge for thirty years,” said Ada Quill, the mayor of Ostrow.
        """);
    Files.writeString(
        folder.resolve("sources/gazette.txt"),
        """
        The new bridge over the Lenn in Ostrow will cost €100 million.

        Every day 1,400 lorries cross the old bridge in Ostrow.
        """);
  }

  @Test
  void whatSourcesShareIsAClaimWithAllOfThem() throws IOException {
    assertThat(harvest())
        .contains("{1,400 lorries}")
        .contains("    sources: [council.txt, gazette.txt]\n");
  }

  @Test
  void whatTheyDisagreeOnStandsSideBySideAsAComment() throws IOException {
    assertThat(harvest())
        .contains(
            """
              # The sources disagree; decide, mend, and take the signs off:
              #   about €90 million: council.txt
              #   €100 million: gazette.txt
              # - id: \
            """)
        .doesNotContain("\n    claim: \"The new bridge");
  }

  @Test
  void whoIsQuotedIsANameWithARole() throws IOException {
    assertThat(harvest())
        .contains("  - name: Ada Quill\n    role: mayor of Ostrow\n")
        .contains(
            """
                quote: "We have waited for this bridge for thirty years"
                speaker: Ada Quill
                sources: [council.txt]
            """);
  }

  @Test
  void itReadsBackAndFindsNothingAgainstItsOwnSources() throws IOException {
    harvest();
    Files.writeString(folder.resolve("draft.md"), "Some 1,400 lorries cross the old bridge.\n");
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void runAgainItAddsWhatIsNewAndChangesNoLine() throws IOException {
    String first = harvest() + "\nrules: {name-unsupported: off}   # ours\n";
    Files.writeString(folder.resolve("facts.yaml"), first);
    assertThat(harvest()).isEqualTo(first);
    Files.writeString(
        folder.resolve("sources/police.txt"),
        "The police counted 37 accidents on the old bridge in Ostrow last year.\n");
    String second = harvest();
    assertThat(second).contains("{37 accidents}").endsWith("# ours\n");
    assertThat(second.lines()).containsAll(first.lines().toList());
  }

  @Test
  void aListInOneLineCannotBeAddedTo() throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), "facts: []\n");
    assertThat(new Factgate().harvest(Options.in(folder)).get(0).faults())
        .extracting(fault -> fault.sentence())
        .containsExactly(
            "nothing can be added to \"facts\", which stands in one line; write it as a list");
  }

  private String harvest() throws IOException {
    Factgate.Harvested one = new Factgate().harvest(Options.in(folder)).get(0);
    assertThat(one.faults()).isEmpty();
    if (!one.added().isEmpty()) {
      Files.writeString(one.file(), one.whole());
    }
    return Files.readString(one.file());
  }
}
