package io.factgate.kind.attribution;

import static io.factgate.DraftAssert.assertThatDraft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedWordingTest {

  private static final String FACTS =
      """
      names:
        - {name: Lena Dorn, role: mayor of Brack}
        - {name: Ida Berg, role: engineer}
      facts:
        - id: dam-holds
          quote: the dam has held for forty years
          speaker: Lena Dorn
          accept:
            - for forty years the dam has stood firm
            - {value: the dam has held four decades, speaker: Ida Berg}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam has held for forty years,” said Lena Dorn.",
        "“For forty years the dam has stood firm,” said Lena Dorn.",
        "“For forty years … the dam has stood firm,” said Lena Dorn.",
        "“The dam has held four decades,” said Ida Berg.",
        "Ida Berg said the dam “has held four decades”."
      })
  void anAcceptedWordingIsRight(String draft) {
    assertThatDraft(draft).against(FACTS).hasNoFindings();
  }

  @Test
  void theWordingIsItsOwnSpeakers() {
    assertThatDraft("“The dam has held four decades,” said Lena Dorn.")
        .against(FACTS)
        .hasFindings("[1,39] speaker-contradicted: Lena Dorn");
  }

  @Test
  void withoutASpeakerItIsTheQuotes() {
    assertThatDraft("“For forty years the dam has stood firm,” said Ida Berg.")
        .against(FACTS)
        .hasFindings("[1,48] speaker-contradicted: Ida Berg");
  }

  @Test
  void yetAnotherWordingIsAltered() {
    assertThatDraft("“For forty years the dam has stood still,” said Lena Dorn.")
        .against(FACTS)
        .hasFindings("[1,2] quote-altered: For forty years the dam has stood still");
  }

  @Test
  void anAcceptedWordingOutranksASource() {
    assertThatDraft("“For forty years the dam has stood firm,” said Lena Dorn.")
        .against(FACTS)
        .againstSource("“The dam has held for forty years,” said Mayor Lena Dorn.")
        .hasNoFindings();
  }
}
