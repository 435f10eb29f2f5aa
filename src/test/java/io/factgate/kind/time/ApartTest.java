package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first length of a sentence, and whether it parts two others. */
class ApartTest {

  private static final TimeKind KIND = new TimeKind();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt finished 17 seconds behind Lund.",
        "He is three years younger than his wife.",
        "She is two years his junior.",
        "Moen was 40 seconds adrift.",
        "The pump slowed three seconds before the shutdown.",
        "It plays 27 nights a year fewer than it did.",
        "They finished five seconds outside the record.",
        "The ferry came two hours late."
      })
  void isApart(String prose) {
    assertThat(first(prose).isStep()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He spent ten years behind bars.",
        "They talked for two hours behind closed doors.",
        "She stood for two hours in front of the gate.",
        "The race took two hours."
      })
  void isLength(String prose) {
    assertThat(first(prose).isStep()).isFalse();
  }

  private static Mention<TimeValue> first(String prose) {
    return KIND.detect(Text.ofProse("draft.md", prose), Setting.plain()).get(0);
  }
}
