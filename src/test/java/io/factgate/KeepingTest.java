package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that keeps facts and sources tells the same as one that reads them each time. */
class KeepingTest {

  @TempDir Path folder;

  private final Factgate engine = Factgate.keeping();
  private long time = 1_000_000;

  @BeforeEach
  void writeTheStory() throws IOException {
    write("facts.yaml", "facts:\n  - id: fare\n    claim: The ferry costs {12 euros}\n");
    write("sources/line.txt", "The ferry costs 12 euros. It carries 90 cars.\n");
    write("draft.md", "The ferry costs 14 euros and carries 70 cars.\n");
  }

  @Test
  void aDraftIsReadAnew() throws IOException {
    assertThat(messages()).hasSize(2);
    write("draft.md", "The ferry costs 14 euros and carries 90 cars.\n");
    assertThat(messages()).hasSize(1);
    write("draft.md", "The ferry costs 12 euros and carries 90 cars.\n");
    assertThat(messages()).isEmpty();
  }

  @Test
  void savedFactsAndSourcesAreReadAnew() throws IOException {
    assertThat(messages()).hasSize(2);
    write("facts.yaml", "facts:\n  - id: fare\n    claim: The ferry costs {14 euros}\n");
    write("sources/line.txt", "The ferry costs 14 euros. It carries 90 cars.\n");
    assertThat(messages()).hasSize(1);
    write("sources/line.txt", "The ferry costs 14 euros. It carries 70 cars.\n");
    assertThat(messages()).isEmpty();
  }

  @Test
  void newAndGoneSourcesCount() throws IOException {
    assertThat(messages()).hasSize(2);
    write("sources/other.txt", "The ferry costs 12 euros. It carries 70 cars.\n");
    Files.delete(folder.resolve("sources/line.txt"));
    assertThat(messages()).hasSize(1);
  }

  @Test
  void faultsAreToldAgain() throws IOException {
    write("facts.yaml", "fact: none\n");
    assertThat(engine.check(Options.in(folder)).faults()).hasSize(1);
    assertThat(engine.check(Options.in(folder)).faults()).hasSize(1);
    write("facts.yaml", "facts: []\n");
    assertThat(engine.check(Options.in(folder)).faults()).isEmpty();
  }

  /** The same as an engine tells that keeps nothing. */
  private List<String> messages() {
    Result kept = engine.check(Options.in(folder));
    Result anew = new Factgate().check(Options.in(folder));
    assertThat(kept.findings().toString()).isEqualTo(anew.findings().toString());
    assertThat(kept.faults()).isEqualTo(anew.faults());
    assertThat(kept.documents()).hasSameSizeAs(anew.documents());
    return kept.findings().stream().map(Finding::message).toList();
  }

  /** Each write is a second later than the last one, whatever the clock of the machine tells. */
  private void write(String file, String words) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
    time += 1000;
    Files.setLastModifiedTime(path, FileTime.fromMillis(time));
  }
}
