package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Reports;
import io.factgate.Result;
import io.factgate.reporting.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stories from Windows and from an old Macintosh have the findings that they have from elsewhere.
 */
class LineEndsTest {

  private static final Set<String> LINED = Set.of("md", "adoc", "html", "txt", "yaml");

  @TempDir Path folder;

  /** Repositories with many findings, marks and formats. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-clean-newsroom",
        "every-rule-fires",
        "marks-hush-what-they-name",
        "what-the-desk-knows-beside-a-claim"
      })
  void everyReportIsTheSameAsWithLineFeeds(String desk) throws IOException {
    Map<String, String> reports = reports(desk, "\n");
    assertThat(reports(desk, "\r\n")).isEqualTo(reports);
    assertThat(reports(desk, "\r")).isEqualTo(reports);
  }

  @Test
  void placesCountLinesOfWindows() throws IOException {
    assertThat(reports("white-house-summit", "\r\n").get("github.txt"))
        .contains(
            "draft.md,line=11,endLine=11,col=19,endColumn=31,",
            "draft.md,line=14,endLine=14,col=27,endColumn=47,");
  }

  /** What a check writes of a repository in which lines end so, file by file. */
  private Map<String, String> reports(String desk, String end) throws IOException {
    Path base = Files.createTempDirectory(folder, desk);
    copy(Path.of("it", desk), base, end);
    Path out = Files.createDirectories(base.resolve("target/factgate"));
    Result result = new Factgate().study(Options.in(base));
    List<ReportFormat> formats = new ArrayList<>(Reports.ofCheck("1"));
    formats.addAll(Reports.onRequest("1"));
    formats.addAll(Reports.ofExtract());
    for (ReportFormat format : formats) {
      format.write(result, out);
    }
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        reports.put(
            out.relativize(file).toString(),
            Files.readString(file).replace(base.toString(), "BASE"));
      }
    }
    return reports;
  }

  private static void copy(Path from, Path to, String end) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        String name = file.getFileName().toString();
        if (isLined(name.substring(name.lastIndexOf('.') + 1), end)) {
          Files.writeString(copy, Files.readString(file).replaceAll("\\R", end));
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** No mail was ever sent with carriage returns alone. */
  private static boolean isLined(String extension, String end) {
    return LINED.contains(extension) || (extension.equals("eml") && !end.equals("\r"));
  }
}
