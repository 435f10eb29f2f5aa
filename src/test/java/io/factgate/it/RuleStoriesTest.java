package io.factgate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Kinds;
import io.factgate.judging.Rules;
import io.factgate.kind.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has a story in which it fires, beside a look-alike on which it stays silent. */
class RuleStoriesTest {

  private static final Path STORIES = Path.of("it/every-rule-fires/stories");

  private final List<String> rules = Rules.of(Kinds.all()).stream().map(Rule::name).toList();

  @Test
  void everyRuleHasItsStoryAndNoStoryIsWithoutRule() throws IOException {
    try (Stream<Path> stories = Files.list(STORIES)) {
      assertThat(stories.map(story -> story.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rules);
    }
  }

  @Test
  void everyStoryHasALookAlike() {
    assertThat(rules)
        .allSatisfy(rule -> assertThat(STORIES.resolve(rule + "/look-alike.md")).exists());
  }
}
