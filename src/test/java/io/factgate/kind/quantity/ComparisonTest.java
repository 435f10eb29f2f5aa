package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Comparison.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about $3 billion | $3.04 billion | SAME",
        "$3.04 billion | about $3 billion | FINER",
        "$3.04 billion | $3 billion | FINER",
        "$3 billion | $3.04 billion | SAME",
        "$100 billion | about $80 billion | DIFFERENT",
        "about $100 billion | about $90 billion | DIFFERENT",
        "3,100 million US dollars | $3.1 billion | SAME",
        "1,300 billion pesos | 1.3 trillion pesos | SAME",
        "14,000 elks | 1,400 elks | DIFFERENT",
        "31 elks | 13 elks | DIFFERENT",
        "42 elks | 43 elks | DIFFERENT",
        "34 percent | 34.3 percent | SAME",
        "1,300 elks | 1.300 elks | SAME",
        "magnitude 6 | magnitude 6.4 | DIFFERENT",
        "37 points | 36.8 points | SAME",
        "38 points | 36.8 points | DIFFERENT",
        "3.4 points | 3.4 percentage points | SAME",
        "3.4 points | 3.5 percentage points | INCOMPARABLE"
      })
  void digitsTellHowMuchTheyClaim(String draft, String known, Answer answer) {
    assertThat(Reading.compare(draft, known).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nearly 300 elks | 297 elks | SAME",
        "nearly 300 elks | 304 elks | DIFFERENT",
        "more than 60 elks | 63 elks | SAME",
        "more than 60 elks | 58 elks | DIFFERENT",
        "more than 300 elks | fewer than 300 elks | DIFFERENT",
        "at least sixteen elks | at least six elks | DIFFERENT",
        "at least six elks | at least sixteen elks | SAME",
        "at least 9 elks | nine elks | SAME",
        "more than 9 elks | nine elks | DIFFERENT",
        "more than 600 elks | more than 60 elks | DIFFERENT",
        "more than 31,000 elks | 31,450 elks | SAME",
        "up to 40 elks | 40 elks | SAME",
        "up to 40 elks | 45 elks | DIFFERENT",
        "up to 40 elks | at least 40 elks | DIFFERENT",
        "45 elks | more than 40 elks | FINER",
        "35 elks | more than 40 elks | DIFFERENT",
        "40 elks | more than 40 elks | SAME",
        "147 elks | at least 60 elks | FINER",
        "20 elks | fewer than 60 elks | FINER",
        "800 elks | hundreds of elks | FINER",
        "12,000 elks | hundreds of elks | INCOMPARABLE",
        "210,000 elks | tens of thousands of elks | INCOMPARABLE"
      })
  void boundsAreComparedAsBounds(String draft, String known, Answer answer) {
    assertThat(Reading.compare(draft, known).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 20 and 60 km | between 20 and 26 km | DIFFERENT",
        "between $70 and $80 billion | $70 billion to $80 billion | SAME",
        "between $70 and $90 billion | between $70 and $80 billion | DIFFERENT",
        "between 20 and 26 km | 24 km | SAME",
        "24 km | between 20 and 26 km | FINER",
        "29 km | between 20 and 26 km | DIFFERENT",
        "from 30 to 40 | from 40 to 30 | DIFFERENT",
        "from 30 to 40 | from 30 to 40 | SAME",
        "$40 | from $30 to $40 | SAME",
        "$50 | from $30 to $40 | DIFFERENT"
      })
  void bothEndsOfARangeCount(String draft, String known, Answer answer) {
    assertThat(Reading.compare(draft, known).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 miles | 50 km | SAME",
        "20 miles | 20 km | DIFFERENT",
        "95 degrees Fahrenheit | 35 degrees Celsius | SAME",
        "129 km/h | 80 miles an hour | SAME",
        "0.4 cm a year | 4 mm a year | SAME",
        "0.4 cm a year | 0.4 mm a year | DIFFERENT",
        "5 km a day | 3 miles a day | SAME",
        "9 degrees Celsius | minus 9 degrees Celsius | DIFFERENT",
        "9 degrees | 9 degrees Celsius | SAME",
        "9 degrees | 48 degrees Fahrenheit | INCOMPARABLE",
        "30 million dollars | 30 million euros | DIFFERENT",
        "$32 million | 24 million pounds | INCOMPARABLE",
        "C$30 million | 30 million dollars | SAME",
        "C$30 million | US$30 million | DIFFERENT",
        "80 crowns a tonne | 90 crowns a tonne | DIFFERENT",
        "3 percent | 3 percentage points | DIFFERENT",
        "half a percentage point | 50 basis points | SAME",
        "two thirds of elks | 66.7 percent | SAME",
        "a third of elks | a quarter of elks | DIFFERENT",
        "a third of elks | 34 percent | SAME",
        "30 elks | 30 moose | SAME",
        "30 elks | $30 | INCOMPARABLE",
        "$30 | 30 percent | INCOMPARABLE"
      })
  void unitsAreConverted(String draft, String known, Answer answer) {
    assertThat(Reading.compare(draft, known).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose 3.5 percent | It fell 3.5 percent | DIFFERENT",
        "It shrank by 3.5 percent | −3.5 % | SAME",
        "It rose by 3.5 percent | −3.5 % | DIFFERENT",
        "It rose by 3.5 percent | 3.5 percent | SAME",
        "It beat Osk 3:1 | It won 3-1 | SAME",
        "It beat Osk 3:1 | It won 3-2 | DIFFERENT",
        "the fourth time | the fifth time | DIFFERENT"
      })
  void directionsAndScoresCount(String draft, String known, Answer answer) {
    assertThat(Reading.compare(draft, known).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$3 billion | $3.04 billion | agrees after rounding to two digits",
        "$3.1 billion | $3.12 billion | agrees after rounding to two digits",
        "1,300 elks | 1,312 elks | agrees after rounding to two digits",
        "26 miles | 42 km | agrees after rounding to two digits",
        "34.2 percent | 34.18 percent | agrees after rounding to three digits",
        "$3 billion | $3 billion | the same number"
      })
  void agreementSaysHowFarItGoes(String draft, String known, String reason) {
    assertThat(Reading.compare(draft, known).reason()).isEqualTo(reason);
  }
}
