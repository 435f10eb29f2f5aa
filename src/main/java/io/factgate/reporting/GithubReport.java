package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code github.txt}: workflow commands, the worst first; GitHub shows ten errors, ten warnings and
 * ten notices of a step, and a line tells what that limit cut.
 */
public final class GithubReport implements ReportFormat {

  private static final int SHOWN = 10;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    List<String> errors = new ArrayList<>();
    for (Fault fault : result.faults()) {
      errors.add(command("error", fault.path(), fault.place(), "fault", fault.sentence()));
    }
    errors.addAll(commands(result, Level.ERROR, "error"));
    List<String> warnings = commands(result, Level.WARNING, "warning");
    List<String> notes = commands(result, Level.NOTE, "notice");
    int cut = cut(errors, SHOWN) + cut(warnings, SHOWN) + cut(notes, SHOWN - 1);
    List<String> lines = new ArrayList<>(errors.subList(0, Math.min(SHOWN, errors.size())));
    lines.addAll(warnings.subList(0, Math.min(SHOWN, warnings.size())));
    lines.addAll(notes.subList(0, Math.min(SHOWN - 1, notes.size())));
    if (cut > 0) {
      lines.add(
          "::notice title=Factgate::"
              + cut
              + " more than GitHub shows; all of them are in factgate.sarif");
    }
    String all = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    WholeFile.write(folder.resolve("github.txt"), all);
  }

  private static int cut(List<String> commands, int limit) {
    return Math.max(0, commands.size() - limit);
  }

  private static List<String> commands(Result result, Level level, String command) {
    return new ArrayList<>(
        result.findings().stream()
            .filter(finding -> finding.level() == level)
            .map(f -> command(command, f))
            .toList());
  }

  private static String command(String command, Finding finding) {
    return command(
        command, finding.path(), Optional.of(finding.place()), finding.rule(), finding.message());
  }

  private static String command(
      String command, String path, Optional<Place> place, String title, String message) {
    StringBuilder line = new StringBuilder("::").append(command).append(' ');
    if (!path.isEmpty()) {
      line.append("file=").append(property(path)).append(',');
    }
    place.ifPresent(
        p -> {
          line.append("line=").append(p.startLine()).append(",endLine=").append(p.endLine());
          if (p.startLine() == p.endLine()) {
            line.append(",col=").append(p.startColumn());
            line.append(",endColumn=").append(p.endColumn());
          }
          line.append(',');
        });
    return line.append("title=")
        .append(property(title))
        .append("::")
        .append(data(message))
        .toString();
  }

  private static String data(String words) {
    return Shown.of(words).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
