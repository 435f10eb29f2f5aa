package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir private Path base;
  private final List<String> told = new ArrayList<>();
  private final Factgate engine = new Factgate().telling((done, all) -> told.add(done + "/" + all));

  @BeforeEach
  void writeStories() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      Path story = Files.createDirectories(base.resolve("stories/" + name + "/sources"));
      Files.writeString(story.resolve("wire.txt"), "The mill in Osk employs 40 people.\n");
      Files.writeString(story.resolveSibling("draft.md"), "The mill in Osk employs 40 people.\n");
    }
  }

  @Test
  void everyStoryOfACheckIsCounted() {
    engine.check(Options.in(base));
    assertThat(told).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void everyStoryOfAHarvestIsCounted() {
    engine.harvest(Options.in(base));
    assertThat(told).containsExactly("1/3", "2/3", "3/3");
  }
}
