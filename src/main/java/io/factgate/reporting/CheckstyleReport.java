package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code checkstyle.xml}: what Jenkins and many others read. */
public final class CheckstyleReport implements ReportFormat {

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      Map<String, String> error = new LinkedHashMap<>();
      error.put("line", String.valueOf(finding.place().startLine()));
      error.put("column", String.valueOf(finding.place().startColumn()));
      error.put("severity", severity(finding.level()));
      error.put("message", finding.message());
      error.put("source", "factgate." + finding.rule());
      files.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(error);
    }
    for (Fault fault : result.faults()) {
      Map<String, String> error = new LinkedHashMap<>();
      error.put("line", String.valueOf(fault.place().map(p -> p.startLine()).orElse(1)));
      error.put("column", String.valueOf(fault.place().map(p -> p.startColumn()).orElse(1)));
      error.put("severity", "error");
      error.put("message", fault.sentence());
      error.put("source", "factgate.fault");
      files.computeIfAbsent(fault.path(), path -> new ArrayList<>()).add(error);
    }
    Xml xml = new Xml();
    xml.open("checkstyle", Map.of("version", "10.0"));
    for (Map.Entry<String, List<Map<String, String>>> file : files.entrySet()) {
      xml.open("file", Map.of("name", file.getKey()));
      for (Map<String, String> error : file.getValue()) {
        xml.empty("error", error);
      }
      xml.close("file");
    }
    xml.close("checkstyle");
    xml.writeTo(folder.resolve("checkstyle.xml"));
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "info" : level.word();
  }
}
