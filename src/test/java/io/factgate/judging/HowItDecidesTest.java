package io.factgate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that tells how findings come about tells the numbers that are used. */
class HowItDecidesTest {

  private static final Path PAGE = Path.of("src/site/markdown/how-it-decides.md");

  @Test
  void everyThresholdStandsInItsTable() throws IOException {
    assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| 0\\.\\d+ \\|.*")))
        .extracting(line -> Double.valueOf(line.split(" ")[1]))
        .containsExactlyElementsOf(
            List.of(
                Thresholds.BOUND_TO_FACT,
                Thresholds.BOUND,
                Thresholds.ACCUSE,
                Thresholds.ALIKE,
                Thresholds.INCONSISTENT,
                Thresholds.INCONSISTENT_HEADLINE,
                Thresholds.STATED));
  }

  @Test
  void theMarginsAreTold() throws IOException {
    assertThat(PAGE)
        .content()
        .contains("less like by " + Thresholds.MARGIN + " than")
        .contains("(" + Math.round(Thresholds.NEXT_ACCUSER) + " in logarithms of odds)");
  }
}
