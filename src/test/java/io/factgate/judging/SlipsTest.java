package io.factgate.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are typed wrongly, and others. */
class SlipsTest {

  @ParameterizedTest
  @CsvSource({
    "28300000, 23800000",
    "1650, 1560",
    "13, 12",
    "100, 99",
    "4.7, 4.6",
    "115, 15",
    "318450, 381450",
    "-41, 14",
    "9900, 9950"
  })
  void isSlip(BigDecimal one, BigDecimal other) {
    assertThat(Slips.isSlip(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "3, 4", "5000000, 5000", "47, 83", "1234, 1100", "15, 1522"})
  void isOther(BigDecimal one, BigDecimal other) {
    assertThat(Slips.isSlip(one, other)).isFalse();
  }
}
