package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltOrdinalTest {

  @ParameterizedTest
  @CsvSource({
    "4rd, 4th",
    "3nd, 3rd",
    "51th, 51st",
    "12nd, 12th",
    "113rd, 113th",
    "1002th, 1002nd",
    "22ND, ",
    "11th, ",
    "103rd, ",
    "21st, "
  })
  void digitsAndEndingGoTogether(String written, String right) {
    assertThat(MisspeltOrdinal.in(written)).isEqualTo(Optional.ofNullable(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He weighs 12st 4lb.", "It was the 2nd match.", "It is 31st in the list."})
  void stonesAndRightOrdinalsAreLeftAlone(String prose) {
    for (Mention<Quantity> mention : Reading.mentions(prose)) {
      assertThat(Reading.KIND.check(mention, Setting.plain())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"It was the 3nd match of the year.", "It was her 51th goal."})
  void anyOtherIsCalledWrong(String prose) {
    Mention<Quantity> ordinal = Reading.mentions(prose).get(0);
    assertThat(Reading.KIND.check(ordinal, Setting.plain()))
        .singleElement()
        .satisfies(wrong -> assertThat(wrong.span()).isEqualTo(ordinal.span()));
  }
}
