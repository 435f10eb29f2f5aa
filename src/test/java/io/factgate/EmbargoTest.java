package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import io.factgate.reporting.ConsoleReport;
import io.factgate.reporting.HtmlReport;
import io.factgate.reporting.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words of sources under embargo stand in no line that is printed and in no file that is written.
 */
class EmbargoTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheStory() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("sources/paper.txt"),
        "The ferry line to Alden will lose 340 berths in the secret plan of the board.\n\n"
            + "“We shall not keep the night boat,” said Ada Quill.\n");
    Files.writeString(
        folder.resolve("facts.yaml"),
        "names:\n  - name: Ada Quill\nfacts:\n  - id: fare\n"
            + "    claim: A ticket for the ferry to Alden costs {12 euros}\n");
    Files.writeString(
        folder.resolve("draft.md"),
        "The ferry line to Alden will lose 430 berths in the plan of the board.\n\n"
            + "“We shall not keep the day boat,” said Ada Quill.\n\n"
            + "A ticket for the ferry to Alden costs 21 euros.\n\n"
            + "<!-- factgate-ignore number-contradicted: told on the phone -->\n"
            + "The ferry line to Alden will lose 450 berths.\n");
  }

  @Test
  void findingsAreToldByPlaceAndWithoutTheWords() {
    Result result = Embargo.on(new Factgate().check(Options.in(folder)));
    List<String> lines = new ArrayList<>();
    ConsoleReport console = new ConsoleReport(Path.of("/desk"));
    result.findings().forEach(finding -> lines.addAll(console.lines(finding)));
    assertThat(lines)
        .contains(
            "/desk/draft.md:[1,35] number-contradicted: says \"430 berths\", but sources/paper.txt"
                + " has \"…\"",
            "    sources/paper.txt:[1,35]: (words not shown)")
        .contains("    facts.yaml:[5,51]: A ticket for the ferry to Alden costs 12 euros")
        .noneMatch(
            line -> line.contains("340") || line.contains("secret") || line.contains("night"));
  }

  @Test
  void noFileThatIsWrittenHoldsThem(@TempDir Path output) throws IOException {
    Result result = Embargo.on(new Factgate().study(Options.in(folder)));
    assertThat(result.findings()).extracting(Finding::rule).contains("quote-altered");
    assertThat(result.hushed()).hasSize(1);
    List<ReportFormat> formats = new ArrayList<>(Reports.ofEmbargoedCheck("1.0"));
    formats.addAll(Reports.onRequest("1.0"));
    formats.add(new HtmlReport("1.0"));
    for (ReportFormat format : formats) {
      format.write(result, output);
    }
    try (var files = Files.list(output)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("340", "secret", "night");
      }
    }
  }
}
