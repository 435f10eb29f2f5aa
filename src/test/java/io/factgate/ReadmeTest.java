package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Rules;
import io.factgate.kind.Rule;
import io.factgate.reporting.ConsoleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens, and what it names is there. */
class ReadmeTest {

  private static final Path BASE = Path.of("it/white-house-summit").toAbsolutePath();

  @Test
  void theDialogueIsThatOfTheSummit() throws IOException {
    Result result = new Factgate().check(Options.in(BASE));
    ConsoleReport console = new ConsoleReport(Path.of("/desk/white-house-summit"));
    List<String> lines = new ArrayList<>();
    result.findings().forEach(f -> console.lines(f).forEach(line -> lines.add("[ERROR] " + line)));
    console.summary(result).forEach(line -> lines.add("[INFO] " + line));

    List<String> shown = block("console", 1);
    assertThat(shown.subList(1, shown.size() - 1)).isEqualTo(lines);
  }

  @Test
  void theFirstCommandRunsTheSummitAndTheSecondAllTests() throws IOException {
    assertThat(block("sh", 1))
        .containsExactly(
            "mvn -B verify -DskipTests -Dinvoker.test=white-house-summit"
                + " -Dinvoker.streamLogs=true");
    assertThat(block("sh", 2)).containsExactly("mvn -B verify");
  }

  @Test
  void theTableNamesEveryRuleWithItsPageAndLevel() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Rule rule : Rules.of(Kinds.all())) {
      String page = "src/site/markdown/rules/" + rule.name() + ".md";
      assertThat(Path.of(page)).exists();
      rows.add("| [" + rule.name() + "](" + page + ") | " + rule.level().word() + " |");
    }
    List<String> shown =
        lines().stream()
            .filter(line -> line.contains("markdown/rules/"))
            .map(line -> line.substring(0, line.indexOf('|', line.indexOf(") | ") + 4) + 1))
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(rows);
  }

  /** The lines of the block of that number among the fenced blocks of a language. */
  private static List<String> block(String language, int number) throws IOException {
    List<String> block = new ArrayList<>();
    int seen = 0;
    boolean inside = false;
    for (String line : lines()) {
      if (line.startsWith("```")) {
        inside = line.equals("```" + language) && ++seen == number;
      } else if (inside) {
        block.add(line);
      }
    }
    return block;
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("README.md"));
  }
}
