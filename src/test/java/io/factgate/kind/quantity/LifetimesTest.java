package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.time.TimeKind;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The age of a draft of 19 August 2025, and whether the years of a source make it. */
class LifetimesTest {

  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @ParameterizedTest
  @CsvSource({
    "The composer died at 91., 'Born in 1933, she studied in Graz.'",
    "'Lena Horvat, 92, wrote it.', 'Born on 3 May 1933, she studied in Graz.'",
    "'Emil Maas died at 72.', 'Emil Maas (born 12 May 1933, died 14 November 2005)'"
  })
  void mayBeWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "The composer died at 93., 'Born in 1933, she studied in Graz.'",
    "The composer wrote 91 songs., 'Born in 1933, she studied in Graz.'"
  })
  void isNotWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isFalse();
  }

  private static boolean isPossible(String draft, String known) {
    Text text = text(known);
    List<Mention<?>> mentions = new ArrayList<>(new TimeKind().detect(text, TUESDAY));
    mentions.addAll(Reading.KIND.detect(text, TUESDAY));
    return Lifetimes.isPossible(Reading.KIND.detect(text(draft), TUESDAY).get(0), mentions);
  }

  private static Text text(String prose) {
    return Text.ofProse("draft.md", prose).with(Map.of(Text.DATELINE, "2025-08-19"));
  }
}
