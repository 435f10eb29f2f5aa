package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code gl-code-quality-report.json}: what GitLab shows beside a merge request. */
public final class GitlabReport implements ReportFormat {

  @Override
  public String name() {
    return "gitlab";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Json.write(
        folder.resolve("gl-code-quality-report.json"),
        result.findings().stream().map(GitlabReport::issue).toList());
  }

  private static Map<String, Object> issue(Finding finding) {
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("description", finding.message());
    issue.put("check_name", finding.rule());
    issue.put("fingerprint", finding.fingerprint());
    issue.put(
        "severity",
        switch (finding.level()) {
          case ERROR -> "major";
          case WARNING -> "minor";
          case NOTE, OFF -> "info";
        });
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", finding.path());
    location.put("lines", Map.of("begin", finding.place().startLine()));
    issue.put("location", location);
    return issue;
  }
}
