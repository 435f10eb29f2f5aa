package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anchors is read in linear time, in order and without overlaps. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class MonsterInputTest {

  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday ",
        "1",
        "1 ",
        "2025-",
        "two to ",
        "a ",
        "the next ",
        "May 3, ",
        "last ",
        "4:",
        "1,",
        "every ",
        "about the early ",
        "12/",
        "in 2025 ",
        "9999999 days ",
        "99999999999999 years ago ",
        "the ",
        "Monday 8-",
        "5 to ",
        "on 5/",
        "half past ",
        "the first week of ",
        "a year ago ",
        "from now to ",
        "on the 18th ",
        "a week from "
      })
  void isReadInLinearTime(String anchor) {
    Text text = Text.ofProse("draft.md", anchor.repeat(1_000_000 / anchor.length()));
    List<Mention<TimeValue>> found = new TimeKind().detect(text, TUESDAY);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start()).isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"300000 years ago", "in 300000 centuries", "the next 999999 years"})
  void aLengthBeyondTheCalendarIsNoFault(String words) {
    Text text = Text.ofProse("draft.md", "It began " + words + ".");
    assertThat(new TimeKind().detect(text, TUESDAY)).hasSizeLessThan(2);
  }

  @Test
  void aLongTextIsReadAsItsParagraphsAre() {
    String paragraph = "The ferry left on 3 May and came back the following day, two hours late.\n";
    Text text = Text.ofProse("draft.md", paragraph.repeat(2_000));
    List<Mention<TimeValue>> found = new TimeKind().detect(text, TUESDAY);
    assertThat(found).hasSize(6_000);
    for (int i = 0; i < found.size(); i++) {
      Mention<TimeValue> first = found.get(i % 3);
      assertThat(found.get(i).words()).isEqualTo(first.words());
      assertThat(found.get(i).value()).isEqualTo(first.value());
      assertThat(found.get(i).span().start())
          .isEqualTo(first.span().start() + i / 3 * paragraph.length());
    }
  }
}
