package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonsterInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int SIZE = 50_000;

  @ParameterizedTest
  @ValueSource(strings = {"7", "hundred ", "one hundred "})
  void aMegabyteIsNoMatter(String piece) {
    String monster = piece.repeat(20 * SIZE / piece.length());
    Assertions.assertTimeout(LIMIT, () -> assertThat(Reading.mentions(monster)).isNotNull(), piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "7 ",
        "777,",
        "1.",
        "hundred ",
        "one hundred ",
        "twenty-",
        "$",
        "$5 ",
        "- ",
        "1-",
        "a ",
        "half a ",
        "3-1 won ",
        "between 5 and ",
        "more than ",
        "five of the ",
        "12 of ",
        "1/2 ",
        "tens of ",
        "to 5 ",
        "5 to ",
        "Ana Brok, 5, ",
        "five and ",
        "½",
        "by ",
        "3 , 700 ",
        "five fifths ",
        "and a half ",
        "six 12-litre ",
        "two point five ",
        "1e5 ",
        "5 × 10^3 ",
        "A320 5 ",
        "5 USD million ",
        "more than 5 and less than 6 ",
        "5 km (3 miles) ",
        "from 5 up to ",
        "thirty-fifths ",
        "5 red and white ",
        "a couple of ",
        "12 Oak ",
        "PS5.",
        "twenty - ",
        "5 or $",
        "one-in-",
        "to 5 from ",
        "0.8 of a ",
        "$5 (£4) a ",
        "several hundred ",
        "the age is the ",
        "the boy, 9, ",
        "people over 5 and ",
        "she is 3 ",
        "3 to 1 odds ",
        "6'2\" ",
        "6-foot-2 ",
        "two- and ",
        "5 below zero ",
        "a quarter-",
        "dollars 5 ",
        "10 by ",
        "one ten-thousandth "
      })
  void aLotOfOneThingIsReadInLinearTime(String piece) {
    String monster = piece.repeat(SIZE / piece.length());
    Assertions.assertTimeout(LIMIT, () -> assertThat(Reading.mentions(monster)).isNotNull(), piece);
  }
}
