package io.factgate.kind.attribution;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerContradictionTest {

  private static final String TOGETHER =
      """
      names:
        - {name: Lena Dorn, role: mayor of Brack}
        - {name: Ida Berg, role: engineer}
        - {name: Otto Lind, role: fire chief}
      facts:
        - id: never-checked
          quote: the dam was never checked
          speaker: [Lena Dorn, Ida Berg]
      """;

  private static final String SOURCE =
      "“The dam was never checked,” said engineer Otto Falk. Mayor Lena Dorn was away.";

  @Test
  void someoneElseSaidIt() {
    assertThat(
            Held.draft("“The dam was never checked,” said the mayor of Brack, Lena Dorn.")
                .source(SOURCE)
                .objections())
        .containsExactly("speaker-contradicted: Lena Dorn -> Otto Falk");
  }

  @Test
  void thePronounIsMarkedWhereItNamesTheSpeaker() {
    assertThat(
            Held.draft("Mayor Lena Dorn was there. “The dam was never checked,” she said.")
                .source(SOURCE)
                .objections())
        .containsExactly("speaker-contradicted: she -> Otto Falk");
  }

  @Test
  void aSurnameIsEnough() {
    assertThat(Held.draft("“The dam was never checked,” Falk said.").source(SOURCE).objections())
        .isEmpty();
  }

  @Test
  void aTitleForTheNameIsNoOtherSpeaker() {
    assertThat(
            Held.draft("“The dam was never checked,” the engineer said.")
                .source(SOURCE)
                .objections())
        .isEmpty();
  }

  @Test
  void twoPeopleSaidIt() {
    assertThat(
            Held.draft("“The dam was never checked,” said Lena Dorn.")
                .source(SOURCE + " “The dam was never checked,” Dorn said too.")
                .objections())
        .isEmpty();
  }

  @Test
  void whoConfirmsDoesNotContradict() {
    assertThat(
            Held.draft("“The dam was never checked,” Lena Dorn confirmed.")
                .source(SOURCE)
                .objections())
        .isEmpty();
  }

  @Test
  void aSourceThatLeavesTheSpeakerOpenDoesNotContradict() {
    assertThat(
            Held.draft("“The dam was never checked,” said Lena Dorn.")
                .source("“The dam was never checked,” an official said. Lena Dorn smiled.")
                .objections())
        .isEmpty();
  }

  @Test
  void aFactOutranksASource() {
    assertThat(
            Held.draft("“The dam was never checked,” said Otto Falk.")
                .source(SOURCE)
                .fact("“The dam was never checked,” said Ida Berg.")
                .objections())
        .containsExactly("speaker-contradicted: Otto Falk -> Ida Berg");
  }

  @Test
  void aClaimInOwnWordsHasASpeakerToo() {
    assertThat(
            Held.draft("According to Mayor Lena Dorn, the river will flood the mill on Sunday.")
                .source(
                    "The river will flood the mill on Sunday, according to engineer Otto Falk. Lena Dorn smiled.")
                .objections())
        .containsExactly("speaker-contradicted: Lena Dorn -> Otto Falk");
  }

  @Test
  void anotherNumberIsAnotherClaim() {
    assertThat(
            Held.draft("The flood cost the town 40 houses, Lena Dorn said.")
                .source("The flood cost the town 30 houses, Otto Falk said.")
                .objections())
        .doesNotContain("speaker-contradicted: Lena Dorn -> Otto Falk");
  }

  @Test
  void aPaperThatReportsItIsNoOtherSpeaker() {
    assertThat(
            Held.draft("“The dam was never checked,” the Brack Gazette reported.")
                .source(SOURCE)
                .objections())
        .filteredOn(o -> o.startsWith("speaker"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Otto Lind called “the dam was never checked” a lie.",
        "Otto Lind dismissed “the dam was never checked” as gossip.",
        "Otto Lind praised “the dam was never checked” as a brave word."
      })
  void whoJudgesAQuotationDidNotSayIt(String draft) {
    assertThatDraft(draft)
        .againstSource("“The dam was never checked,” said Lena Dorn. Otto Lind laughed.")
        .hasNoErrors();
  }

  @Test
  void ofSeveralWhoSaidItNoneIsTheOther() {
    assertThatDraft("“The dam was never checked,” said Otto Lind.")
        .against(TOGETHER)
        .hasFindings("[1,35] speaker-contradicted: Otto Lind");
    assertThatDraft("The dam “was never checked at all”, said Otto Lind.")
        .againstSource("The dam “was never checked at all”, said Lena Dorn and Ida Berg.")
        .hasFindings("[1,42] speaker-contradicted: Otto Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam was never checked,” said Mina Quell.",
        "“The dam was never checked,” Mina Quell said.",
        "“The dam was never checked,” said the diver, Mina Quell.",
        "Mina Quell said: “The dam was never checked.”"
      })
  void theWordsOfAKnownNameAreNotGivenToAnUnknownOne(String draft) {
    assertThatDraft(draft)
        .against(
            """
            names: [{name: Lena Dorn}]
            facts: [{id: never-checked, quote: the dam was never checked, speaker: Lena Dorn}]
            """)
        .hasFindings("[1," + (draft.indexOf("Mina") + 1) + "] speaker-contradicted: Mina Quell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam was never checked,” Mina Quell confirmed.",
        "“The dam was never checked,” a diver said.",
        "“The dam was never checked,” they said.",
        "“The dam was never checked,” said Brack Divers.",
        "“The dam was never checked,” the Dam Authority said."
      })
  void aBodyThatTheSpeakerMaySpeakForIsNoOtherSpeaker(String draft) {
    assertThatDraft(draft)
        .againstSource("“The dam was never checked,” said Lena Dorn, chair of Brack Divers.")
        .hasNoErrors();
  }

  @Test
  void whatTwoKnownNamesSayInOtherWordsIsNotExchanged() {
    String facts = "names: [{name: Lena Dorn}, {name: Mina Quell}]";
    String source =
        "Lena Dorn said that the new weir would cost 4 million pounds and open in May. "
            + "Mina Quell warned that the old ferry would stop on Sunday.";
    assertThatDraft(
            "Mina Quell said that the new weir would cost 4 million pounds. "
                + "Lena Dorn warned that the old ferry would stop.")
        .against(facts)
        .againstSource(source)
        .hasErrors(
            "[1,1] speaker-contradicted: Mina Quell", "[1,64] speaker-contradicted: Lena Dorn");
    assertThatDraft(
            "Lena Dorn said that the new weir would cost 4 million pounds. "
                + "Mina Quell warned that the old ferry would stop.")
        .against(facts)
        .againstSource(source)
        .hasNoErrors();
    assertThatDraft("Mina Quell said that the new weir would cost 4 million pounds.")
        .against(facts)
        .againstSource(source + " The weir would cost 4 million pounds, Quell said.")
        .hasNoErrors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam was never checked,” said Lena Dorn.",
        "“The dam was never checked,” Berg said.",
        "“The dam was never checked,” said Ida Berg and Lena Dorn.",
        "“The dam was never checked,” said Lena Dorn and Otto Lind.",
        "“The dam was never checked,” an engineer said."
      })
  void eachOfSeveralSaidIt(String draft) {
    assertThatDraft(draft).against(TOGETHER).hasNoErrors();
  }
}
