package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Factgate;
import io.factgate.Options;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What an IDE shows beside the lines of drafts and facts. */
class MarkersTest {

  private static final String WRONG = "The ferry costs 14 euros.\n";
  private static final String RIGHT = "The ferry costs 12 euros.\n";

  @TempDir Path folder;

  private final Map<String, List<String>> shown = new LinkedHashMap<>();
  private boolean isIncremental = true;

  @BeforeEach
  void writeTheStory() throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    Files.writeString(folder.resolve("sources/line.txt"), RIGHT);
    Files.writeString(
        folder.resolve("facts.yaml"),
        "facts:\n  - id: fare\n    claim: The ferry costs {12 euros}\n");
    Files.writeString(folder.resolve("draft.md"), WRONG);
  }

  @Test
  void aFindingIsShownAtItsLineAndColumn() {
    build();
    assertThat(shown)
        .containsExactly(
            Map.entry(
                "draft.md",
                List.of(
                    "1:17 error number-contradicted: says \"14 euros\", but fare is 12 euros"
                        + " (facts.yaml:[3,29])")));
  }

  @Test
  void itGoesOnceTheDraftIsMended() throws IOException {
    build();
    build();
    assertThat(shown.get("draft.md")).hasSize(1);
    Files.writeString(folder.resolve("draft.md"), RIGHT);
    build();
    assertThat(shown).isEmpty();
  }

  @Test
  void whatIsWrongInTheFactsGoesOnceTheyAreMended() throws IOException {
    String facts = Files.readString(folder.resolve("facts.yaml"));
    Files.writeString(folder.resolve("facts.yaml"), facts + "fact: none\n");
    build();
    assertThat(shown).containsOnlyKeys("facts.yaml");
    assertThat(shown.getOrDefault("facts.yaml", List.of()))
        .hasSize(1)
        .allMatch(m -> m.startsWith("4:1 error unknown key \"fact\""));
    Files.writeString(folder.resolve("facts.yaml"), facts.replace("12", "15"));
    Files.writeString(folder.resolve("draft.md"), "The ferry costs 15 euros.\n");
    build();
    assertThat(shown.getOrDefault("facts.yaml", List.of()))
        .hasSize(1)
        .allMatch(m -> m.contains("fact-unsupported"));
    Files.writeString(folder.resolve("facts.yaml"), facts);
    Files.writeString(folder.resolve("draft.md"), RIGHT);
    build();
    assertThat(shown).isEmpty();
  }

  @Test
  void aBuildThatIsNotInStepsShowsNothing() {
    isIncremental = false;
    build();
    assertThat(shown).isEmpty();
  }

  @Test
  void theMappingKnowsEveryGoalAndRunsCheckAloneInSteps() throws Exception {
    Document mapping;
    try (InputStream in = resource("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
      mapping = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    List<String> goals = new ArrayList<>();
    NodeList executions = mapping.getElementsByTagName("pluginExecution");
    for (int i = 0; i < executions.getLength(); i++) {
      Element execution = (Element) executions.item(i);
      List<String> own = texts(execution, "goal");
      goals.addAll(own);
      assertThat(execution.getElementsByTagName("execute").getLength() > 0)
          .isEqualTo(own.equals(List.of("check")));
    }
    assertThat(texts(mapping.getDocumentElement(), "runOnIncremental")).containsExactly("true");
    try (InputStream in = resource("/META-INF/maven/plugin.xml")) {
      String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> known =
          Pattern.compile("<goal>([a-z]++)</goal>")
              .matcher(descriptor)
              .results()
              .map(goal -> goal.group(1))
              .toList();
      assertThat(goals).containsExactlyInAnyOrderElementsOf(known);
    }
  }

  private void build() {
    Options options = Options.in(folder);
    new Markers(context(), options).show(new Factgate().check(options));
  }

  /** An IDE that keeps what it is told to show, by file. */
  private BuildContext context() {
    return (BuildContext)
        Proxy.newProxyInstance(
            BuildContext.class.getClassLoader(),
            new Class<?>[] {BuildContext.class},
            (proxy, method, values) -> {
              switch (method.getName()) {
                case "isIncremental" -> {
                  return isIncremental;
                }
                case "removeMessages" -> shown.remove(name(values[0]));
                case "addMessage" -> {
                  String level =
                      values[4].equals(BuildContext.SEVERITY_ERROR) ? "error" : "warning";
                  shown
                      .computeIfAbsent(name(values[0]), file -> new ArrayList<>())
                      .add(values[1] + ":" + values[2] + " " + level + " " + values[3]);
                }
                default -> throw new UnsupportedOperationException(method.getName());
              }
              return null;
            });
  }

  private String name(Object file) {
    return folder.relativize(((File) file).toPath()).toString();
  }

  private static InputStream resource(String name) {
    InputStream in = MarkersTest.class.getResourceAsStream(name);
    assertThat(in).as(name).isNotNull();
    return in;
  }

  private static List<String> texts(Element parent, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList found = parent.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
