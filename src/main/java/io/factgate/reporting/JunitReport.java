package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.Study;
import io.factgate.judging.Finding;
import io.factgate.judging.Judged;
import io.factgate.judging.Stand;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * {@code junit.xml}: a test case for each fact and each draft; errors fail it, warnings and notes
 * stand beside it.
 */
public final class JunitReport implements ReportFormat {

  /** One test case: what belongs to it. */
  private record Case(String group, String name, List<Finding> findings) {
    List<Finding> failures() {
      return findings.stream().filter(f -> f.level() == Level.ERROR).toList();
    }
  }

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    List<Case> cases = cases(result);
    long failures = cases.stream().filter(c -> !c.failures().isEmpty()).count();
    Map<String, String> suite = new LinkedHashMap<>();
    suite.put("name", "factgate");
    suite.put("tests", String.valueOf(cases.size() + result.faults().size()));
    suite.put("failures", String.valueOf(failures));
    suite.put("errors", String.valueOf(result.faults().size()));
    Xml xml = new Xml();
    xml.open("testsuite", suite);
    for (Case one : cases) {
      write(one, xml);
    }
    for (Fault fault : result.faults()) {
      xml.open("testcase", named("fault", fault.path().isEmpty() ? "configuration" : fault.path()));
      xml.empty("error", Map.of("message", fault.sentence()));
      xml.close("testcase");
    }
    xml.close("testsuite");
    xml.writeTo(folder.resolve("junit.xml"));
  }

  private static List<Case> cases(Result result) {
    List<Case> cases = new ArrayList<>();
    for (Study study : result.studies()) {
      String story = study.story().isEmpty() ? "story" : study.story();
      for (Judged draft : study.drafts()) {
        String path = draft.text().path();
        cases.add(new Case(story, path, findings(result, f -> f.path().equals(path))));
      }
      for (Stand stand : study.stands()) {
        if (!stand.fact().house()) {
          String id = stand.fact().id();
          cases.add(
              new Case(
                  story + ".facts",
                  id,
                  findings(result, f -> isOf(f, id) && isIn(f.path(), study.story()))));
        }
      }
    }
    return cases;
  }

  private static boolean isOf(Finding finding, String fact) {
    return finding.fact().filter(fact::equals).isPresent();
  }

  private static boolean isIn(String path, String story) {
    return story.isEmpty() || path.startsWith(story + "/");
  }

  private static List<Finding> findings(Result result, Predicate<Finding> belongs) {
    return result.findings().stream().filter(belongs).toList();
  }

  private static void write(Case one, Xml xml) {
    if (one.findings.isEmpty()) {
      xml.empty("testcase", named(one.group, one.name));
      return;
    }
    xml.open("testcase", named(one.group, one.name));
    List<Finding> failures = one.failures();
    if (!failures.isEmpty()) {
      Map<String, String> failure = new LinkedHashMap<>();
      failure.put("message", failures.get(0).message());
      failure.put("type", failures.get(0).rule());
      xml.element("failure", failure, lines(failures));
    }
    List<Finding> others =
        one.findings.stream().filter(finding -> !failures.contains(finding)).toList();
    if (!others.isEmpty()) {
      xml.element("system-out", Map.of(), lines(others));
    }
    xml.close("testcase");
  }

  private static String lines(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.path() + ":" + f.place() + " " + f.rule() + ": " + f.message())
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> named(String group, String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("classname", group);
    attributes.put("name", name);
    return attributes;
  }
}
