package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import io.factgate.reading.Readers;
import io.factgate.text.FaultException;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are sieved by their words have no finding less than drafts that are read closely. */
final class HouseCheckTest {

  @TempDir private Path base;

  /** Every draft of the projects, against the facts beside it as if they were the house's. */
  @ParameterizedTest
  @MethodSource("factsFiles")
  void findsInDraftsOfTheProjectsWhatACheckFinds(Path facts) throws IOException {
    Files.copy(facts, base.resolve("facts.yaml"));
    try (Stream<Path> files = Files.list(facts.getParent())) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*/[a-z][^/]*\\.(md|html|txt)")).toList()) {
        copy(file);
      }
    }
    assertThatNothingIsLost();
  }

  static Stream<Path> factsFiles() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("it"))) {
      return all.filter(file -> file.endsWith("facts.yaml")).sorted().toList().stream();
    }
  }

  @Test
  void findsAltogetherTheSameAmongManyFacts() throws IOException {
    Random random = new Random(11);
    StringBuilder facts = new StringBuilder("names:\n");
    for (String name : List.of("Ida Steinfeldt", "Olaf Rasmundsen", "Vera Kowalczyk")) {
      facts.append("- {name: ").append(name).append(", role: mayor of Osk}\n");
    }
    facts.append("facts:\n");
    for (int i = 0; i < 150; i++) {
      facts.append("- id: f").append(i).append("\n  claim: ").append(claim(i, random)).append('\n');
    }
    facts.append(
        "- id: q\n  quote: we will never sell the old harbour\n  speaker: Ida Steinfeldt\n");
    write("facts.yaml", facts.toString());
    for (int i = 0; i < 60; i++) {
      write("stories/s" + i + "/draft.md", draft(random));
    }
    assertThat(assertThatNothingIsLost()).hasSizeGreaterThan(40);
  }

  private static String claim(int number, Random random) {
    int value = 20 + random.nextInt(70);
    return switch (number % 3) {
      case 0 -> "The harbour of " + place(number) + " has {" + value + " berths}";
      case 1 -> "The bridge of " + place(number) + " is {" + value + " metres} long";
      default -> "The museum of " + place(number) + " was opened in {" + (1900 + value) + "}";
    };
  }

  private static String place(int number) {
    return (char) ('A' + number % 26) + "" + (char) ('a' + number / 26) + "kenholm";
  }

  private static String draft(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int number = random.nextInt(150);
      int value = 20 + random.nextInt(70);
      sentences.add(
          switch (random.nextInt(8)) {
            case 0 -> "In " + place(number) + " the harbour has " + value + " berths.";
            case 1 -> place(number) + " is proud of its bridge. It is " + value + " metres long.";
            case 2 -> "The museum of " + place(number) + " opened in " + (1900 + value) + ".";
            case 3 -> "Mayor Ida Steinfeld said that it rained.";
            case 4 -> "“We will never give up the old harbour,” Ida Steinfeldt said.";
            case 5 -> "“Never,” said Olaf Rasmussen.";
            case 6 -> "Vera Kovalchyk has " + value + " berths and a bridge.";
            default -> "Nobody knows how many of them there are.";
          });
    }
    return String.join(" ", sentences) + "\n";
  }

  /** What rests on facts, as a check has it; an old value is told apart where nothing else is. */
  private List<String> assertThatNothingIsLost() throws IOException {
    Options options = Options.in(base);
    List<Path> files = List.of(base.resolve("facts.yaml"));
    HouseCheck check = new HouseCheck(options, files, Optional.empty());
    List<String> sieved = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    if (!check.faults().isEmpty() || !Files.exists(base.resolve("stories"))) {
      return sieved;
    }
    for (Finding finding : new Factgate().check(options).findings()) {
      boolean restsOnFacts =
          finding.evidence().stream().anyMatch(e -> e.text().path().equals("facts.yaml"));
      if (restsOnFacts && !finding.path().equals("facts.yaml")) {
        whole.add(told(finding));
      }
    }
    try (Stream<Path> drafts = Files.walk(base.resolve("stories"))) {
      for (Path draft : drafts.filter(Files::isRegularFile).sorted().toList()) {
        sieved.addAll(sieved(check, options, draft));
      }
    }
    List<String> lost = new ArrayList<>(whole);
    lost.removeAll(sieved);
    List<String> added = new ArrayList<>(sieved);
    added.removeAll(whole);
    assertThat(lost).as("lost").isEmpty();
    assertThat(added).as("added").isEmpty();
    return sieved;
  }

  private List<String> sieved(HouseCheck check, Options options, Path draft) {
    try {
      var text = new Readers(StandardCharsets.UTF_8).draft(draft, options.path(draft));
      return check.check(text, Optional.ofNullable(text.matter().get("date"))).findings().stream()
          .map(HouseCheckTest::told)
          .toList();
    } catch (FaultException e) {
      return List.of();
    }
  }

  private static String told(Finding finding) {
    return finding.path()
        + finding.place()
        + " "
        + finding.level()
        + " "
        + finding.rule()
        + " "
        + finding.message();
  }

  private void copy(Path file) throws IOException {
    Path story = base.resolve("stories/" + file.getFileName().toString().replace('.', '-'));
    Files.createDirectories(story);
    Files.copy(file, story.resolve(file.getFileName()));
  }

  private void write(String file, String words) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }

  /** Facts hold from when until when they say, not in the year of their own day alone. */
  @Test
  void holdsTextsOfOtherYearsAgainstFactsWithADay() throws IOException {
    write(
        "facts.yaml",
        """
        dateline: 2026-03-01
        facts:
        - {id: bridge, claim: "The harbour bridge of Osk is {45 metres} long"}
        """);
    Options options = Options.in(base);
    HouseCheck check = new HouseCheck(options, HouseCheck.files(options), Optional.empty());
    Text text = Text.ofProse("old.txt", "The harbour bridge of Osk is 54 metres long.");
    for (String day : List.of("2019-06-08", "2025-12-01", "2026-03-01", "2027-01-01")) {
      assertThat(check.check(text, Optional.of(day)).findings())
          .as(day)
          .extracting(Finding::rule)
          .containsExactly("number-contradicted");
    }
  }
}
