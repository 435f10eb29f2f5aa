package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days that no calendar has. */
class ImpossibleDayTest {

  private static final TimeKind KIND = new TimeKind();
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @Test
  void aMonthEndsWithItsLastDay() {
    assertThat(objections("The fair closes on 31 June.", Setting.plain()))
        .containsExactly("31 June: says \"31 June\", but June has only 30 days -> 30 June");
  }

  @Test
  void onlyLeapYearsHaveTheTwentyNinthOfFebruary() {
    assertThat(objections("It opened on 29 February 2023.", Setting.plain()))
        .containsExactly(
            "29 February 2023: says \"29 February 2023\", but February 2023 has only 28 days"
                + " -> 28 February 2023");
    assertThat(objections("It opened on Thursday, 29 February 2024.", Setting.plain())).isEmpty();
    assertThat(objections("It opens on 29 February.", Setting.plain())).isEmpty();
  }

  @Test
  void aWeekdayMustFitItsFullDate() {
    assertThat(objections("It opened on Friday, 4 July 2024.", Setting.plain()))
        .containsExactly(
            "Friday, 4 July 2024: says \"Friday, 4 July 2024\", but 4 July 2024 is a Thursday"
                + " -> Thursday, 4 July, or Friday, 5 July");
  }

  @Test
  void theDatelineGivesTheYear() {
    assertThat(objections("They met on Friday, 14 August.", TUESDAY))
        .containsExactly(
            "Friday, 14 August: says \"Friday, 14 August\", but 14 August 2025 is a Thursday"
                + " -> Thursday, 14 August, or Friday, 15 August");
    assertThat(objections("They met on Friday, 15 August.", TUESDAY)).isEmpty();
  }

  @Test
  void whatIsOverAndLiesAheadMayBeOfLastYear() {
    assertThat(objections("It was Thursday 26 September, and it rained.", TUESDAY)).isEmpty();
    assertThat(objections("It was Wednesday 26 September, and it rained.", TUESDAY)).hasSize(1);
    assertThat(objections("They will meet on Thursday 26 September.", TUESDAY)).hasSize(1);
  }

  @Test
  void withoutAYearNothingClashes() {
    assertThat(objections("They met on Friday, 14 August.", Setting.plain())).isEmpty();
  }

  private static List<String> objections(String prose, Setting setting) {
    Text text = Text.ofProse("draft.md", prose);
    return KIND.detect(text, setting).stream()
        .flatMap(mention -> KIND.check(mention, setting).stream())
        .map(o -> text.at(o.span()) + ": " + o.message() + " -> " + expected(o))
        .toList();
  }

  private static String expected(Objection objection) {
    assertThat(objection.rule().name()).isEqualTo("date-impossible");
    return objection.expected().orElse("");
  }
}
