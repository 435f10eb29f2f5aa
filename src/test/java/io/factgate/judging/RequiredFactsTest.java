package io.factgate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a required fact is missing, and what is told of a fact without a source. */
class RequiredFactsTest {

  @TempDir Path folder;

  @Test
  void aFactThatOneDraftMustStateIsMissingThereAlone() throws IOException {
    write("board.md", "# The board met\n\nNothing was decided.\n");
    write("toll.md", "# The toll rises\n\nDrivers are angry.\n");
    write("facts.yaml", fact("required: \"t*.md\""));
    assertThat(findings("fact-missing"))
        .containsExactly(
            "toll.md:[1,3] The toll rises: toll is required and stated in no draft: The toll is 4 euros");
  }

  @Test
  void aFactThatSomeDraftMustStateIsMissingOnce() throws IOException {
    write("board.md", "# The board met\n\nNothing was decided.\n");
    write("toll.md", "# The toll rises\n\nDrivers are angry.\n");
    write("facts.yaml", fact("required: true"));
    assertThat(findings("fact-missing")).hasSize(1);
    write("toll.md", "# The toll rises\n\nThe toll is 4 euros.\n");
    assertThat(findings("fact-missing")).isEmpty();
  }

  @Test
  void aFactThatNoSourceStatesIsToldUnlessItsSeverityIsOff() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    write("sources/a.txt", "The bridge is old.\n");
    write("toll.md", "The toll is 4 euros.\n");
    write("facts.yaml", fact("why: told"));
    assertThat(findings("fact-unsupported"))
        .containsExactly(
            "facts.yaml:[2,5] The toll is 4 euros: toll is \"4 euros\", which no"
                + " source states");
    write("facts.yaml", fact("severity: off"));
    assertThat(findings("fact-unsupported")).isEmpty();
  }

  private static String fact(String line) {
    return "facts:\n  - id: toll\n    claim: The toll is {4 euros}\n    " + line + "\n";
  }

  private List<String> findings(String rule) {
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    return result.findings().stream()
        .filter(f -> f.rule().equals(rule))
        .map(f -> f.path() + ":" + f.place() + " " + f.found() + ": " + f.message())
        .toList();
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(folder.resolve(name), words);
  }
}
