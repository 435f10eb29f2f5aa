package io.factgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Not # jobs will go", "The due is no longer # crowns", "They didn't sell # cars"})
  void aDenialBeforeTheNumberDenies(String sentence) {
    assertThat(Clauses.isDenied(tokens(sentence), mention(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fewer than # jobs will go",
        "Nobody had expected it, # jobs will go",
        "Not only # jobs will go",
        "There is no doubt that # jobs will go"
      })
  void boundsAndOtherClausesDoNotDeny(String sentence) {
    assertThat(Clauses.isDenied(tokens(sentence), mention(sentence))).isFalse();
  }

  private static List<Token> tokens(String sentence) {
    return Text.ofProse("a.txt", sentence).tokens();
  }

  private static int mention(String sentence) {
    return tokens(sentence).stream().map(t -> t.folded()).toList().indexOf("#");
  }

  @ParameterizedTest
  @CsvSource({
    "'If turnout reaches # percent it is valid', CONDITION",
    "'If turnout reaches # percent, all is well.', CONDITION",
    "'Had turnout reached # percent it would be valid', CONDITION",
    "'It would have taken # votes', UNREAL",
    "'Had turnout reached # percent, all were well.', CONDITION",
    "'It is more than the # people were.', NONE",
    "'If they sign, we will give # percent.', UNREAL",
    "'Without it we would have earned # million.', UNREAL",
    "'They earned # million.', NONE"
  })
  void aConditionIsToldFromWhatFollows(String sentence, Supposition supposition) {
    assertThat(supposition(sentence)).isEqualTo(supposition);
  }

  private static Supposition supposition(String sentence) {
    int at = mention(sentence);
    return Clauses.supposition(tokens(sentence), at, at);
  }
}
