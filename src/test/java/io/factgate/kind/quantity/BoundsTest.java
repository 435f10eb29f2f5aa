package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 40 huts | ABOUT",
        "some 40 huts | ABOUT",
        "roughly 40 huts | ABOUT",
        "around 40 huts | ABOUT",
        "approximately 40 huts | ABOUT",
        "40 huts or so | ABOUT",
        "40-odd huts | ABOUT",
        "nearly 40 huts | NEARLY",
        "almost 40 huts | NEARLY",
        "close to 40 huts | NEARLY",
        "just under 40 huts | NEARLY",
        "at least 40 huts | AT_LEAST",
        "no fewer than 40 huts | AT_LEAST",
        "40 huts or more | AT_LEAST",
        "40 or more huts | AT_LEAST",
        "40-plus huts | AT_LEAST",
        "more than 40 huts | MORE_THAN",
        "just over 40 huts | MORE_THAN",
        "over 40 huts | MORE_THAN",
        "up to 40 huts | AT_MOST",
        "as many as 40 huts | AT_MOST",
        "at most 40 huts | AT_MOST",
        "a maximum of 40 huts | AT_MOST",
        "no more than 40 huts | AT_MOST",
        "fewer than 40 huts | LESS_THAN",
        "less than 40 huts | LESS_THAN",
        "under 40 huts | LESS_THAN",
        "hundreds of huts | AT_LEAST",
        "40 huts | EXACTLY"
      })
  void theSpanHoldsTheBoundAndTheNoun(String words, Bound bound) {
    assertThat(Reading.mentions("They built " + words + "."))
        .singleElement()
        .satisfies(m -> assertThat(m.value().bound()).isEqualTo(bound))
        .satisfies(m -> assertThat(m.words()).isEqualTo(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose 3 percent. | UP | rose 3 percent",
        "Sales fell by 3 percent. | DOWN | 3 percent",
        "Sales shrank sharply by 3 percent. | DOWN | 3 percent",
        "A drop of 3 percent came. | DOWN | 3 percent",
        "Sales are 3 percent higher. | UP | 3 percent",
        "Sales were down 3 percent. | DOWN | 3 percent",
        "Sales: +3 % | UP | +3 %",
        "The bank cut its key rate by 30 basis points. | DOWN | 30 basis points",
        "Sales rose to 3 percent. | NONE | 3 percent",
        "It cut the number of huts from 40 to 30. | DOWN | from 40 to 30",
        "The number of huts went from 30 to 40. | UP | from 30 to 40"
      })
  void wordsOfChangeTellTheDirection(String prose, Change change, String core) {
    assertThat(Reading.mentions(prose))
        .singleElement()
        .satisfies(m -> assertThat(m.value().change()).isEqualTo(change))
        .satisfies(m -> assertThat(m.text().at(m.core())).isEqualTo(core));
  }
}
