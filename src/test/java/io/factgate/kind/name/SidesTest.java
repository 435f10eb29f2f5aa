package io.factgate.kind.name;

import static io.factgate.DraftAssert.assertThatDraft;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {

  private static final String FACTS =
      """
      dateline: 2025-06-12
      names:
        - name: Orrin Rovers
          aliases: [Rovers]
        - name: Lund Hawks
          aliases: [Hawks]
        - name: Ida Stein
          role: Orrin Rovers forward
        - name: Jon Hegge
          role: Lund Hawks guard
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Hawks (12-3) were led by Ida Stein, who scored 22 points. | 5",
        "The Lund Hawks were led by a strong performance from Stein, who had 22 points. | 5",
        "Jon Hegge led the way for the Rovers with 18 points and six assists. | 31",
        "Hegge paced the Rovers with a 20-point, 12-rebound night. | 17"
      })
  void tellsWhoIsSaidToPlayForAnotherSide(String draft, int column) {
    assertThatDraft(draft).against(FACTS).hasErrorAt(column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Rovers (12-3) were led by Ida Stein, who scored 22 points.",
        "Ida Stein led the Rovers with 22 points against the Hawks.",
        "Ida Stein led the Hawks in her first season as a coach.",
        "The Hawks were led by Olga Tamm, who scored 22 points.",
        "The Hawks held Ida Stein to 12 points."
      })
  void leavesAloneWhatMayBe(String draft) {
    assertThatDraft(draft).against(FACTS).hasNoErrors();
  }
}
