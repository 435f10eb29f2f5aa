package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.knowledge.Fact.Tolerance;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TolerancesTest {

  @TempDir Path folder;

  @Test
  void aPercentageIsAShareOfTheValue() {
    assertThat(tolerance("{40 million} litres", "2 %")).contains(relative("0.02"));
    assertThat(tolerance("{40 million} litres", "0.5%")).contains(relative("0.005"));
    assertThat(tolerance("{40 million} litres", "10 percent")).contains(relative("0.10"));
  }

  @Test
  void aBareNumberIsAnAmountInTheValuesUnit() {
    assertThat(tolerance("{12 metres}", "0.5")).contains(absolute("0.5"));
    assertThat(tolerance("{12,400 homes}", "1,500")).contains(absolute("1500"));
  }

  @Test
  void aNumberMayBearTheValuesUnit() {
    assertThat(tolerance("{12 metres}", "2 metres"))
        .contains(new Tolerance(new BigDecimal("2"), false, Optional.of("metres")));
  }

  @Test
  void anotherUnitIsRefused() {
    assertThat(faults("{12 metres}", "2 homes"))
        .containsExactly(
            "4:16 \"2 homes\" is not in the unit of \"12 metres\"; write for example 2 %, or a number"
                + " in that unit");
  }

  @Test
  void datesAndNamesHaveNone() {
    assertThat(faults("{3 May}", "2"))
        .containsExactly(
            "4:16 \"tolerance\" wants a number in the claim; give other dates or names in \"accept\"");
  }

  @Test
  void nothingElseIsATolerance() {
    for (String words : List.of("-3", "a few", "2 to 3", "9".repeat(4_000))) {
      assertThat(faults("{12 metres}", words))
          .hasSize(1)
          .first()
          .asString()
          .contains("cannot read");
    }
  }

  private Optional<Tolerance> tolerance(String claimed, String words) {
    return new FactFilesFixture(folder)
        .story(yaml(claimed, words))
        .facts()
        .facts()
        .get(0)
        .tolerance();
  }

  private List<String> faults(String claimed, String words) {
    return new FactFilesFixture(folder).faults(yaml(claimed, words));
  }

  private static String yaml(String claimed, String words) {
    return "facts:\n  - id: dam\n    claim: The dam has "
        + claimed
        + "\n    tolerance: "
        + words
        + "\n";
  }

  private static Tolerance relative(String share) {
    return new Tolerance(new BigDecimal(share), true, Optional.empty());
  }

  private static Tolerance absolute(String amount) {
    return new Tolerance(new BigDecimal(amount), false, Optional.empty());
  }
}
