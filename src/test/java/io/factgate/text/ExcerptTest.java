package io.factgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stretch that stands alone has the words and places that it had in its document. */
final class ExcerptTest {

  private static final List<String> WORDS = List.of("one", "storm", "trees", "Rain", "two");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one storm felled trees. Rain fell on two.\n",
        "A 😀 line.\n\none storm felled\n12 trees. Rain 😀 fell\r\non two days.\n\nThe end.",
        "\n\n\none\n\nstorm trees Rain two"
      })
  void everyStretchKeepsItsPlace(String raw) {
    Text text = Text.ofProse("draft.md", raw.replace("\r", ""));
    for (String word : WORDS) {
      int at = text.prose().indexOf(word);
      Span span = new Span(at, at + word.length());
      Span whole = text.sentencesAt(span);
      Text alone = text.only(whole);
      Span moved = new Span(at - whole.start(), at - whole.start() + word.length());
      assertThat(alone.at(moved)).isEqualTo(word);
      assertThat(alone.place(moved)).isEqualTo(text.place(span));
      assertThat(alone.written(moved)).isEqualTo(text.written(span));
      assertThat(alone.sentencesAt(moved)).isEqualTo(new Span(0, whole.length()));
    }
  }

  @Test
  void anEmptyStretchStaysEmpty() {
    Text text = Text.ofProse("draft.md", "one two");
    assertThat(text.only(new Span(3, 3)).prose()).isEmpty();
  }
}
