package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Evidence;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code factgate.json}: findings, faults and what was hushed, for scripts of one's own. */
public final class JsonReport implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("stories", result.stories());
    all.put("findings", result.findings().stream().map(JsonReport::finding).toList());
    all.put("faults", result.faults().stream().map(JsonReport::fault).toList());
    all.put("hushed", result.hushed().stream().map(JsonReport::hushed).toList());
    all.put("baselined", result.baselined());
    Json.write(folder.resolve("factgate.json"), all);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("rule", finding.rule());
    written.put("level", finding.level().word());
    written.putAll(place(finding.path(), finding.place()));
    written.put("message", finding.message());
    written.put("found", finding.found());
    finding.expected().ifPresent(expected -> written.put("expected", expected));
    finding.fact().ifPresent(fact -> written.put("fact", fact));
    written.put("fingerprint", finding.fingerprint());
    written.put("evidence", evidence(finding.evidence()));
    return written;
  }

  private static List<Map<String, Object>> evidence(List<Evidence> evidence) {
    return evidence.stream()
        .map(
            one -> {
              Map<String, Object> written = place(one.text().path(), one.text().place(one.span()));
              written.put("text", Passages.bare(one));
              written.put("passage", Passages.whole(one));
              return written;
            })
        .toList();
  }

  private static Map<String, Object> fault(Fault fault) {
    Map<String, Object> written = new LinkedHashMap<>();
    if (!fault.path().isEmpty()) {
      written.put("file", fault.path());
    }
    Stream.ofNullable(fault.place().orElse(null))
        .forEach(place -> written.putAll(Places.region(place)));
    written.put("message", fault.sentence());
    return written;
  }

  private static Map<String, Object> hushed(Hushed hushed) {
    Map<String, Object> written = finding(hushed.finding());
    Map<String, Object> by = place(hushed.path(), hushed.place());
    by.put("reason", hushed.reason());
    written.put("by", by);
    return written;
  }

  private static Map<String, Object> place(String path, Place place) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("file", path);
    written.putAll(Places.region(place));
    written.putAll(Places.leaf(place));
    return written;
  }
}
