package io.factgate.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.factgate.Factgate;
import io.factgate.Kinds;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.judging.Rules;
import io.factgate.kind.Evidence;
import io.factgate.kind.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** SARIF as its schema has it, and with what GitHub asks for beyond. */
class SarifSchemaTest {

  private static final List<Rule> RULES = Rules.of(Kinds.all());

  private static Result everyRule;

  @TempDir Path folder;

  @BeforeAll
  static void checkTheStoriesInWhichEveryRuleFires() {
    Path base = Path.of("it/every-rule-fires").toAbsolutePath();
    everyRule = new Factgate().check(Options.in(base));
  }

  @Test
  void aRunInWhichEveryRuleFiresIsValid() throws IOException {
    assertThat(everyRule.findings().stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(RULES.stream().map(Rule::name).toList());
    assertThat(problems(everyRule)).isEmpty();
  }

  @Test
  void aRunWithFaultsAndAnEmptyOneAreValid() throws IOException {
    assertThat(problems(ResultFixture.result())).isEmpty();
    assertThat(problems(ResultFixture.empty())).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String sarif = written(everyRule);
    assertThat(schema().validate(sarif.replace("\"2.1.0\"", "\"2.0.0\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(sarif.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyRuleTellsWhatGithubShowsOfIt() throws IOException {
    JsonNode rules = run(everyRule).get("tool").get("driver").get("rules");
    assertThat(rules).hasSameSizeAs(RULES);
    for (JsonNode rule : rules) {
      assertThat(rule.get("shortDescription").get("text").asString()).hasSizeBetween(10, 1024);
      assertThat(rule.get("fullDescription").get("text").asString()).hasSizeBetween(10, 1024);
      assertThat(rule.get("help").get("markdown").asString())
          .contains("## What it finds", "## How to silence it")
          .doesNotContain("## Examples", "](");
      assertThat(rule.get("help").get("text").asString())
          .contains("What it finds")
          .doesNotContain("## ", "`");
      assertThat(rule.get("properties").get("problem.severity").asString())
          .isIn("error", "warning", "recommendation");
    }
  }

  @Test
  void everyResultHasAPlaceInTheRepositoryAndAPrintOfItsOwn() throws IOException {
    Set<String> prints = new HashSet<>();
    JsonNode results = run(everyRule).get("results");
    for (JsonNode result : results) {
      JsonNode file = result.at("/locations/0/physicalLocation/artifactLocation");
      assertThat(URI.create(file.get("uri").asString()).isAbsolute()).isFalse();
      assertThat(Path.of("it/every-rule-fires").resolve(file.get("uri").asString())).exists();
      assertThat(file.get("uriBaseId").asString()).isEqualTo("SRCROOT");
      prints.add(result.at("/partialFingerprints/primaryLocationLineHash").asString());
    }
    assertThat(prints).hasSameSizeAs(results).doesNotContain("");
  }

  @Test
  void noResultHasMoreLocationsThanGithubShows() throws IOException {
    Finding one = ResultFixture.result().findings().get(0);
    List<Evidence> much = Collections.nCopies(150, one.evidence().get(0));
    Finding heavy =
        new Finding(
            one.rule(),
            one.level(),
            one.path(),
            one.place(),
            one.message(),
            one.found(),
            one.expected(),
            one.fact(),
            much,
            one.fingerprint());
    Result result =
        new Result(
            1,
            List.of(heavy),
            List.of(),
            List.of(),
            List.of(),
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(run(result).at("/results/0/relatedLocations")).hasSize(100);
    assertThat(problems(result)).isEmpty();
  }

  private JsonNode run(Result result) throws IOException {
    return new ObjectMapper().readTree(written(result)).get("runs").get(0);
  }

  private List<String> problems(Result result) throws IOException {
    return schema().validate(written(result), InputFormat.JSON).stream()
        .map(problem -> problem.toString())
        .toList();
  }

  private String written(Result result) throws IOException {
    new SarifReport("1.2", RULES).write(result, folder);
    return Files.readString(folder.resolve("factgate.sarif"));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = SarifSchemaTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      assertThat(in).isNotNull();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
