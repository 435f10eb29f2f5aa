package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every goal has its page, and every page tells how the goal is called with a pom.xml and without.
 */
class GoalPagesTest {

  private static final Path PAGES = Path.of("src/site/markdown/goals");
  private static final Pattern GOAL = Pattern.compile("<goal>([a-z]++)</goal>");

  @Test
  void everyGoalHasItsPageAndNoPageIsWithoutGoal() throws IOException {
    List<String> goals = goals();
    goals.remove("help");
    assertThat(pages()).containsExactlyInAnyOrderElementsOf(goals);
  }

  @Test
  void everyPageTellsBothWaysToCallTheGoal() throws IOException {
    for (String page : pages()) {
      assertThat(PAGES.resolve(page + ".md"))
          .content()
          .contains("mvn factgate:" + page)
          .contains("io.factgate:factgate-maven-plugin:0.1.0-SNAPSHOT:" + page + "`");
    }
  }

  @Test
  void theReadmeNamesEveryGoal() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(goals()).allSatisfy(goal -> assertThat(readme).contains("`" + goal + "`"));
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> paths = Files.list(PAGES)) {
      return paths.map(path -> path.getFileName().toString().replace(".md", "")).toList();
    }
  }

  /** As the plugin's descriptor has them. */
  private static List<String> goals() throws IOException {
    try (InputStream in = GoalPagesTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      assertThat(in).isNotNull();
      String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> goals = new ArrayList<>();
      Matcher goal = GOAL.matcher(descriptor);
      while (goal.find()) {
        goals.add(goal.group(1));
      }
      return goals;
    }
  }
}
