package io.factgate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextBuilderTest {

  private static Text whole(String raw) {
    return new TextBuilder("a.txt", raw).append(0, raw.length()).build();
  }

  private static Place place(Text text, String words) {
    int at = text.prose().indexOf(words);
    return text.place(new Span(at, at + words.length()));
  }

  @Test
  void whiteSpaceIsFoldedAndNoBreakSpacesStay() {
    Text text = whole("  One\t two \r\n three 12\u00a0000  ");
    assertThat(text.prose()).isEqualTo("One two three 12\u00a0000");
    assertThat(place(text, "two")).isEqualTo(Place.of(1, 8, 1, 11));
    assertThat(place(text, "three")).isEqualTo(Place.of(2, 2, 2, 7));
  }

  @Test
  void linesEndInThreeWays() {
    Text text = whole("a\rb\r\nc\nd");
    assertThat(place(text, "b")).isEqualTo(Place.of(2, 1, 2, 2));
    assertThat(place(text, "c")).isEqualTo(Place.of(3, 1, 3, 2));
    assertThat(place(text, "d")).isEqualTo(Place.of(4, 1, 4, 2));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(place(whole("🙂🙂 pier"), "pier")).isEqualTo(Place.of(1, 4, 1, 8));
  }

  @Test
  void anEntityStandsForItsWholeRange() {
    String raw = "x&euro;40";
    Text text = new TextBuilder("a", raw).append(0, 1).append("€", 1, 7).append(7, 9).build();
    assertThat(text.prose()).isEqualTo("x€40");
    assertThat(place(text, "€40")).isEqualTo(Place.of(1, 2, 1, 10));
    assertThat(text.written(new Span(1, 4))).isEqualTo("&euro;40");
  }

  @Test
  void impliedCharactersHaveNoExtent() {
    String raw = "Moor | 14";
    Text text =
        new TextBuilder("a", raw)
            .append(0, 4)
            .imply(": ", 4)
            .append(7, 9)
            .imply(" trams.", 9)
            .endBlock(Role.ROW)
            .build();
    assertThat(text.prose()).isEqualTo("Moor: 14 trams.");
    assertThat(place(text, ": 14 trams")).isEqualTo(Place.of(1, 8, 1, 10));
    assertThat(text.isImplied(new Span(9, 15))).isTrue();
    assertThat(text.isImplied(new Span(6, 15))).isFalse();
  }

  @Test
  void aMarkStandsBeforeWhatFollows() {
    String raw = "One. <!-- x --> Two.";
    Text text =
        new TextBuilder("a", raw)
            .append(0, 4)
            .endBlock(Role.PARAGRAPH)
            .mark("x", 5, 15)
            .append(15, 20)
            .build();
    assertThat(text.prose()).isEqualTo("One.\nTwo.");
    assertThat(text.marks()).containsExactly(new Mark("x", Place.of(1, 6, 1, 16), 5));
  }

  @Test
  void sectionsGivePagesToPlaces() {
    Text text =
        new TextBuilder("a", "One.\nTwo.\n")
            .extracted()
            .section(0, OptionalInt.of(1), OptionalInt.empty())
            .append(0, 4)
            .endBlock(Role.PARAGRAPH)
            .section(5, OptionalInt.of(2), OptionalInt.empty())
            .append(5, 9)
            .build();
    assertThat(place(text, "One").page()).hasValue(1);
    assertThat(place(text, "Two").page()).hasValue(2);
    assertThat(text.extracted()).contains("One.\nTwo.\n");
  }

  @Test
  void aTextMayBeEmpty() {
    assertThat(whole(" \n ").prose()).isEmpty();
    assertThat(whole(" \n ").blocks()).isEmpty();
  }
}
