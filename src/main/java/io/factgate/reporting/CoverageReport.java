package io.factgate.reporting;

import io.factgate.Document;
import io.factgate.Result;
import io.factgate.judging.Coverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code coverage.json}: mentions by draft and kind, counted by what became of them, and what of
 * files and pages was not read.
 */
public final class CoverageReport implements ReportFormat {

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("stories", result.stories());
    written.put("documents", result.documents().size());
    written.put("total", counts(total(result.coverage())));
    written.put("mentions", result.coverage().stream().map(CoverageReport::line).toList());
    written.put("unread", result.unread());
    written.put(
        "leftOut",
        result.documents().stream()
            .filter(text -> text.leftOut() > 0)
            .map(CoverageReport::leftOut)
            .toList());
    Json.write(folder.resolve("coverage.json"), written);
  }

  /** The sums over all drafts and kinds; draft and kind are empty. */
  static Coverage total(List<Coverage> all) {
    Coverage sum = new Coverage("", "", 0, 0, 0, 0, 0);
    for (Coverage one : all) {
      sum =
          new Coverage(
              "",
              "",
              sum.seen() + one.seen(),
              sum.supported() + one.supported(),
              sum.contradicted() + one.contradicted(),
              sum.unsupported() + one.unsupported(),
              sum.unbound() + one.unbound());
    }
    return sum;
  }

  private static Map<String, Object> leftOut(Document text) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("document", text.path());
    written.put("words", text.leftOut());
    return written;
  }

  private static Map<String, Object> line(Coverage coverage) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("draft", coverage.draft());
    line.put("kind", coverage.kind());
    line.putAll(counts(coverage));
    return line;
  }

  private static Map<String, Object> counts(Coverage coverage) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("seen", coverage.seen());
    counts.put("supported", coverage.supported());
    counts.put("contradicted", coverage.contradicted());
    counts.put("unsupported", coverage.unsupported());
    counts.put("unbound", coverage.unbound());
    return counts;
  }
}
