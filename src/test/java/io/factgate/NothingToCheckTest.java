package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is never green because it saw nothing, and never red because of what it wrote itself. */
class NothingToCheckTest {

  @TempDir Path folder;

  @Test
  void aDraftWithoutAWordIsAFault() throws IOException {
    write("facts.yaml", "facts:\n  - id: ships\n    claim: The port counted {300 ships}\n");
    for (String draft : new String[] {"", "\n \n", "---\ndate: 2026-03-02\n---\n\n* * *\n"}) {
      write("draft.md", draft);
      Result result = new Factgate().check(Options.in(folder));
      assertThat(result.faults())
          .containsExactly(Fault.of("draft.md", "no text found in it; a draft must have text"));
      assertThat(result.findings()).isEmpty();
    }
  }

  @Test
  void anEmptyDraftBesideOneWithWordsIsUncheckedOnly() throws IOException {
    write("facts.yaml", "facts:\n  - id: ships\n    claim: The port counted {300 ships}\n");
    write("draft.md", "The port counted 300 ships.\n");
    write("empty.md", "");
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    assertThat(result.findings())
        .extracting(finding -> finding.path() + " " + finding.rule())
        .containsExactly("empty.md draft-unchecked");
  }

  @Test
  void mentionsOfAnEmptyDraftAreNone() throws IOException {
    write("facts.yaml", "facts: []\n");
    write("draft.md", "");
    Result result = new Factgate().extract(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    assertThat(result.mentions()).isEmpty();
  }

  @Test
  void aBaselineBesideTheDraftIsNotReadAsOne() throws IOException {
    write("facts.yaml", "facts:\n  - id: ships\n    claim: The port counted {300 ships}\n");
    write("draft.md", "The port counted 400 ships.\n");
    write(Options.BASELINE, "# nothing is passed over\n");
    Options options =
        Options.in(folder).withBaseline(Optional.of(folder.resolve(Options.BASELINE)));
    assertThat(new Factgate().check(options).findings())
        .extracting(finding -> finding.path() + " " + finding.rule())
        .containsExactly("draft.md number-contradicted");
  }

  private void write(String file, String words) throws IOException {
    Files.writeString(folder.resolve(file), words);
  }
}
