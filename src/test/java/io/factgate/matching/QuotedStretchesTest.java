package io.factgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedStretchesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said “so it is” twice | so it is",
        "He said \"so it is\" twice | so it is",
        "He said «so it is» twice | so it is",
        "He said ‘so it is’ twice | so it is",
        "He said „so it is” twice | so it is",
        "He said „so it is“ twice | so it is",
        "He said “as „they“ say” twice | as „they",
        "“so it is” | so it is",
        "He said “so it is | so it is"
      })
  void aStretchLiesBetweenMarksOfOneKind(String prose, String stretch) {
    assertThat(stretches(Text.ofProse("a.txt", prose))).startsWith(stretch);
  }

  @Test
  void wordsWithoutMarksHaveNone() {
    assertThat(stretches(Text.ofProse("a.txt", "Brackets (so it is) quote nothing."))).isEmpty();
  }

  @Test
  void severalStandApart() {
    assertThat(stretches(Text.ofProse("a.txt", "“One” and “two” and “three.")))
        .containsExactly("One", "two", "three.");
  }

  @Test
  void oneThatIsNotClosedEndsWithItsBlock() {
    String raw = "He said “so it is And she";
    Text text =
        new TextBuilder("a.txt", raw)
            .append(0, 17)
            .endBlock(Role.PARAGRAPH)
            .append(18, raw.length())
            .endBlock(Role.PARAGRAPH)
            .build();
    assertThat(stretches(text)).containsExactly("so it is");
  }

  private static String[] stretches(Text text) {
    return QuotedStretches.of(text).stream().map(text::at).toArray(String[]::new);
  }
}
