package io.factgate.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.factgate.text.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  private static List<String> read(String prose) {
    Text text = Text.ofProse("draft.md", prose);
    return Quotations.of(text).stream().map(q -> text.at(q.inner())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“the mill stands”", "\"the mill stands\"", "‘the mill stands’", "'the mill stands'",
        "«the mill stands»", "« the mill stands »", "„the mill stands“", "„the mill stands”",
        "»the mill stands«", "‹the mill stands›", "「the mill stands」"
      })
  void allMarksHoldWords(String quoted) {
    assertThat(read("They cried " + quoted + " at once.")).containsExactly("the mill stands");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(read("It’s the miller's house, the brothers’ mill, rock 'n' roll of the '90s."))
        .isEmpty();
  }

  @Test
  void anApostropheInsideDoesNotClose() {
    assertThat(read("‘We don’t know the brothers’ plan yet,’ he said."))
        .containsExactly("We don’t know the brothers’ plan yet,");
  }

  @Test
  void innerMarksBelongToTheOuterQuotation() {
    assertThat(read("“She cried ‘halt’ and left,” he said."))
        .containsExactly("She cried ‘halt’ and left,");
  }

  @Test
  void singleMarksMayHoldDoubleOnes() {
    assertThat(read("‘She cried “halt” and left,’ he said."))
        .containsExactly("She cried “halt” and left,");
  }

  @Test
  void aParagraphThatOpensTheMarksAgainGoesOn() {
    assertThat(read("“The mill burned.\n“Nobody slept,” he said."))
        .containsExactly("The mill burned.\n“Nobody slept,");
  }

  @Test
  void aMissingMarkAtTheEndOfAParagraphIsTolerated() {
    assertThat(read("“The mill burned.\nThen rain came.")).containsExactly("The mill burned.");
  }

  @Test
  void wordsWithoutAClosingMarkEndBeforeWhoSaidThem() {
    assertThat(read("“The mill burned, he said.\nThen rain came."))
        .containsExactly("The mill burned,");
    assertThat(read("“The mill burned, said fire chief Mara Holt. She left."))
        .containsExactly("The mill burned,");
  }

  @Test
  void aMissingMarkInTheMiddleHoldsNothing() {
    assertThat(read("The mill “burned all night.\nThen rain came.")).isEmpty();
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(read("A 12\" pipe and a 14\" pipe.")).isEmpty();
  }

  @Test
  void manyMarksTakeLinearTime() {
    String marks =
        "“a".repeat(20_000) + "”".repeat(20_000) + "'".repeat(300_000) + " \"".repeat(300_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Quotations.of(Text.ofProse("draft.md", marks)));
    assertThatCode(() -> read("‘“„«»”’")).doesNotThrowAnyException();
  }
}
