package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.kind.Rule;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code factgate.sarif}: findings as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors read.
 */
public final class SarifReport implements ReportFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String HOME = "https://factgate.io/";

  /** What uris are relative to: the editorial repository. */
  private static final String ROOT = "SRCROOT";

  /** GitHub shows no more locations of a result. */
  private static final int MOST_RELATED = 100;

  private final String version;
  private final List<Rule> rules;

  /**
   * Prepares to write.
   *
   * @param version of the tool
   * @param rules every rule there is
   */
  public SarifReport(String version, List<Rule> rules) {
    this.version = version;
    this.rules = List.copyOf(rules);
  }

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(result)));
    Json.write(folder.resolve("factgate.sarif"), log);
  }

  private Map<String, Object> run(Result result) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("invocations", List.of(invocation(result)));
    run.put(
        "originalUriBaseIds",
        Map.of(ROOT, Map.of("description", text("The editorial repository"))));
    run.put("columnKind", "unicodeCodePoints");
    Iterable<Map<String, Object>> results =
        () -> result.findings().stream().map(this::result).iterator();
    run.put("results", results);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("stories", result.stories());
    properties.put("documents", result.documents().size());
    properties.put("hushed", result.hushed().size());
    properties.put("baselined", result.baselined());
    run.put("properties", properties);
    return run;
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Factgate");
    driver.put("version", version);
    driver.put("informationUri", HOME);
    driver.put("rules", rules.stream().map(SarifReport::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", rule.name());
    written.put("shortDescription", text(rule.says()));
    written.put("fullDescription", text(rule.says()));
    Map<String, Object> help = new LinkedHashMap<>();
    String page = RuleHelp.markdown(rule);
    help.put("text", RuleHelp.text(page));
    help.put("markdown", page);
    written.put("help", help);
    written.put("helpUri", HOME + "rules/" + rule.name() + ".html");
    written.put("defaultConfiguration", Map.of("level", rule.level().word()));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("problem.severity", severity(rule.level()));
    properties.put("precision", rule.level() == Level.ERROR ? "very-high" : "high");
    written.put("properties", properties);
    return written;
  }

  /** A level in the words of GitHub. */
  private static String severity(Level level) {
    return level == Level.NOTE ? "recommendation" : level.word();
  }

  private static Map<String, Object> invocation(Result result) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", result.faults().isEmpty());
    invocation.put(
        "toolExecutionNotifications",
        result.faults().stream().map(SarifReport::notification).toList());
    return invocation;
  }

  private static Map<String, Object> notification(Fault fault) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("level", "error");
    written.put("message", text(fault.sentence()));
    if (!fault.path().isEmpty()) {
      written.put("locations", List.of(physical(fault.path(), fault.place())));
    }
    return written;
  }

  private Map<String, Object> result(Finding finding) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("ruleId", finding.rule());
    int index = rules.stream().map(Rule::name).toList().indexOf(finding.rule());
    if (index >= 0) {
      written.put("ruleIndex", index);
    }
    written.put("level", finding.level().word());
    written.put("message", text(finding.message()));
    written.put("locations", List.of(located(finding.path(), finding.place())));
    if (!finding.evidence().isEmpty()) {
      written.put("relatedLocations", related(finding.evidence()));
    }
    Map<String, Object> prints = new LinkedHashMap<>();
    prints.put("factgate/v1", finding.fingerprint());
    prints.put("primaryLocationLineHash", finding.fingerprint()); // the one that GitHub looks at
    written.put("partialFingerprints", prints);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("found", finding.found());
    finding.expected().ifPresent(expected -> properties.put("expected", expected));
    finding.fact().ifPresent(fact -> properties.put("fact", fact));
    written.put("properties", properties);
    return written;
  }

  private static List<Map<String, Object>> related(List<Evidence> evidence) {
    List<Map<String, Object>> related = new ArrayList<>();
    for (Evidence one : evidence.subList(0, Math.min(evidence.size(), MOST_RELATED))) {
      Map<String, Object> written = new LinkedHashMap<>();
      written.put("id", related.size() + 1);
      written.putAll(located(one.text().path(), one.text().place(one.span())));
      written.put("message", text(Passages.whole(one)));
      related.add(written);
    }
    return related;
  }

  /** A location, with page and paragraph beside it where the document has them. */
  private static Map<String, Object> located(String path, Place place) {
    Map<String, Object> location = new LinkedHashMap<>(physical(path, Optional.of(place)));
    Map<String, Object> leaf = Places.leaf(place);
    if (!leaf.isEmpty()) {
      location.put("properties", leaf);
    }
    return location;
  }

  private static Map<String, Object> physical(String path, Optional<Place> place) {
    Map<String, Object> physical = new LinkedHashMap<>();
    Map<String, Object> artifact = new LinkedHashMap<>();
    artifact.put("uri", Places.uri(path));
    artifact.put("uriBaseId", ROOT);
    physical.put("artifactLocation", artifact);
    place.ifPresent(p -> physical.put("region", Places.region(p)));
    return Map.of("physicalLocation", physical);
  }

  private static Map<String, Object> text(String words) {
    return Map.of("text", words);
  }
}
