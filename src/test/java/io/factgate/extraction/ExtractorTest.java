package io.factgate.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Kinds;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of values that claim the same words one stays. */
class ExtractorTest {

  @Test
  void aDateIsNotCutByACountThatStartsInsideIt() {
    assertThat(words("After the Aug. 7 bombings the bridge was shut.")).containsExactly("Aug. 7");
  }

  @Test
  void theLongestReadingStays() {
    assertThat(words("The toll was 15 people.")).containsExactly("15 people");
  }

  private static List<String> words(String sentence) {
    return new Extractor(Kinds.all())
        .extract(Text.ofProse("draft.md", sentence), Setting.plain()).stream()
            .filter(m -> m.kind().name().matches("time|quantity"))
            .map(m -> m.words())
            .toList();
  }
}
