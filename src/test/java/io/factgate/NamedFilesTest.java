package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and drafts that facts.yaml names must be there. */
class NamedFilesTest {

  @TempDir Path base;

  @Test
  void everySourceThatIsNotThereIsToldWithItsPlace() throws IOException {
    assertThat(
            faults(
                """
                sources:
                  - {file: lost.pdf, name: Harbour Gazette}
                  - {file: agency.txt, supersedes: [older.txt]}
                facts:
                  - id: stalls
                    claim: The fair in Kell had {140 stalls}
                    sources: [agency.txt, nowhere.pdf#page=2]
                    against: [rumour.txt]
                """))
        .containsExactly(
            "[2,5] there is no source \"lost.pdf\"; there are agency.txt",
            "[3,5] there is no source \"older.txt\"; there are agency.txt",
            "[7,27] there is no source \"nowhere.pdf\"; there are agency.txt",
            "[5,5] there is no source \"rumour.txt\"; there are agency.txt");
  }

  @Test
  void aStoryWithoutSourcesSaysSo() throws IOException {
    Files.createDirectories(base.resolve("stories/fair"));
    Files.writeString(base.resolve("stories/fair/draft.md"), "The fair had 140 stalls.\n");
    Files.writeString(
        base.resolve("stories/fair/facts.yaml"),
        "facts:\n  - id: stalls\n    claim: The fair had {140 stalls}\n    against: [a.txt]\n");
    assertThat(new Factgate().check(Options.in(base)).faults())
        .extracting(Fault::sentence)
        .containsExactly("there is no source \"a.txt\"; the story has no sources");
  }

  @Test
  void aGlobThatFitsNoDraftIsToldAtItsPlace() throws IOException {
    assertThat(
            faults(
                """
                facts:
                  - id: stalls
                    claim: The fair in Kell had {140 stalls}
                    required: maybe
                  - id: visitors
                    claim: The fair in Kell had {140 stalls}
                    required: "dr*.md"
                """))
        .containsExactly(
            "[4,15] \"required\" is \"maybe\", and no draft is called so; there are draft.md;"
                + " allowed are true, false or a glob of drafts");
  }

  private List<String> faults(String facts) throws IOException {
    Path story = base.resolve("stories/fair");
    Files.createDirectories(story.resolve("sources"));
    Files.writeString(story.resolve("sources/agency.txt"), "The fair in Kell had 140 stalls.\n");
    Files.writeString(story.resolve("draft.md"), "The fair in Kell had 140 stalls.\n");
    Files.writeString(story.resolve("facts.yaml"), facts);
    return new Factgate()
        .check(Options.in(base)).faults().stream()
            .map(fault -> fault.place().orElseThrow() + " " + fault.sentence())
            .toList();
  }
}
