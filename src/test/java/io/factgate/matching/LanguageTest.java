package io.factgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Text;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void fifteenWordsWithoutOneOfEveryEnglishTextAreForeign() {
    assertThat(isForeign("Brücke ".repeat(15))).isTrue();
    assertThat(isForeign("Brücke ".repeat(14))).isFalse();
  }

  @Test
  void numbersAreNoWords() {
    assertThat(isForeign("Brücke ".repeat(14) + "1990 2000, 40")).isFalse();
  }

  @Test
  void threeInTwentyAreEnoughForEnglish() {
    assertThat(isForeign("Brücke ".repeat(17) + "the of and")).isFalse();
    assertThat(isForeign("Brücke ".repeat(18) + "the of")).isTrue();
  }

  private static boolean isForeign(String prose) {
    return Language.isForeign(Text.ofProse("a.txt", prose));
  }
}
