package io.factgate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Level;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final String OLD = "0123456789abcdef0123456789abcdef";
  private static final String NEW = "fedcba9876543210fedcba9876543210";

  @TempDir Path folder;
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("desk/baseline.txt");
    Baseline.of(List.of(finding(OLD, "12\ncranes"))).write(file);
    assertThat(file).content().endsWith(OLD + " number-contradicted s/a.md 12 cranes\n");
    Baseline read = Baseline.read(file, "desk/baseline.txt", faults);
    assertThat(faults).isEmpty();
    assertThat(read.covers(finding(OLD, "12 cranes"))).isTrue();
    assertThat(read.covers(finding(NEW, "12 cranes"))).isFalse();
  }

  @Test
  void itOnlyShrinks() {
    Baseline both = Baseline.of(List.of(finding(OLD, "12"), finding(NEW, "13")));
    Baseline left = both.shrunkTo(List.of(finding(NEW, "13"), finding("a".repeat(32), "14")));
    assertThat(left.size()).isEqualTo(1);
    assertThat(left.covers(finding(NEW, "13"))).isTrue();
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    assertThat(Baseline.read(folder.resolve("b.txt"), "b.txt", faults).size()).isZero();
    assertThat(faults)
        .containsExactly(
            Fault.of("b.txt", "there is no such baseline; write it by factgate:baseline"));
  }

  @Test
  void aLineThatIsNoneIsAFaultWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "# ours\n\nnumber-contradicted a.md\n");
    Baseline.read(file, "b.txt", faults);
    assertThat(faults)
        .containsExactly(
            new Fault(
                "b.txt",
                Optional.of(Place.of(3, 1, 3, 20)),
                "\"number-contradicted\" is no fingerprint; leave this file to factgate:baseline"));
  }

  private static Finding finding(String fingerprint, String words) {
    return new Finding(
        "number-contradicted",
        Level.ERROR,
        "s/a.md",
        Place.of(1, 1, 1, 3),
        "says so",
        words,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        fingerprint);
  }
}
