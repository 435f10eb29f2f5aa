package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;

import org.junit.jupiter.api.Test;

/** What ignore marks hush beside the words of a paragraph, and what they may not. */
class MarksTest {

  private static final String FAIR =
      """
      facts:
        - id: stalls
          claim: The fair in Kell had {140 stalls}
      """;

  @Test
  void frontMatterHushesAMissingFact() {
    assertThatDraft(
            """
            ---
            factgate-ignore: {fact-missing: told in another piece}
            ---

            The fair in Kell was 3 days long.
            """)
        .against(FAIR + "    required: true\n")
        .againstSource("The fair in Kell was 3 days long and had 140 stalls.")
        .hasNoFindings();
  }

  @Test
  void aMarkWithoutItsMapIsInvalid() {
    assertThatDraft(
            """
            ---
            factgate-ignore: number-contradicted
            ---

            The fair in Kell had 140 stalls.
            """)
        .against(FAIR)
        .againstSource("The fair in Kell had 140 stalls.")
        .hasFindings("[1,1] suppression-invalid: number-contradicted");
  }

  @Test
  void wordsOfAnEntryAreWholeWords() {
    String ignore =
        """
        ignore:
          - {rule: number-contradicted, draft: draft.md, words: WORDS, reason: seen by the desk}
        """;
    assertThatDraft("The fair in Kell had 150 stalls.")
        .against(FAIR + ignore.replace("WORDS", "15"))
        .againstSource("The fair in Kell had 140 stalls.")
        .hasErrors("[1,22] number-contradicted: 150 stalls");
    assertThatDraft("The fair in Kell had 150 stalls.")
        .against(FAIR + ignore.replace("WORDS", "150 stalls"))
        .againstSource("The fair in Kell had 140 stalls.")
        .hasNoErrors();
  }

  @Test
  void anEntryForADraftThatIsNotThereIsUnused() {
    assertThatDraft("The fair in Kell had 140 stalls.")
        .against(
            FAIR
                + """
                ignore:
                  - {rule: stalls, draft: lead.docx, reason: seen by the desk}
                """)
        .againstSource("The fair in Kell had 140 stalls.")
        .hasFindings("[5,5] suppression-unused: stalls");
  }
}
