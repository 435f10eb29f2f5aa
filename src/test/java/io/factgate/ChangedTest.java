package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTwoStories() throws IOException {
    for (String story : List.of("a", "b")) {
      Path place = Files.createDirectories(folder.resolve("stories/" + story));
      Files.writeString(
          place.resolve("facts.yaml"),
          "facts:\n  - id: quay\n    claim: The quay of Alden is {400 metres} long\n");
      for (String draft : List.of("one.md", "two.md")) {
        Files.writeString(place.resolve(draft), "The quay of Alden is 450 metres long.\n");
      }
    }
  }

  @Test
  void aChangedDraftIsToldAndTheOneBesideItIsNot() {
    assertThat(drafts("stories/a/one.md")).containsExactly("stories/a/one.md");
  }

  @Test
  void changedFactsConcernEveryDraftOfTheirStory() {
    assertThat(drafts("stories/b/facts.yaml"))
        .containsExactly("stories/b/one.md", "stories/b/two.md");
  }

  @Test
  void changedHouseFactsConcernEverything() throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), "names:\n  - name: Ada Quill\n");
    assertThat(drafts("facts.yaml")).hasSize(4);
  }

  @Test
  void whereNothingHasChangedNothingIsToldAndNothingIsAtFault() {
    Result result = new Factgate().check(Options.in(folder).withChanged(new Changed(Set.of())));
    assertThat(result.findings()).isEmpty();
    assertThat(result.faults()).isEmpty();
  }

  private List<String> drafts(String... changed) {
    Options options = Options.in(folder).withChanged(new Changed(Set.of(changed)));
    return new Factgate().check(options).findings().stream().map(Finding::path).toList();
  }
}
