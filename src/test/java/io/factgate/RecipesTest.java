package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The files that the page of recipes shows: read as what they are, their Maven commands run in
 * {@code it/recipes-of-build-servers}, their other commands and the hook of git here.
 */
class RecipesTest {

  private static final Path PAGE = Path.of("src/site/markdown/recipes.md");
  private static final Path PROJECT = Path.of("it/recipes-of-build-servers");

  /** {@code mvn -B verify}, up to the end of the line or of the quotation. */
  private static final Pattern MAVEN = Pattern.compile("\\bmvn (-B -ntp [^'\\n]++)");

  @TempDir Path folder;

  @Test
  void everyMavenCommandIsRunByTheProjectOfThatName() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher maven = MAVEN.matcher(Files.readString(PAGE));
    while (maven.find()) {
      commands.add(maven.group(1));
    }
    Properties project = new Properties();
    project.load(Files.newBufferedReader(PROJECT.resolve("invoker.properties")));
    List<String> run = new ArrayList<>();
    for (int i = 1; project.containsKey("invoker.userPropertiesFile." + i); i++) {
      Path properties = PROJECT.resolve(project.getProperty("invoker.userPropertiesFile." + i));
      run.add(
          project.getProperty("invoker.goals")
              + Files.readAllLines(properties).stream()
                  .map(line -> " -D" + line)
                  .collect(Collectors.joining()));
    }
    assertThat(commands).isEqualTo(run);
  }

  @Test
  void aPullRequestOfAForkNeedsNoTokenThatWrites() throws IOException {
    JsonNode workflow = yaml(".github/workflows/factgate.yml");
    assertThat(workflow.get("on").has("pull_request")).isTrue();
    assertThat(workflow.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(file(".github/workflows/factgate.yml")).doesNotContain("secrets", "GITHUB_TOKEN");
  }

  @Test
  void codeScanningIsFedFromTheOwnBranchAlone() throws IOException {
    JsonNode workflow = yaml(".github/workflows/factgate-scanning.yml");
    assertThat(workflow.get("on").propertyNames()).containsExactly("push");
    assertThat(workflow.get("permissions").get("security-events").asString()).isEqualTo("write");
  }

  @Test
  void everyStepOfAWorkflowIsRun() throws Exception {
    for (String name : List.of("factgate.yml", "factgate-scanning.yml")) {
      for (JsonNode job : yaml(".github/workflows/" + name).get("jobs")) {
        assertThat(job.get("runs-on").asString()).isEqualTo("ubuntu-latest");
        for (JsonNode step : job.get("steps")) {
          assertThat(step.has("run") != step.has("uses")).as(step.toString()).isTrue();
          if (step.has("run") && !step.get("run").asString().startsWith("mvn ")) {
            assertThat(run(repository("github"), step.get("run").asString()))
                .contains("::error file=stories/ferry/draft.md,line=1");
          }
        }
      }
    }
  }

  @Test
  void gitlabIsToldFilesThatAreWritten() throws IOException {
    JsonNode job = yaml(".gitlab-ci.yml").get("factgate");
    assertThat(job.get("artifacts").get("when").asString()).isEqualTo("always");
    Path base = repository("gitlab");
    assertThat(base.resolve(job.at("/artifacts/reports/codequality").asString())).exists();
    assertThat(repository("junit").resolve(job.at("/artifacts/reports/junit").asString())).exists();
  }

  @Test
  void jenkinsIsToldFilesThatAreWritten() throws IOException {
    for (String format : List.of("checkstyle", "junit", "html")) {
      Path base = repository(format);
      assertThat(Pattern.compile("target/factgate/[\\w.]+").matcher(file("Jenkinsfile")).results())
          .extracting(written -> base.resolve(written.group()))
          .anyMatch(Files::exists);
    }
  }

  @Test
  void reviewdogIsFedWhatTheRunWrote() throws Exception {
    Path base = repository("rdjson");
    program(base, "mvn", "exit 0");
    program(base, "reviewdog", "cat");
    assertThat(run(base, file("factgate-review.sh"))).contains("\"number-contradicted\"");
  }

  @Test
  void theHookStopsACommitOnlyWhereAStoryIsWrong() throws Exception {
    Path base = repository("github");
    program(
        base, "mvn", "echo \"mvn $*\" >> calls.txt; grep -q '12 crowns' stories/ferry/draft.md");
    run(base, "git init -q && git config user.name Desk && git config user.email desk@a.example");
    Files.writeString(base.resolve(".gitignore"), "bin/\ntarget/\ncalls.txt\n");
    Path hook = base.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, file(".git/hooks/pre-commit"));
    assertThat(hook.toFile().setExecutable(true)).isTrue();

    run(base, "git add .gitignore && git commit -qm begun");
    assertThat(base.resolve("calls.txt")).doesNotExist();
    assertThat(exit(base, "git add . && git commit -qm wrong")).isNotZero();
    assertThat(base.resolve("calls.txt"))
        .hasContent(
            "mvn -B -q io.factgate:factgate-maven-plugin:0.1.0-SNAPSHOT:check"
                + " -Dfactgate.since=HEAD");
    run(base, "sed -i 's/21/12/' stories/ferry/draft.md && git add . && git commit -qm mended");
    assertThat(run(base, "git log --format=%s")).isEqualTo("mended\nbegun\n");
  }

  @Test
  void preCommitCallsTheSameForTheSameFiles() throws IOException {
    JsonNode hook = yaml(".pre-commit-config.yaml").at("/repos/0/hooks/0");
    assertThat(file(".git/hooks/pre-commit")).contains("exec " + hook.get("entry").asString());
    assertThat(hook.get("pass_filenames").asBoolean()).isFalse();
    Pattern files = Pattern.compile(hook.get("files").asString());
    assertThat(List.of("stories/a/draft.md", "facts.yaml"))
        .allMatch(path -> files.matcher(path).find());
    assertThat(List.of("pom.xml", "desk/facts.yaml.old", "src/stories.md"))
        .noneMatch(path -> files.matcher(path).find());
  }

  /** A copy of the project with the results in one format beside SARIF. */
  private Path repository(String format) throws IOException {
    Path base = folder.resolve(format);
    for (String file : List.of("facts.yaml", "draft.md", "sources/line.txt")) {
      Path copy = base.resolve("stories/ferry").resolve(file);
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(PROJECT.resolve("stories/ferry").resolve(file)));
    }
    Path results = Files.createDirectories(base.resolve("target/factgate"));
    Result result = new Factgate().study(Options.in(base));
    assertThat(result.findings()).hasSize(1);
    Reports.onRequest("1.2").stream()
        .filter(report -> report.name().equals(format))
        .findFirst()
        .orElseThrow()
        .write(result, results);
    Files.createDirectories(base.resolve("bin"));
    return base;
  }

  /** A program of a name that the repository's commands find before any other. */
  private static void program(Path base, String name, String script) throws IOException {
    Path file = base.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static String run(Path base, String script) throws Exception {
    Path out = base.resolveSibling("out.txt");
    assertThat(start(base, script, out)).as(script).isZero();
    return Files.readString(out);
  }

  private static int exit(Path base, String script) throws Exception {
    return start(base, script, base.resolveSibling("out.txt"));
  }

  private static int start(Path base, String script, Path out) throws Exception {
    ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script);
    shell.environment().merge("PATH", base.resolve("bin") + ":", (path, own) -> own + path);
    shell.directory(base.toFile()).redirectErrorStream(true).redirectOutput(out.toFile());
    return shell.start().waitFor();
  }

  private static JsonNode yaml(String name) throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(file(name));
  }

  /** The block of the page below the line that tells where it belongs. */
  private static String file(String name) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String[] parts = Files.readString(PAGE, StandardCharsets.UTF_8).split("\n```", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      List<String> before = Arrays.asList(parts[i].strip().split("\n"));
      String told = before.get(before.size() - 1).replaceFirst("^`([^`]+)`.*", "$1");
      files.put(told, parts[i + 1].substring(parts[i + 1].indexOf('\n') + 1) + "\n");
    }
    assertThat(files).containsKey(name);
    return files.getOrDefault(name, "");
  }
}
