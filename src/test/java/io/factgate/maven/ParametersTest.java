package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Level;
import io.factgate.text.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersTest {

  @TempDir Path base;
  private Parameters parameters;

  @BeforeEach
  void start() {
    parameters = new Parameters(base);
  }

  @Test
  void wordsThatAreRightAreRead() throws IOException {
    Files.createFile(base.resolve("house.yaml"));
    assertThat(parameters.failOn("note")).isEqualTo(new FailOn(Optional.of(Level.NOTE)));
    assertThat(parameters.failOn("never")).isEqualTo(new FailOn(Optional.empty()));
    assertThat(
            parameters.rules(
                List.of("arithmetic=off", " a-b = error"), List.of("arithmetic", "a-b")))
        .isEqualTo(Map.of("arithmetic", Level.OFF, "a-b", Level.ERROR));
    assertThat(parameters.facts(List.of("house.yaml"))).containsExactly(base.resolve("house.yaml"));
    assertThat(parameters.minCoverage("60")).isEqualTo(new MinCoverage(60));
    assertThat(parameters.locale("en_GB")).isEqualTo(Locale.UK);
    assertThat(parameters.zone("Europe/Kyiv")).isEqualTo(ZoneId.of("Europe/Kyiv"));
    assertThat(parameters.encoding("latin1")).isEqualTo(StandardCharsets.ISO_8859_1);
    parameters.language("en");
    parameters.formats(List.of("sarif"), "1");
    assertThat(parameters.folder("outputDirectory", "out")).isEqualTo(base.resolve("out"));
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void pathsMayBeWrittenAsOnWindows() throws IOException {
    Files.createDirectories(base.resolve("house/old"));
    Path names = Files.createFile(base.resolve("house/names.yaml"));
    assertThat(parameters.facts(List.of("house\\names.yaml"))).containsExactly(names);
    assertThat(parameters.archive(List.of("house\\old")))
        .containsExactly(base.resolve("house/old"));
    assertThat(parameters.baseline("house\\baseline.txt"))
        .contains(base.resolve("house/baseline.txt"));
    assertThat(parameters.folder("outputDirectory", "target\\..\\out"))
        .isEqualTo(base.resolve("out"));
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void everyProblemIsToldInOneRun() throws IOException {
    Files.createFile(base.resolve("out"));
    parameters.failOn("fatal");
    parameters.rules(
        List.of("arithmetik=off", "arithmetic=loud", "arithmetic"), List.of("arithmetic"));
    parameters.facts(List.of("desk-facts.yaml", "."));
    parameters.locale("english!");
    parameters.zone("Mars");
    parameters.encoding("UTF-9");
    parameters.language("fr");
    parameters.formats(List.of("pdf"), "1");
    parameters.folder("outputDirectory", "out");
    assertThat(parameters.problems())
        .containsExactly(
            "factgate.failOn is \"fatal\"; allowed are error, warning, note and never",
            "factgate.rules: there is no rule \"arithmetik\"; there are arithmetic",
            "factgate.rules: arithmetic is \"loud\"; allowed are error, warning, note and off",
            "factgate.rules: \"arithmetic\" has no level; write arithmetic=warning",
            "factgate.facts: desk-facts.yaml does not exist",
            "factgate.facts: . is no file",
            "factgate.locale is \"english!\"; write a language tag such as en-US or en-GB",
            "factgate.zone is \"Mars\"; write a zone such as UTC or America/New_York",
            "factgate.encoding is \"UTF-9\"; write a character set such as UTF-8 or ISO-8859-1",
            "factgate.language is \"fr\"; allowed are auto and en",
            "factgate.formats: there is no format \"pdf\"; there are sarif, junit, checkstyle, github, gitlab,"
                + " rdjson, json, claimreview, html",
            "factgate.outputDirectory: out is no folder");
  }

  @Test
  void offIsALevelOfRulesAndNoneToFailOn() {
    parameters.failOn("off");
    assertThat(parameters.problems())
        .containsExactly("factgate.failOn is \"off\"; allowed are error, warning, note and never");
  }

  @Test
  void bracesKeepTheirCommas() {
    assertThat(parameters.globs(List.of("text/*.{md", "txt", "html}", " old/** ", "")))
        .containsExactly("text/*.{md,txt,html}", "old/**");
  }

  @Test
  void limitsAreWholeNumbersWithinBounds() {
    assertThat(parameters.limits("5", "1000", "2000", "20"))
        .isEqualTo(new Limits(Duration.ofSeconds(5), 1000, 2000, 20));
    assertThat(parameters.problems()).isEmpty();
    assertThat(parameters.limits("0", "1e6", "-1", "5000")).isEqualTo(Limits.USUAL);
    assertThat(parameters.problems())
        .containsExactly(
            "factgate.limit.time is \"0\"; allowed is a number of seconds from 1 to 86400",
            "factgate.limit.characters is \"1e6\"; allowed is a number of characters from 1 to"
                + " 500000000",
            "factgate.limit.bytes is \"-1\"; allowed is a number of bytes from 1 to 2000000000",
            "factgate.limit.nesting is \"5000\"; allowed is a number of levels from 1 to 2000");
  }
}
