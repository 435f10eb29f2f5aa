package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.knowledge.Fact.Tolerance;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TolerancesTest {

  @Test
  void a_percentage_is_a_share_of_the_value() {
    assertThat(read("2 %")).contains(relative("0.02"));
    assertThat(read("0.5%")).contains(relative("0.005"));
    assertThat(read("10 percent")).contains(relative("0.10"));
  }

  @Test
  void any_other_number_is_an_amount_in_the_values_unit() {
    assertThat(read("0.5")).contains(new Tolerance(new BigDecimal("0.5"), false, Optional.empty()));
    assertThat(read("1,500"))
        .contains(new Tolerance(new BigDecimal("1500"), false, Optional.empty()));
    assertThat(read("3 days"))
        .contains(new Tolerance(new BigDecimal("3"), false, Optional.of("days")));
  }

  @Test
  void nothing_else_is_a_tolerance() {
    assertThat(read("-3")).isEmpty();
    assertThat(read("a few")).isEmpty();
    assertThat(read("1.2.3")).isEmpty();
    assertThat(read("2 to 3")).isEmpty();
    assertThat(read("9".repeat(100_000))).isEmpty();
  }

  private static Optional<Tolerance> read(String text) {
    Scalar scalar = new Scalar(text, Scalar.Style.PLAIN, 0, text.length());
    return Tolerances.read(new YamlFile("facts.yaml", text), scalar);
  }

  private static Tolerance relative(String share) {
    return new Tolerance(new BigDecimal(share), true, Optional.empty());
  }
}
