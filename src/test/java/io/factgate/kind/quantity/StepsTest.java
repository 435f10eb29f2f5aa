package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first number of a sentence, and whether it can only be a step between two others. */
class StepsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Woods is seven back.",
        "They gave up an 8-point halftime lead.",
        "Turnout was up 5 percent.",
        "It sold 300 more than last year.",
        "The Little Sable crested 12 feet above flood stage."
      })
  void isStep(String prose) {
    assertThat(Steps.isSure(Reading.mentions(prose).get(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sent seven back to Oslo.",
        "It has a $300 million lead bank.",
        "Turnout rose from 5 percent.",
        "He racked up 12 points.",
        "The nest hung 12 feet above the ground."
      })
  void isLevel(String prose) {
    assertThat(Steps.isSure(Reading.mentions(prose).get(0))).isFalse();
  }
}
