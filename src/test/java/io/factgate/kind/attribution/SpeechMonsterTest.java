package io.factgate.kind.attribution;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.factgate.kind.Setting;
import io.factgate.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of one endless sentence, as broken extraction yields them, are read in one pass. */
class SpeechMonsterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Falk said that ",
        ", said Falk",
        ", said Falk, ",
        "according to ",
        "his claim that ",
        "the mayor, the owner, ",
        "''",
        "people who saw that ",
        "Falk and Dorn and ",
        "( "
      })
  void endlessSentencesAreRead(String words) {
    Text text = Text.ofProse("draft.md", words.repeat(20_000) + "said it is.");
    assertThatCode(() -> new AttributionKind().detect(text, Setting.plain()))
        .doesNotThrowAnyException();
  }
}
