package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seven elks | 7",
        "Thirty-one elks | 31",
        "ninety five elks | 95",
        "two hundred elks | 200",
        "four hundred and six elks | 406",
        "two thousand seven hundred and eleven elks | 2711",
        "a hundred elks | 100",
        "a million elks | 1000000",
        "sixty million elks | 60000000",
        "one billion two hundred million elks | 1200000000",
        "half a dozen elks | 6",
        "half a million elks | 500000",
        "half million elks | 500000",
        "three dozen elks | 36",
        "two and a half million elks | 2500000",
        "1.6 million elks | 1600000",
        "3,700 million elks | 3700000000",
        "5 lakh elks | 500000",
        "2 crore elks | 20000000",
        "430k elks | 430000",
        "2.6m elks | 2600000",
        "3½ miles | 3.5",
        "3-1/2 miles | 3.5",
        "4 1/2 miles | 4.5",
        "three and a quarter miles | 3.25",
        "half a mile | 0.5",
        ".75 per cent | 0.75",
        "minus four degrees | -4",
        "1,234,567 elks | 1234567",
        "12'500 elks | 12500",
        "3.400.000 elks | 3400000",
        "310,5 km | 310.5",
        "1,50,000 elks | 150000",
        "three quarters of elks | 0.75",
        "2/3 of elks | 0.6666666666666667",
        "one in eight elks | 0.125",
        "dozens of elks | 12",
        "tens of thousands of elks | 10000",
        "twice as many elks | 2",
        "a fivefold rise | 5",
        "forty point seven elks | 40.7",
        "nought point zero eight | 0.08",
        "six point thirty-one litres | 6.31",
        "7 thousand 2 hundred and 15 elks | 7215",
        "nine million and a half elks | 9500000",
        "two billion and three quarters million elks | 2000750000",
        "hundred thousand elks | 100000",
        "four hundred and nine tenths | 400.9",
        "one thirty-second of it | 0.03125",
        "seventeen fifths | 3.4",
        "a millionth | 0.000001",
        "4.2e5 elks | 420000",
        "4.2 × 10^5 elks | 420000",
        "3×10⁻² litres | 0.03",
        "three hundred and eighth | 308",
        "the fortieth | 40",
        "two hundred sixty-sevenths | 2.985074626865672",
        "16 dollars 75. | 16.75",
        "9 ft 3 in. | 9.25",
        "the seven hundredth elk | 700"
      })
  void readsAnySpelling(String prose, String value) {
    assertThat(Reading.mentions(prose))
        .singleElement()
        .satisfies(m -> assertThat(m.value().value()).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twelve hundred hundred elks | twelve hundred",
        "twenty thirty elks | twenty",
      })
  void aNumberEndsWhereItsWordsNoLongerFit(String prose, String number) {
    assertThat(prose.substring(0, Reading.mentions(prose).get(0).value().number().end()))
        .startsWith(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They have 17 , 300 elks . | 17300",
        "It rose , 5 . 25 per cent . | 5.25",
        "They paid $ 1 , 234 , 000 . | 1234000"
      })
  void blanksRoundEverySignAreReadOver(String prose, String value) {
    assertThat(Reading.mentions(prose))
        .singleElement()
        .satisfies(m -> assertThat(m.value().value()).isEqualByComparingTo(value));
  }

  @Test
  void blanksRoundOneCommaPartNumbersWhereOthersAreInOnePiece() {
    assertThat(Reading.of("On day 3 , 700 of 1,900 elks left .")).contains("1,900 elks = 1900 elk");
    assertThat(Reading.mentions("On day 3 , 700 of 1,900 elks left ."))
        .noneMatch(m -> m.value().value().intValue() == 3700);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u202f", "\u2009"})
  void blanksThatDoNotBreakPartThousands(String blank) {
    assertThat(Reading.mentions("They have 17" + blank + "300 elks."))
        .singleElement()
        .satisfies(m -> assertThat(m.value().value()).isEqualByComparingTo("17300"));
  }
}
