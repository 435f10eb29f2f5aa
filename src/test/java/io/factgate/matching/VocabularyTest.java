package io.factgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "bought, acquisition", "weapons, arms", "killed, deaths", "nations, countries",
    "rose, increase", "american, america", "wounded, injuries", "fell, declined"
  })
  void wordsForTheSameThingFoldToOneTerm(String one, String two) {
    assertThat(Vocabulary.term(one)).isPresent().isEqualTo(Vocabulary.term(two));
  }

  @ParameterizedTest
  @CsvSource({"the", "of", "would", "about", "his", "than"})
  void wordsWithoutContentHaveNoTerm(String word) {
    assertThat(Vocabulary.term(word)).isEmpty();
  }

  @Test
  void theCountryInCapitalsIsNoPronoun() {
    Text text = Text.ofProse("a.txt", "The US sold them to us");
    assertThat(text.tokens().stream().flatMap(t -> Vocabulary.term(text, t).stream()))
        .containsExactly("u.s", "sell");
  }
}
