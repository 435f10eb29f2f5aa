package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What facts.yaml is told by the kinds that are shipped. */
class FactsOfAStoryTest {

  @TempDir Path folder;

  @Test
  void aDayThatIsOnNoCalendarIsNoFact() throws IOException {
    assertThat(
            faults(
                """
                facts:
                  - id: opening
                    claim: The lock opens on {31 June 2026}
                  - id: fair
                    claim: The fair is on {Friday, 4 July 2024}
                """))
        .containsExactly(
            "3:31 says \"31 June 2026\", but June 2026 has only 30 days; did you mean \"30 June"
                + " 2026\"?",
            "5:28 says \"Friday, 4 July 2024\", but 4 July 2024 is a Thursday; did you mean"
                + " \"Thursday, 4 July, or Friday, 5 July\"?");
  }

  @Test
  void aToleranceIsWrittenInTheUnitOfTheValue() throws IOException {
    assertThat(
            faults(
                """
                facts:
                  - id: cost
                    claim: The lock cost {$90 million}
                    tolerance: $2 million
                  - id: share
                    claim: The works took {49 %} of the budget
                    tolerance: 1.5 points
                  - id: canal
                    claim: The canal is {12 km} long
                    tolerance: 500 m
                """))
        .containsExactly(
            "10:16 \"500 m\" is not in the unit of \"12 km\"; write for example 2 %, or a number in"
                + " that unit");
  }

  private List<String> faults(String yaml) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), yaml);
    Files.writeString(folder.resolve("draft.md"), "Nothing was said.\n");
    return new Factgate()
        .check(Options.in(folder)).faults().stream()
            .map(
                fault ->
                    fault
                        .place()
                        .map(p -> p.startLine() + ":" + p.startColumn() + " " + fault.sentence())
                        .orElse(fault.sentence()))
            .toList();
  }
}
