package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void commit() throws Exception {
    Path desk = Files.createDirectories(folder.resolve("desk/stories"));
    Files.writeString(desk.resolve("same.md"), "as it was\n");
    Files.writeString(desk.resolve("café.md"), "as it was\n");
    Files.writeString(folder.resolve("outside.md"), "as it was\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=Desk", "-c", "user.email=desk@a.example", "commit", "-qm", "all");
  }

  @Test
  void changedAndNewFilesOfTheFolderAreTold() throws Exception {
    Files.writeString(folder.resolve("desk/stories/café.md"), "changed\n");
    Files.writeString(folder.resolve("desk/stories/new.md"), "new\n");
    Files.writeString(folder.resolve("outside.md"), "changed\n");
    assertThat(new ChangedFiles(folder.resolve("desk")).since("HEAD"))
        .containsExactly("stories/café.md", "stories/new.md");
  }

  @Test
  void whatGitDoesNotKnowIsToldInItsWords() {
    ChangedFiles files = new ChangedFiles(folder.resolve("desk"));
    assertThatThrownBy(() -> files.since("nowhere"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("factgate.since: git says: ");
    assertThatThrownBy(() -> files.since("--output=x"))
        .hasMessage("factgate.since is \"--output=x\"; write a commit or branch");
  }

  @Test
  void aFolderInNoRepositoryIsToldAsSuch(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> new ChangedFiles(elsewhere).since("main"))
        .hasMessage("factgate.since is \"main\", but " + elsewhere + " is in no git repository");
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(words));
    assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor()).isZero();
  }
}
