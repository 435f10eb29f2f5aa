package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.Patch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  @TempDir Path base;

  @Test
  void draftsAreWrittenAsTheyAre() throws Exception {
    new Drafts(base).write(List.of(mended("a.md"), mended("b.md")));
    assertThat(base.resolve("a.md")).hasContent("mended");
    assertThat(base.resolve("b.md")).hasContent("mended");
  }

  @Test
  void whatIsChangedIsToldWhereOneCannotBeWritten() throws IOException {
    Files.createDirectory(base.resolve("b.md"));
    List<Patch.Mended> both = List.of(mended("a.md"), mended("b.md"));
    assertThatThrownBy(() -> new Drafts(base).write(both))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("cannot write b.md (")
        .hasMessageEndingWith("; a.md is changed");
    assertThatThrownBy(() -> new Drafts(base).write(both.subList(1, 2)))
        .hasMessageEndingWith("; no draft is changed");
  }

  private Patch.Mended mended(String file) {
    byte[] bytes = "mended".getBytes(StandardCharsets.UTF_8);
    return new Patch.Mended(base.resolve(file), bytes, List.of());
  }
}
