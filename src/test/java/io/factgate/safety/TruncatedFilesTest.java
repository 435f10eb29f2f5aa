package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reading.Readers;
import io.factgate.safety.Originals.Original;
import io.factgate.text.FaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file whose end is missing: what its format can tell of is a fault, and never half a text. With
 * {@code -Dfactgate.mutants} of 5000 and more, files are cut at every tenth byte.
 */
class TruncatedFilesTest {

  private static final boolean IS_THOROUGH = Integer.getInteger("factgate.mutants", 500) >= 5000;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("originals")
  void aFileThatIsCutOffIsWholeOrAFault(Original original) throws Exception {
    int length = original.bytes().length;
    int step = IS_THOROUGH ? 10 : Math.max(10, length / 40 / 10 * 10);
    String whole = read(original.extension(), original.bytes()).orElseThrow();
    for (int end = 0; end < length; end += step) {
      Optional<String> text = read(original.extension(), Arrays.copyOf(original.bytes(), end));
      if (original.isContainer()) {
        assertThat(text.orElse(whole)).as("cut at byte %d", end).isEqualTo(whole);
      } else {
        // Plain formats have no end that could be missing; what is there is read.
        assertThat(text.orElse("a fault")).as("cut at byte %d", end).isNotBlank();
      }
    }
  }

  static Stream<Named<Original>> originals() throws IOException {
    return Originals.all().stream().map(o -> Named.of(o.extension(), o));
  }

  /** The prose; empty where the file is a fault. */
  private Optional<String> read(String extension, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a." + extension), bytes);
    try {
      return Optional.of(
          new Readers(StandardCharsets.UTF_8).source(file, "a." + extension).prose());
    } catch (FaultException e) {
      assertThat(e.fault().path()).isEqualTo("a." + extension);
      assertThat(e.fault().sentence()).doesNotContain("defect of Factgate");
      return Optional.empty();
    }
  }
}
