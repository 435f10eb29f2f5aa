package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first length of a draft's sentence, and whether the moments of a source make it. */
class ElapsedTest {

  private static final TimeKind KIND = new TimeKind();
  private static final String TODAY = "2025-08-19";
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sat for eight hours and 45 minutes. | Called to order at 1:05 p.m., adjourned 9:50 p.m.",
        "It came an hour and a half later. | The alarm rang at 4:52 p.m., help came at 6:20 p.m.",
        "The strike lasted three months. | They met on 19 April and on 19 July.",
        "The bridge was shut for seven months. | It was shut in October 2024 and opened in May 2025.",
        "It has been shut for two weeks. | It was shut on 5 August.",
        "He has led it for seven years. | He has led it since 2018.",
        "One came 36 minutes after the other. | One took 34 minutes and one took 70 minutes.",
        "The work is six months late. | Steel was late (four months), asbestos too (two months)."
      })
  void mayBeWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sat for nine hours and 45 minutes. | Called to order at 1:05 p.m., adjourned 9:50 p.m.",
        "The strike lasted six months. | They met on 19 April and on 19 July.",
        "It has been shut for three weeks. | It was shut on 5 August.",
        "They stayed for 36 minutes. | One took 34 minutes and one took 70 minutes.",
        "He has led it for nine years. | He has led it since 2018."
      })
  void isNotWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isFalse();
  }

  @Test
  void aYearMayBeToldFromTheNext() {
    Mention<TimeValue> year = mentions("Fewer died in 2023 than in 2024.").get(0);
    assertThat(Elapsed.isPossible(year, mentions("14 died in 2024, against 19 the year before.")))
        .isTrue();
    assertThat(Elapsed.isPossible(year, mentions("14 died in 2024, against 19 in Wales.")))
        .isFalse();
  }

  private static boolean isPossible(String draft, String known) {
    Mention<TimeValue> length =
        mentions(draft).stream()
            .filter(mention -> mention.value().length().isPresent())
            .findFirst()
            .orElseThrow();
    return Elapsed.isPossible(length, mentions(known));
  }

  private static List<Mention<TimeValue>> mentions(String prose) {
    Text text = Text.ofProse("draft.md", prose).with(Map.of(Text.DATELINE, TODAY));
    return KIND.detect(text, TUESDAY);
  }
}
