package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** House facts that no draft speaks of are left out, and nothing is found less for it. */
final class HouseAtScaleTest {

  private static final List<String> THINGS =
      List.of("beds", "pupils", "berths", "seats", "trams", "looms", "hives", "ferries");

  @TempDir private Path base;

  @ParameterizedTest
  @MethodSource("repositories")
  void findsTheSameInEveryRepositoryAsWhenAllFactsAreHeldAgainstIt(Path repository) {
    assertThatNothingIsLost(Options.in(repository));
  }

  static Stream<Path> repositories() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("it").toAbsolutePath())) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @Test
  void findsTheSameAmongManyFacts() throws IOException {
    Random random = new Random(7);
    write("facts.yaml", house(random, 600));
    for (int i = 0; i < 12; i++) {
      write("stories/s" + i + "/draft.md", draft(random));
      write("stories/s" + i + "/facts.yaml", "dateline: 2025-08-" + (10 + i) + "\nfacts: []\n");
    }
    Result result = assertThatNothingIsLost(Options.in(base));
    assertThat(result.findings()).hasSizeGreaterThan(10);
  }

  @Test
  void readsRelativeDaysOfTheHouseOnTheDayOfEachStory() throws IOException {
    write("facts.yaml", "facts:\n- id: vote\n  claim: The council of Osk votes {on Friday}\n");
    write("stories/a/facts.yaml", "dateline: 2025-08-19\nfacts: []\n"); // a Tuesday
    write("stories/a/draft.md", "The council of Osk votes on 22 August 2025.\n");
    write("stories/b/facts.yaml", "dateline: 2025-09-02\nfacts: []\n");
    write("stories/b/draft.md", "The council of Osk votes on 22 August 2025.\n");
    assertThat(new Factgate().check(Options.in(base)).coverage().stream())
        .filteredOn(coverage -> coverage.kind().equals("time"))
        .extracting(Coverage::draft, Coverage::supported)
        .containsExactly(tuple("stories/a/draft.md", 1), tuple("stories/b/draft.md", 0));
  }

  @Test
  void readsNamesOfTheStoryInFactsOfTheHouse() throws IOException {
    write(
        "facts.yaml",
        "names:\n- {name: Ida Stein, role: mayor}\n"
            + "facts:\n- id: seats\n  claim: Stein counted {41 seats}\n  speaker: Stein\n");
    write("stories/a/draft.md", "Stein counted 41 seats.\n");
    write("stories/b/facts.yaml", "names:\n- {name: Olga Stein, role: judge}\n");
    write("stories/b/draft.md", "Stein counted 41 seats.\n");
    Result result = new Factgate().check(Options.in(base));
    assertThat(result.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.sentence())
                    .isEqualTo("\"Stein\" may be Ida Stein or Olga Stein; write the full name"));
  }

  @Test
  void letsAStoryReplaceAFactOfTheHouse() throws IOException {
    write("facts.yaml", house(new Random(7), 60) + fact("market-seats", 41));
    write("stories/a/facts.yaml", "facts:\n" + fact("market-seats", 43));
    write("stories/a/draft.md", "The market hall of Osk has 43 seats.\n");
    write("stories/b/draft.md", "The market hall of Osk has 43 seats.\n");
    Result result = assertThatNothingIsLost(Options.in(base));
    assertThat(result.findings()).extracting(Finding::path).containsExactly("stories/b/draft.md");
  }

  @Test
  void knowsTheIdsOfFactsThatNoDraftSpeaksOf() throws IOException {
    write("facts.yaml", house(new Random(7), 60));
    write(
        "stories/a/draft.md",
        "<!-- factgate-ignore fact-3: not of today -->\nThe rain in Vell went on.\n");
    assertThat(new Factgate().check(Options.in(base)).findings())
        .extracting(Finding::rule)
        .contains("suppression-unused")
        .doesNotContain("suppression-invalid");
  }

  /** A study holds all facts against the drafts. */
  private static Result assertThatNothingIsLost(Options options) {
    Result narrowed = new Factgate().check(options);
    Result whole = new Factgate().study(options);
    assertThat(narrowed.findings().stream().map(HouseAtScaleTest::told).toList())
        .isEqualTo(whole.findings().stream().map(HouseAtScaleTest::told).toList());
    assertThat(narrowed.coverage()).isEqualTo(whole.coverage());
    assertThat(narrowed.hushed()).hasSameSizeAs(whole.hushed());
    assertThat(narrowed.faults()).isEqualTo(whole.faults());
    return narrowed;
  }

  private static String told(Finding f) {
    return String.join(
        "|",
        List.of(
            f.rule(),
            f.level().word(),
            f.path(),
            f.place().toString(),
            f.message(),
            f.found(),
            f.fingerprint(),
            f.evidence().stream()
                .map(e -> e.text().path() + e.text().place(e.span()) + e.text().at(e.span()))
                .toList()
                .toString()));
  }

  private static String fact(String id, int seats) {
    return "- id: " + id + "\n  claim: The market hall of Osk has {" + seats + " seats}\n";
  }

  private static String house(Random random, int count) {
    StringBuilder yaml = new StringBuilder("facts:\n");
    for (int i = 0; i < count; i++) {
      yaml.append("- id: fact-").append(i).append("\n  claim: ").append(place(i)).append(" has {");
      yaml.append(2 + random.nextInt(90)).append(' ').append(one(random)).append("}\n");
    }
    return yaml.toString();
  }

  private static String draft(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sentences.add(
          place(random.nextInt(600))
              + " has "
              + (2 + random.nextInt(90))
              + " "
              + one(random)
              + ".");
    }
    return String.join(" ", sentences) + "\n";
  }

  private static String place(int number) {
    char first = (char) ('A' + number % 26);
    char second = (char) ('a' + number / 26 % 26);
    return "The harbour of " + first + second + "kenholm";
  }

  private static String one(Random random) {
    return THINGS.get(random.nextInt(THINGS.size()));
  }

  private void write(String file, String words) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
