package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What {@code factgate:help -Ddetail} tells is whole, and the page of parameters tells the same.
 */
class ParametersPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/parameters.md");

  /** One parameter of all goals that have it. */
  private record Parameter(String property, String value, String description, List<String> goals) {}

  @Test
  void everyGoalAndEveryParameterIsDescribedInSentences() throws Exception {
    for (Element goal : goals()) {
      assertThat(text(goal, "description"))
          .as(text(goal, "goal"))
          .matches("(?s)[A-Z].{30,}\\.(\\s.*)?");
    }
    parameters()
        .forEach(
            (key, parameter) ->
                assertThat(parameter.description).as(key).matches("(?s)[A-Z].{20,}\\."));
  }

  @Test
  void theTableNamesEveryParameter() throws Exception {
    List<String> rows = new ArrayList<>();
    parameters()
        .forEach(
            (key, p) ->
                rows.add(
                    "| `"
                        + p.property
                        + "` | "
                        + (p.value.isEmpty() ? "" : "`" + p.value + "`")
                        + " | "
                        + (p.goals.size() > 6 ? "all" : String.join(", ", p.goals))
                        + " | "
                        + p.description.replaceAll("\\s+", " ").replace("*", "\\*")
                        + " |"));
    assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| `")))
        .containsExactlyElementsOf(rows);
  }

  /** By property and what it says; those that Maven sets itself are left out. */
  private static Map<String, Parameter> parameters() throws Exception {
    Map<String, Parameter> found = new TreeMap<>();
    for (Element goal : goals()) {
      Map<String, String> defaults = new TreeMap<>();
      Map<String, String> properties = new TreeMap<>();
      Element configuration = (Element) goal.getElementsByTagName("configuration").item(0);
      if (configuration == null || text(goal, "goal").equals("help")) {
        continue;
      }
      NodeList values = configuration.getChildNodes();
      for (int i = 0; i < values.getLength(); i++) {
        if (values.item(i) instanceof Element value) {
          defaults.put(value.getTagName(), value.getAttribute("default-value"));
          properties.put(value.getTagName(), value.getTextContent());
        }
      }
      NodeList all = goal.getElementsByTagName("parameter");
      for (int i = 0; i < all.getLength(); i++) {
        Element parameter = (Element) all.item(i);
        String name = text(parameter, "name");
        if (text(parameter, "editable").equals("true")) {
          String property = properties.getOrDefault(name, "").replaceAll("[${}]", "");
          assertThat(property).as(name + " of " + text(goal, "goal")).startsWith("factgate.");
          found
              .computeIfAbsent(
                  property + "\n" + text(parameter, "description"),
                  key ->
                      new Parameter(
                          property,
                          defaults.getOrDefault(name, ""),
                          text(parameter, "description"),
                          new ArrayList<>()))
              .goals
              .add(text(goal, "goal"));
        }
      }
    }
    return found;
  }

  private static List<Element> goals() throws Exception {
    try (InputStream in =
        ParametersPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      Document plugin = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      List<Element> goals = new ArrayList<>();
      NodeList all = plugin.getElementsByTagName("mojo");
      for (int i = 0; i < all.getLength(); i++) {
        goals.add((Element) all.item(i));
      }
      return goals;
    } catch (IOException e) {
      throw new AssertionError("plugin.xml cannot be read", e);
    }
  }

  private static String text(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
