package io.factgate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the build of an editorial repository of {@code it/} left behind, in sentences for its {@code
 * verify.groovy}. Lines are compared whole; the base directory is left out of them.
 */
public final class BuildAssert {

  /** {@code [ERROR] stories/s/draft.md:[3,14] number-contradicted: says …} */
  private static final Pattern FINDING =
      Pattern.compile("\\[[A-Z]+] [^\\[]+:\\[\\d++,\\d++] [a-z-]++: .*+");

  /** {@code {"file":"draft.md","kind":"time","text":"today","startLine":3,"startColumn":14,…}} */
  private static final Pattern MENTION =
      Pattern.compile(
          "\\{\"file\":\"([^\"]++)\",\"kind\":\"([a-z]++)\",\"text\":\"([^\"]++)\","
              + "\"startLine\":(\\d++),\"startColumn\":(\\d++),.*+");

  /** {@code [INFO] sport ......... FAILURE [ 0.404 s]}, at the end of a build of several modules */
  private static final Pattern MODULE =
      Pattern.compile("\\[INFO] (\\S++) \\.++ (SUCCESS|FAILURE|SKIPPED).*+");

  private final Path base;
  private final List<String> log;

  private BuildAssert(Path base, List<String> log) {
    this.base = base;
    this.log = log;
  }

  /** Speaks of the build that was run in the directory. */
  public static BuildAssert assertThatBuild(File directory) {
    Path base = directory.toPath().toAbsolutePath().normalize();
    return new BuildAssert(base, read(base.resolve("build.log")).lines().toList());
  }

  /** These findings and no others, as the console shows them, in its order. */
  public void hasFindings(String... lines) {
    assertThat(findings()).containsExactly(lines);
  }

  /** The build found nothing. */
  public void hasNoFindings() {
    hasFindings();
  }

  /** The findings of a rule and their number; the rule says nothing of other documents. */
  public void hasFindingsOf(String rule, String... documents) {
    assertThat(findings().filter(line -> line.contains("] " + rule + ": ")))
        .extracting(line -> line.replaceAll("^\\[[A-Z]+] |:\\[.*+$", ""))
        .containsExactly(documents);
  }

  /** Nothing is found in a document, given by the end of its path. */
  public void isSilentOn(String document) {
    assertThat(findings()).noneMatch(line -> line.contains(document + ":["));
  }

  /** Each of these lines stands in the log. */
  public void says(String... lines) {
    assertThat(log.stream().map(this::relative)).contains(lines);
  }

  /** Some line of the log holds the words. */
  public void saysPart(String words) {
    assertThat(log).anyMatch(line -> line.contains(words));
  }

  /** A line stands in the log as often as told. */
  public void saysTimes(int times, String line) {
    assertThat(log.stream().map(this::relative)).filteredOn(line::equals).hasSize(times);
  }

  /** No line of the log holds the words. */
  public void neverSays(String words) {
    assertThat(log).noneMatch(line -> line.contains(words));
  }

  /** These faults and no others, as the console shows them, in its order. */
  public void hasFaults(String... lines) {
    assertThat(
            log.stream()
                .filter(line -> line.startsWith("[ERROR] " + base))
                .map(this::relative)
                .filter(line -> !FINDING.matcher(line).matches()))
        .containsExactly(lines);
  }

  /** Nothing kept the goal from reading and checking. */
  public void hasNoFaults() {
    hasFaults();
  }

  /** A file below the base directory holds each of these pieces. */
  public void hasFileWith(String file, String... pieces) {
    assertThat(read(base.resolve(file))).contains(pieces);
  }

  /** A file below the base directory was not written. */
  public void hasNoFile(String file) {
    assertThat(base.resolve(file)).doesNotExist();
  }

  /** These modules failed and no others. */
  public void hasFailedModules(String... modules) {
    assertThat(
            log.stream()
                .map(MODULE::matcher)
                .filter(line -> line.matches() && line.group(2).equals("FAILURE")))
        .extracting(line -> line.group(1))
        .containsExactly(modules);
  }

  /** These mentions and no others, in their order: {@code draft.md:[3,14] time: today}. */
  public void hasMentions(String... mentions) {
    assertThat(read(base.resolve("target/factgate/mentions.jsonl")).lines())
        .extracting(line -> MENTION.matcher(line).replaceFirst("$1:[$4,$5] $2: $3"))
        .containsExactly(mentions);
  }

  private Stream<String> findings() {
    return log.stream().map(this::relative).filter(line -> FINDING.matcher(line).matches());
  }

  private String relative(String line) {
    return line.replace(base + "/", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
