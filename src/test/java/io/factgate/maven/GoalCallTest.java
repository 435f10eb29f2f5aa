package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalCallTest {

  @Test
  void aGoalIsCalledByThePrefixWhereMavenKnowsIt() {
    assertThat(new GoalCall(true, "1.2").of("check")).isEqualTo("mvn factgate:check");
  }

  @Test
  void elseByTheCoordinatesOfThePlugin() {
    assertThat(new GoalCall(false, "1.2").of("check"))
        .isEqualTo("mvn io.factgate:factgate-maven-plugin:1.2:check");
  }
}
