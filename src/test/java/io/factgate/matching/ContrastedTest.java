package io.factgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the sentences the value stands between angles, another one of its kind between braces. */
class ContrastedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit was {£51.3m} (<£44.9m>), sales £310m (£287m).",
        "The margin was {12.4%} (prior year: <11.8%>), it said.",
        "Revenue rose to {£412.6m} (Q2 2024: <£380.6m>).",
        "Profit fell to {£12m} from <£14m>.",
        "It earned {£12m}, compared with <£14m> last year.",
        "It earned {£12m}, against <£14m> a year earlier.",
        "It earned {£12m}; a year earlier it was <£14m>."
      })
  void isWhatAnotherValueIsComparedWith(String sentence) {
    assertThat(isContrasted(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit was <£51.3m> ({£44.9m}).",
        "Inflation was {3.1%} (<2.9%>) in May.",
        "It cost {£51.3m} (<$65m>), sales were £310m ($400m).",
        "The road is {5 miles} (<8 km>) long.",
        "It earned {£12m} (of which <£4m> abroad).",
        "It earned {£12m} and spent <£14m>.",
        "It rose from {£12m} to <£14m>."
      })
  void isAValueOfItsOwn(String sentence) {
    assertThat(isContrasted(sentence)).isFalse();
  }

  private static boolean isContrasted(String marked) {
    String prose = marked.replaceAll("[<>{}]", "");
    Span value = span(marked, '<', '>');
    Span rival = span(marked, '{', '}');
    List<Token> tokens = Text.ofProse("a.txt", prose).tokens();
    List<Token> own = tokens.stream().filter(token -> value.covers(token.span())).toList();
    return new Contrasted(tokens, token -> rival.covers(token.span()), () -> tokens)
        .is(tokens.indexOf(own.get(0)), tokens.indexOf(own.get(own.size() - 1)));
  }

  private static Span span(String marked, char open, char close) {
    String before = marked.substring(0, marked.indexOf(open)).replaceAll("[<>{}]", "");
    String within = marked.substring(marked.indexOf(open) + 1, marked.indexOf(close));
    return new Span(before.length(), before.length() + within.length());
  }
}
