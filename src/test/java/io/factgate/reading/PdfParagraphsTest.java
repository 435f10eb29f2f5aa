package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {

  private static List<String> paragraphs(String... pages) {
    List<Passage> found =
        IntStream.range(0, pages.length)
            .boxed()
            .flatMap(
                i ->
                    Arrays.stream(pages[i].split("\n\n"))
                        .map(p -> Passage.of(Role.PARAGRAPH, p, i + 1)))
            .toList();
    return PdfParagraphs.of(found).stream().map(Passage::words).toList();
  }

  @Test
  void linesOfOneParagraphAreJoinedAndWordsMended() {
    assertThat(paragraphs("The inter-\nnational fleet has a 20-\nyear-old ship."))
        .containsExactly("The international fleet has a 20-year-old ship.");
  }

  @Test
  void aSentenceGoesOnOverThePage() {
    assertThat(paragraphs("The fleet has\n\npage 1 of 2", "nine ships.\n\nThey are old.\n\n2"))
        .containsExactly("The fleet has nine ships.", "They are old.");
  }

  @Test
  void runningHeadsAreNoProse() {
    assertThat(paragraphs("Report 1\n\nOne.", "Report 2\n\nTwo.", "Report 3\n\nThree."))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void aShortFirstLineIsAHeading() {
    assertThat(paragraphs("Ferries\nThe island counted many more passengers\nin June."))
        .containsExactly("Ferries", "The island counted many more passengers in June.");
  }
}
