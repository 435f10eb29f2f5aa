package io.factgate.kind.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.KnownName;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ages that a known date of birth excludes. */
class KnownAgeTest {

  private static final KnownName BROK =
      new KnownName(
          "Jan Brok", List.of(), List.of(), List.of(), Optional.of(LocalDate.of(1978, 1, 25)));
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  @Test
  void anAgeBesideTheNameFollowsFromTheBirth() {
    assertThat(objections("Jan Brok, 48, leads the party."))
        .containsExactly(
            "48: says \"48\", but Jan Brok, born on 25 January 1978, is 47 on 19 August 2025");
    assertThat(objections("The 46-year-old mayor Jan Brok resigned.")).hasSize(1);
    assertThat(objections("Jan Brok (48) resigned.")).hasSize(1);
  }

  @Test
  void theRightAgeAndOtherNumbersAreLeftAlone() {
    assertThat(objections("Jan Brok, 47, leads the party.")).isEmpty();
    assertThat(objections("Jan Brok, 48 hours later, resigned.")).isEmpty();
    assertThat(objections("Jan Brok, 12, joined the choir in 1990.")).isEmpty();
    assertThat(objections("Jan Brok, 30 when he won, resigned.")).isEmpty();
  }

  @Test
  void withoutADatelineNoAgeIsWrong() {
    Text text = Text.ofProse("draft.md", "Jan Brok, 12, sings.");
    assertThat(KnownAge.check(text, new Span(0, 8), BROK, Setting.plain())).isEmpty();
  }

  private static List<String> objections(String prose) {
    Text text = Text.ofProse("draft.md", prose);
    int at = prose.indexOf(BROK.name());
    Span name = new Span(at, at + BROK.name().length());
    return KnownAge.check(text, name, BROK, TUESDAY).stream()
        .map(o -> text.at(o.span()) + ": " + o.message())
        .toList();
  }
}
