package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.reporting.ConsoleReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What drafts, sources, facts and names of files contain acts on no report that shows it. */
class EscapingTest {

  private static final String EVIL =
      "<script>alert(1)</script> ]]> \"'&amp; %0A::error::x \u001b[31m \u202e \u2028";

  @TempDir Path folder;
  private Newsroom newsroom;
  private Result result;

  @BeforeEach
  void check() throws IOException {
    newsroom = new Newsroom(folder);
    newsroom.put("sources/wire.txt", "Ten ships carried 45 million " + EVIL + " tonnes of coal.\n");
    String evilName = "a<b>&\"'%0A\u202e\u001b\n::error::x.txt";
    newsroom.put(evilName, "Ten ships carried 60 million " + EVIL + " tonnes of coal.\n");
    newsroom.put("b%0A::error::y.md", "# Ships\n\nTen ships carried 60 million tonnes of coal.\n");
    newsroom.put(
        "facts.yaml",
        "facts:\n  - id: ships\n    claim: Ten ships carried {45 million tonnes} of coal\n"
            + "    why: \"<b>\\ud800 ]]> \\u202e\"\n");
    newsroom.put("sources/" + evilName + ".pdf", "no PDF, but <script>");
    result = newsroom.check();
  }

  @Test
  void somethingIsFoundInEveryOddFile() {
    assertThat(result.findings())
        .extracting(Finding::path)
        .contains("stories/s/b%0A::error::y.md")
        .anyMatch(p -> p.startsWith("stories/s/a<b>"));
    assertThat(result.faults()).hasSize(1);
  }

  @Test
  void pagesHoldNoTagsOfDrafts() throws IOException {
    String page = read("factgate.html");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("but <script>");
    assertThat(page).contains("&lt;script&gt;alert");
    assertHasNoControls(page);
  }

  @Test
  void xmlIsWellFormed() throws Exception {
    for (String name : new String[] {"junit.xml", "checkstyle.xml"}) {
      assertHasNoControls(read(name));
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(newsroom.out().resolve(name).toFile());
    }
  }

  @Test
  void workflowCommandsStayOneEach() throws IOException {
    List<String> lines = read("github.txt").lines().toList();
    assertThat(lines).hasSize(result.findings().size() + result.faults().size());
    assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) file=[^,\\n]+,.*"));
    assertHasNoControls(read("github.txt"));
  }

  @Test
  void linesOfTheConsoleStayOneEach() {
    ConsoleReport console = new ConsoleReport(folder.resolve("desk"));
    List<String> lines = new ArrayList<>(console.summary(result));
    result.findings().forEach(finding -> lines.addAll(console.linesWithMark(finding, result)));
    result.faults().forEach(fault -> lines.add(console.line(fault)));
    assertThat(lines).allSatisfy(EscapingTest::assertIsOneLine);
  }

  @Test
  void everyReportIsUtf8AndNoneNamesAPlaceOutside() throws IOException {
    try (Stream<Path> files = Files.walk(newsroom.out())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String all = read(file.toString());
        assertThat(all).as(file.toString()).doesNotContain(folder.toString()).doesNotContain("../");
      }
    }
  }

  private String read(String name) throws IOException {
    // Files.readString refuses what is not UTF-8.
    return Files.readString(newsroom.out().resolve(name), StandardCharsets.UTF_8);
  }

  private static void assertIsOneLine(String line) {
    assertHasNoControls(line);
    assertThat(line).doesNotContain("\n", "\r", "\u2028");
  }

  private static void assertHasNoControls(String words) {
    assertThat(words.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
    assertThat(words).doesNotContain("\u202e").doesNotContain("\ufffe");
  }
}
