package io.factgate.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir Path base;

  @Test
  void whatIsSavedNewOrGoneIsToldAndNothingElse() throws IOException {
    write("stories/a/draft.md", "one");
    write("stories/a/facts.yaml", "one");
    write("stories/b/draft.md", "one");
    write("stories/b/sources/wire.txt", "one");
    Snapshot before = Snapshot.of(Options.in(base));
    assertThat(Snapshot.of(Options.in(base)).since(before)).isEmpty();

    write("stories/a/draft.md", "one more");
    write("stories/b/sources/new.txt", "one");
    write("stories/b/notes.csv", "a table that nobody reads");
    Files.delete(base.resolve("stories/b/sources/wire.txt"));
    assertThat(Snapshot.of(Options.in(base)).since(before))
        .containsExactlyInAnyOrder(
            "stories/a/draft.md", "stories/b/sources/new.txt", "stories/b/sources/wire.txt");
  }

  private void write(String file, String words) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
