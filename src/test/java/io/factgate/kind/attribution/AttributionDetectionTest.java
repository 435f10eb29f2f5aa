package io.factgate.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionDetectionTest {

  private static final Setting SETTING =
      Setting.plain()
          .withNames(
              new Names(
                  List.of(
                      new KnownName(
                          "Ottoline Varga",
                          List.of(
                              new KnownRole(
                                  "chancellor of Germany", Optional.empty(), Optional.empty())),
                          List.of("the German leader"),
                          List.of(),
                          Optional.empty()))));

  private static List<String> read(String prose) {
    Text text = Text.ofProse("draft.md", prose);
    return new AttributionKind()
        .detect(text, SETTING).stream()
            .map(
                m ->
                    m.value().form().word()
                        + " | "
                        + String.join(" + ", m.value().content().stream().map(text::at).toList())
                        + " | "
                        + m.value().cue().map(text::at).orElse("-")
                        + " | "
                        + m.value().source().map(text::at).orElse("-")
                        + " | "
                        + m.value().speaker().orElse("-"))
            .toList();
  }

  @Test
  void aTextMayBeginWithAnInfinitive() {
    assertThat(read("To say so is easy.")).noneMatch(line -> line.contains("| To |"));
  }

  @Test
  void theSpeakerStandsBehindTheCue() {
    assertThat(read("“The loom sings,” said weaver Lena Dorn."))
        .containsExactly("direct | “The loom sings,” | said | weaver Lena Dorn | Lena Dorn");
    assertThat(read("“The dam holds,” said fire chief Lena Dorn."))
        .containsExactly("direct | “The dam holds,” | said | fire chief Lena Dorn | Lena Dorn");
  }

  @Test
  void theSpeakerStandsBeforeTheCue() {
    assertThat(read("“The dam holds,” Dorn told reporters on Monday. Lena Dorn left."))
        .first()
        .isEqualTo("direct | “The dam holds,” | told | Dorn | Lena Dorn");
  }

  @Test
  void anAppositionStandsBetweenSpeakerAndCue() {
    assertThat(read("“The dam holds,” Lena Dorn, the mayor of Brack, said."))
        .containsExactly(
            "direct | “The dam holds,” | said | Lena Dorn, the mayor of Brack, | Lena Dorn");
  }

  @Test
  void aSplitQuotationIsOneContent() {
    assertThat(read("“The dam holds,” Lena Dorn said, “and it will hold.”"))
        .containsExactly(
            "direct | “The dam holds,” + “and it will hold.” | said | Lena Dorn | Lena Dorn");
  }

  @Test
  void aColonIntroduces() {
    assertThat(read("Lena Dorn said after the talks: “The dam holds.”"))
        .containsExactly("direct | “The dam holds.” | said | Lena Dorn | Lena Dorn");
  }

  @Test
  void aLabelNamesTheSpeaker() {
    assertThat(read("Lena Dorn, mayor of Brack: “The dam holds.”"))
        .containsExactly("direct | “The dam holds.” | - | Lena Dorn, mayor of Brack | Lena Dorn");
  }

  @Test
  void aTranscriptNeedsNoMarks() {
    assertThat(read("LENA DORN, CHIEF EXECUTIVE: The dam holds. It is new."))
        .containsExactly(
            "direct | The dam holds. It is new. | - | LENA DORN, CHIEF EXECUTIVE | LENA DORN");
  }

  @Test
  void aVerbOfPraiseTakesQuotedWords() {
    assertThat(read("Lena Dorn hailed the plan as “a brave plan”."))
        .containsExactly("mixed | the plan as “a brave plan” | hailed | Lena Dorn | Lena Dorn");
  }

  @Test
  void aVerdictHasAnOwner() {
    assertThat(read("“Very brave” was the verdict of Lena Dorn."))
        .containsExactly("direct | “Very brave” | verdict | Lena Dorn | Lena Dorn");
  }

  @Test
  void whatSomebodyDemandedIsTheirs() {
    assertThat(read("“Ten boats for the harbour” is what Lena Dorn demanded."))
        .containsExactly("direct | “Ten boats for the harbour” | demanded | Lena Dorn | Lena Dorn");
  }

  @Test
  void aPronounStandsForThePersonNamedLast() {
    assertThat(read("Mayor Lena Dorn came late. “The dam holds,” she said."))
        .containsExactly("direct | “The dam holds,” | said | she | Lena Dorn");
  }

  @Test
  void aSecondSentenceInMarksIsTheSameSpeakers() {
    assertThat(read("“The dam holds,” Lena Dorn said. “We built it well this year.”"))
        .containsExactly(
            "direct | “The dam holds,” + “We built it well this year.” | said | Lena Dorn | Lena Dorn");
  }

  @Test
  void aRoleStandsForItsHolder() {
    assertThat(read("“The dam holds,” the German chancellor said."))
        .containsExactly(
            "direct | “The dam holds,” | said | the German chancellor | Ottoline Varga");
  }

  @Test
  void anAliasStandsForTheName() {
    assertThat(read("“The dam holds,” said the German leader."))
        .containsExactly("direct | “The dam holds,” | said | the German leader | Ottoline Varga");
  }

  @Test
  void aClauseWithQuotedWordsIsMixed() {
    assertThat(read("Lena Dorn said that the dam was “as good as new”."))
        .containsExactly(
            "mixed | that the dam was “as good as new” | said | Lena Dorn | Lena Dorn");
  }

  @Test
  void aClauseAfterSaidIsIndirect() {
    assertThat(read("Lena Dorn said the dam would hold until May."))
        .containsExactly("indirect | the dam would hold until May | said | Lena Dorn | Lena Dorn");
  }

  @Test
  void accordingToStandsInFrontOrBehind() {
    assertThat(
            read(
                "According to Mayor Lena Dorn, the dam holds. The mill burned, according to Otto Falk."))
        .containsExactly(
            "indirect | the dam holds | According to | Mayor Lena Dorn | Lena Dorn",
            "indirect | The mill burned | according to | Otto Falk | Otto Falk");
  }

  @Test
  void aCommaBeforeTheSpeakerClosesTheClause() {
    assertThat(read("The dam will hold until May, Lena Dorn told the Gazette."))
        .containsExactly("indirect | The dam will hold until May | told | Lena Dorn | Lena Dorn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DS Dorn", "Det Sgt Dorn", "Dr Dorn", "Supt Dorn"})
  void aShortenedTitleMakesNoOtherPerson(String speaker) {
    assertThat(
            read("Engineer Lena Dorn came at noon. “The dam holds,” said " + speaker + ".").get(0))
        .endsWith("| Lena Dorn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A yellow warning is in force on the coast.",
        "The flood warning was in place until noon.",
        "A profit warning is expected from the mill."
      })
  void aWarningOfWhichSomethingIsToldIsNobodysWords(String prose) {
    assertThat(read(prose)).isEmpty();
  }

  @Test
  void ironyTitlesAndNicknamesAreNobodysWords() {
    assertThat(read("The “gold rush” in Brack goes on. Otto “Bear” Falk read “Dams of Brack”."))
        .isEmpty();
  }

  @Test
  void noTwoShareContentOrCue() {
    String prose =
        "“A,” said Lena Dorn, adding that “b c d e” was “f”. “G h i j,” he said, “k,” and “l.” Otto Falk: “m n o p.”\n“Q r s t u.”";
    Text text = Text.ofProse("draft.md", prose);
    var mentions = new AttributionKind().detect(text, SETTING);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).value().own().start())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).value().own().end());
    }
  }

  @Test
  void monstersTakeLinearTime() {
    String prose = "“ab cd ef gh,” he said. ".repeat(20_000) + "\n" + "said ".repeat(50_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> new AttributionKind().detect(Text.ofProse("draft.md", prose), SETTING));
  }
}
