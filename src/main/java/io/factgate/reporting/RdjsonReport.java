package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.text.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code rdjson.json}: reviewdog's own format; columns count bytes of UTF-8 there. */
public final class RdjsonReport implements ReportFormat {

  @Override
  public String name() {
    return "rdjson";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Lines lines = new Lines(result);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("source", Map.of("name", "factgate"));
    all.put("severity", "ERROR");
    all.put("diagnostics", result.findings().stream().map(f -> diagnostic(f, lines)).toList());
    Json.write(folder.resolve("rdjson.json"), all);
  }

  private static Map<String, Object> diagnostic(Finding finding, Lines lines) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", finding.path());
    location.put("range", range(finding, lines));
    Map<String, Object> diagnostic = new LinkedHashMap<>();
    diagnostic.put("message", finding.message());
    diagnostic.put("location", location);
    diagnostic.put(
        "severity",
        switch (finding.level()) {
          case ERROR -> "ERROR";
          case WARNING -> "WARNING";
          case NOTE, OFF -> "INFO";
        });
    diagnostic.put("code", Map.of("value", finding.rule()));
    return diagnostic;
  }

  /** Lines alone where the document is no draft, whose lines are not at hand. */
  private static Map<String, Object> range(Finding finding, Lines lines) {
    Place place = finding.place();
    Map<String, Object> range = new LinkedHashMap<>();
    range.put(
        "start",
        position(
            place.startLine(), place.startColumn(), lines.line(finding.path(), place.startLine())));
    range.put(
        "end",
        position(place.endLine(), place.endColumn(), lines.line(finding.path(), place.endLine())));
    return range;
  }

  private static Map<String, Object> position(int number, int column, Optional<String> line) {
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("line", number);
    line.ifPresent(words -> position.put("column", bytes(words, column)));
    return position;
  }

  private static int bytes(String line, int column) {
    int points = Math.min(column - 1, line.codePointCount(0, line.length()));
    String before = line.substring(0, line.offsetByCodePoints(0, points));
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
