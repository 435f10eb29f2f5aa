package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reporting.ConsoleReport;
import io.factgate.reporting.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check lets go of what it has read, and its reports say the same as where all is kept. */
final class BareResultTest {

  /** Formats that tell of more than findings. */
  private static final List<String> OF_STUDIES = List.of("html", "junit", "claimreview");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("io.factgate.HouseAtScaleTest#repositories")
  void writesTheSameReportsAsWhereTextsAreKept(Path repository) throws IOException {
    Options options = Options.in(repository);
    Result bare = new Factgate().check(options);
    Result whole = new Factgate().study(options);
    List<ReportFormat> formats = new ArrayList<>(Reports.ofCheck("1"));
    Reports.onRequest("1").stream()
        .filter(format -> !OF_STUDIES.contains(format.name()))
        .forEach(formats::add);
    for (ReportFormat format : formats) {
      assertThat(written(format, bare, "bare-" + format.name()))
          .as(format.name())
          .isEqualTo(written(format, whole, "whole-" + format.name()));
    }
    ConsoleReport console = new ConsoleReport(repository);
    assertThat(bare.findings().stream().map(f -> console.linesWithMark(f, bare)).toList())
        .isEqualTo(whole.findings().stream().map(f -> console.linesWithMark(f, whole)).toList());
  }

  @Test
  void keepsNoTextOfAnyDocument() {
    Result bare = new Factgate().check(Options.in(Path.of("it/every-rule-fires").toAbsolutePath()));
    assertThat(bare.findings()).isNotEmpty();
    assertThat(bare.documents()).isNotEmpty().allMatch(document -> document.text().isEmpty());
    assertThat(bare.findings())
        .flatExtracting(finding -> finding.evidence())
        .isNotEmpty()
        .allMatch(evidence -> evidence.text().tokens().isEmpty());
  }

  private List<String> written(ReportFormat format, Result result, String name) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    format.write(result, own);
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(own.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return all;
  }
}
