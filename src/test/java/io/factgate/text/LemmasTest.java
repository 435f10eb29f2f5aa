package io.factgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "people, person",
    "allies, ally",
    "missiles, missile",
    "businesses, business",
    "houses, house",
    "churches, church",
    "lives, life",
    "news, news",
    "buses, bus",
    "boss, boss"
  })
  void aNounHasOneSingular(String word, String singular) {
    assertThat(Lemmas.noun(word)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "fired, fire", "stopped, stop", "bought, buy", "reported, report", "narrowing, narrow",
    "agreed, agree", "carried, carry", "raised, raise", "visited, visit", "said, say"
  })
  void aVerbHasOneBaseForm(String word, String base) {
    assertThat(Lemmas.verb(word)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"purchases, purchased", "spends, spending", "proposed, proposes", "closes, closing"})
  void inflectionsOfOneWordShareTheirStem(String one, String two) {
    assertThat(Lemmas.stem(one)).isEqualTo(Lemmas.stem(two));
  }
}
