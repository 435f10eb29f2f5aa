package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import io.factgate.judging.Rules;
import io.factgate.kind.Kind;
import io.factgate.kind.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule and kind has a page, no page is without, and what a page shows is what happens. */
class PagesTest {

  private static final Path SITE = Path.of("src/site/markdown");

  @TempDir Path folder;

  /** A heading of the third degree with files in fenced blocks and the console's lines last. */
  private record Example(Path page, String title, List<String[]> files, List<String> console) {}

  @Test
  void everyRuleHasItsPageAndNoPageIsWithoutRule() throws IOException {
    assertThat(pages("rules"))
        .containsExactlyInAnyOrderElementsOf(
            Rules.of(Kinds.all()).stream().map(Rule::name).toList());
  }

  @Test
  void everyKindHasItsPageAndNoPageIsWithoutKind() throws IOException {
    assertThat(pages("kinds"))
        .containsExactlyInAnyOrderElementsOf(Kinds.all().stream().map(Kind::name).toList());
  }

  @Test
  void everyPageShowsThreeExamples() throws IOException {
    for (Path page : files()) {
      assertThat(examples(page)).as(page.toString()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleFindsWhatItShows() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : files()) {
      for (Example example : examples(page)) {
        String name = page.getFileName() + ": " + example.title;
        Path base = folder.resolve("example-" + tests.size());
        tests.add(DynamicTest.dynamicTest(name, () -> run(example, base)));
      }
    }
    return tests.stream();
  }

  private static void run(Example example, Path base) throws IOException {
    for (String[] file : example.files) {
      Path path = base.resolve("stories/story").resolve(file[0]);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file[1]);
    }
    Result result = new Factgate().check(Options.in(base));
    assertThat(result.faults()).isEmpty();
    List<String> lines = result.findings().stream().map(PagesTest::line).toList();
    assertThat(lines.isEmpty() ? List.of("nothing to say") : lines).isEqualTo(example.console);
  }

  private static String line(Finding finding) {
    return (finding.path()
            + ":"
            + finding.place()
            + " "
            + finding.level().word()
            + " "
            + finding.rule()
            + ": "
            + finding.message())
        .replace("stories/story/", "");
  }

  private static List<String> pages(String kind) throws IOException {
    try (Stream<Path> paths = Files.list(SITE.resolve(kind))) {
      return paths.map(path -> path.getFileName().toString().replace(".md", "")).toList();
    }
  }

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>(List.of(SITE.resolve("facts.md")));
    for (String kind : new String[] {"rules", "kinds"}) {
      try (Stream<Path> paths = Files.list(SITE.resolve(kind))) {
        paths.sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static List<Example> examples(Path page) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> block = null;
    String head = "";
    for (String line : Files.readAllLines(page)) {
      if (block == null && line.startsWith("### ")) {
        examples.add(new Example(page, line.substring(4), new ArrayList<>(), new ArrayList<>()));
      } else if (block == null && line.startsWith("```")) {
        block = new ArrayList<>();
        head = line.substring(3);
      } else if (block != null && line.equals("```")) {
        add(examples.get(examples.size() - 1), head, block);
        block = null;
      } else if (block != null) {
        block.add(line);
      }
    }
    return examples;
  }

  private static void add(Example example, String head, List<String> block) {
    if (head.equals("console")) {
      example.console.addAll(block);
    } else {
      String file = head.substring(head.indexOf(' ') + 1);
      example.files.add(new String[] {file, String.join("\n", block) + "\n"});
    }
  }
}
