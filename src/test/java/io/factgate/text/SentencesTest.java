package io.factgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String prose) {
    Text text = Text.ofProse("a.txt", prose);
    return text.sentences().stream().map(s -> text.at(s.span())).toList();
  }

  @Test
  void aSentenceEndsAtItsMarkAndClosingQuotation() {
    assertThat(sentences("He left. “It rained.” Did it? Yes! She stayed…"))
        .containsExactly("He left.", "“It rained.”", "Did it?", "Yes!", "She stayed…");
  }

  @Test
  void abbreviationsAndInitialsDoNotEndOne() {
    assertThat(sentences("Mr. Quill met Dr. Jane R. Doe on Sept. 3 at St. Ives. They spoke."))
        .containsExactly("Mr. Quill met Dr. Jane R. Doe on Sept. 3 at St. Ives.", "They spoke.");
    assertThat(sentences("The water is at 4 °C. The ice holds."))
        .containsExactly("The water is at 4 °C.", "The ice holds.");
    assertThat(sentences("The U.S. Navy came at 5 p.m. The crew slept."))
        .containsExactly("The U.S. Navy came at 5 p.m.", "The crew slept.");
    assertThat(sentences("It is No. 4. No. It is not."))
        .containsExactly("It is No. 4.", "No.", "It is not.");
  }

  @Test
  void pointsInsideNumbersDoNotEndOne() {
    assertThat(sentences("It grew 3.5 percent to 1.2 million. Good."))
        .containsExactly("It grew 3.5 percent to 1.2 million.", "Good.");
  }

  @Test
  void noSentenceCrossesABlock() {
    assertThat(sentences("A heading\nA sentence.")).containsExactly("A heading", "A sentence.");
  }
}
