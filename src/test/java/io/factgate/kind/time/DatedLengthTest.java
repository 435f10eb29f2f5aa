package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lengths that the dates beside them do not make. */
class DatedLengthTest {

  private static final TimeKind KIND = new TimeKind();
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @Test
  void aLengthIsHeldAgainstItsTwoDates() {
    assertThat(objections("A ten-day fair from 1 to 5 May drew crowds."))
        .containsExactly("ten-day: says \"ten-day\", but \"1 to 5 May\" is 4 or 5 days");
    assertThat(objections("The line is shut for two weeks, from 4 August to 29 August."))
        .containsExactly(
            "two weeks: says \"two weeks\", but \"4 August to 29 August\" is 25 or 26 days");
    assertThat(objections("The fair ran from 1 to 5 May, ten days."))
        .containsExactly("ten days: says \"ten days\", but \"1 to 5 May\" is 4 or 5 days");
  }

  @Test
  void theLastDayMayCountOrNot() {
    assertThat(objections("A five-day fair from 1 to 5 May drew crowds.")).isEmpty();
    assertThat(objections("A four-day fair from 1 to 5 May drew crowds.")).isEmpty();
    assertThat(objections("The line is shut for three weeks, from 4 August to 22 August."))
        .isEmpty();
    assertThat(objections("He held a three-year post from 2014 to 2017.")).isEmpty();
  }

  @Test
  void anotherStretchsLengthStandsAlone() {
    assertThat(objections("After a three-month pause the mill ran from 1 to 5 May.")).isEmpty();
    assertThat(objections("It closed from 1 to 5 May, ten days after the fire.")).isEmpty();
    assertThat(objections("An about ten-day fair drew crowds. It ran from 1 to 5 May.")).isEmpty();
  }

  private static List<String> objections(String prose) {
    Text text = Text.ofProse("draft.md", prose);
    return KIND.checkTogether(KIND.detect(text, TUESDAY), TUESDAY).stream()
        .map(o -> text.at(o.span()) + ": " + o.message())
        .toList();
  }
}
