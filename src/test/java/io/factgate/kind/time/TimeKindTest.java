package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the stages ask of the kind beside detection and comparison. */
class TimeKindTest {

  private static final TimeKind KIND = new TimeKind();
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @Test
  void itsRulesAreNamedAsInReports() {
    assertThat(KIND.rules())
        .extracting(Rule::name)
        .containsExactly("date-contradicted", "date-unsupported", "date-impossible");
  }

  @Test
  void datesAndClockTimesShareADimension() {
    assertThat(KIND.dimension(only("on 3 May 2025"))).contains("date");
    assertThat(KIND.dimension(only("at 16:40"))).contains("date");
    assertThat(KIND.dimension(only("for three weeks"))).contains("duration");
    assertThat(KIND.dimension(only("every Monday"))).contains("set");
  }

  @Test
  void vagueTimesAreNotMatched() {
    assertThat(KIND.dimension(only("recently"))).isEmpty();
    assertThat(KIND.dimension(only("the previous day"))).isEmpty();
    assertThat(KIND.dimension(only("for weeks"))).isEmpty();
  }

  @Test
  void aResolvedDateTellsTheTimeOfItsSentence() {
    assertThat(KIND.hints(only("on Monday")))
        .containsExactly(new Hint(Hint.Sort.TIME, new Span(13, 19), "2025-08-18"));
    assertThat(KIND.hints(only("for three weeks"))).isEmpty();
  }

  @Test
  void fieldsStandInOrderAndOnlyWhereKnown() {
    assertThat(KIND.describe(only("within two weeks")))
        .containsExactly(
            Map.entry("type", "DURATION"),
            Map.entry("timex", "P2W"),
            Map.entry("bound", "atMost"),
            Map.entry("to", "2025-09-02"));
  }

  @Test
  void anOpenDateKeepsBothReadings() {
    Map<String, Object> fifth =
        Map.of("timex", "2026-03-05", "from", "2026-03-05", "to", "2026-03-05");
    Map<String, Object> third =
        Map.of("timex", "2026-05-03", "from", "2026-05-03", "to", "2026-05-03");
    assertThat(KIND.describe(only("on 05/03/2026")))
        .containsEntry("timex", "2026-05-03")
        .containsEntry("alternatives", List.of(third, fifth))
        .doesNotContainKeys("from", "to");
  }

  @Test
  void outsideOfTheStatesTheDayComesFirst() {
    Setting british = new Setting(TUESDAY.dateline(), Locale.UK, TUESDAY.zone(), TUESDAY.names());
    assertThat(KIND.describe(only("on 05/03/2026", british))).containsEntry("timex", "2026-03-05");
  }

  @Test
  void whatIsStatedStaysApartFromWhatIsImplied() {
    TimeValue value = only("on 18 August").value();
    assertThat(value.stated().fields())
        .containsOnly(Map.entry(Field.DAY, 18), Map.entry(Field.MONTH, 8));
    assertThat(value.anchored()).isFalse();
    assertThat(value.from()).contains(LocalDateTime.of(2025, 8, 18, 0, 0));
  }

  @Test
  void lastThursdayMayBeThatOfLastWeek() {
    TimeValue value = only("last Monday").value();
    assertThat(value.timex()).isEqualTo("2025-08-18");
    assertThat(value.alternatives()).extracting(Reading::timex).containsExactly("2025-08-11");
  }

  private static Mention<TimeValue> only(String words) {
    return only(words, TUESDAY);
  }

  private static Mention<TimeValue> only(String words, Setting setting) {
    List<Mention<TimeValue>> found =
        KIND.detect(Text.ofProse("draft.md", "They sang " + words + "."), setting);
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }
}
