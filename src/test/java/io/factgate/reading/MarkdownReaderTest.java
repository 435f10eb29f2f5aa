package io.factgate.reading;

import static io.factgate.reading.Reads.blocks;
import static io.factgate.reading.Reads.draft;
import static io.factgate.reading.Reads.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.factgate.text.Mark;
import io.factgate.text.Place;
import io.factgate.text.Text;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void signsOfMarkdownAreNoProse() throws Exception {
    Text text =
        draft(
            "a.md",
            """
            # The *new* pier

            The pier cost **60** million, says the [port](https://port.example/60 "title 7")
            in `code=9` and ![image 5](5.png).

            > It is done, he said.

            1. First point
            2. Second point

            ```
            not 400
            ```

                indented 500

            ---
            """);
    assertThat(blocks(text))
        .containsExactly(
            "HEADING: The new pier",
            "PARAGRAPH: The pier cost 60 million, says the port in and .",
            "QUOTATION: It is done, he said.",
            "LIST_ITEM: First point",
            "LIST_ITEM: Second point");
    assertThat(place(text, "60 million")).isEqualTo(Place.of(3, 17, 3, 29));
    assertThat(place(text, "Second")).isEqualTo(Place.of(9, 4, 9, 10));
    assertThat(text.written(Reads.span(text, "60 million"))).isEqualTo("60** million");
  }

  @Test
  void entitiesAndEscapesStandForTheirRawCharacters() throws Exception {
    Text text =
        draft("a.md", "It cost &euro;40&nbsp;million, 3 \\* 4 &amp; more &#8220;so&#8221;.\n");
    assertThat(text.prose()).isEqualTo("It cost €40\u00a0million, 3 * 4 & more “so”.");
    assertThat(place(text, "€40\u00a0million")).isEqualTo(Place.of(1, 9, 1, 30));
    assertThat(place(text, "4 &")).isEqualTo(Place.of(1, 37, 1, 44));
    assertThat(place(text, "more")).isEqualTo(Place.of(1, 45, 1, 49));
  }

  @Test
  void aByteOrderMarkIsNoColumnAndLinesMayEndInTwoCharacters() throws Exception {
    Text text =
        draft("a.md", "\ufeff---\r\ntitle: Pier\r\n---\r\n\r\n🙂 The pier\r\ncost 60 million.\r\n");
    assertThat(blocks(text))
        .containsExactly("TITLE: Pier", "PARAGRAPH: 🙂 The pier cost 60 million.");
    assertThat(place(text, "The")).isEqualTo(Place.of(5, 3, 5, 6));
    assertThat(place(text, "60")).isEqualTo(Place.of(6, 6, 6, 8));
    assertThat(place(text, "pier cost")).isEqualTo(Place.of(5, 7, 6, 5));
    assertThat(place(text, "Pier")).isEqualTo(Place.of(2, 8, 2, 12));
  }

  @Test
  void frontMatterTellsTitleAndDescriptionAndKeepsTheRest() throws Exception {
    Text text =
        draft(
            "a.md",
            """
            ---
            title: "Nine dead \\"at sea\\""
            description: >
              Nine sailors
              are missing
            Date: 2025-05-14 # as filed
            factgate-ignore: {number-contradicted: the desk called, date-wrong: 'a, b'}
            meta:
              desk: north
            tags: [a, b]
            ---
            Body.
            """);
    assertThat(blocks(text))
        .containsExactly(
            "TITLE: Nine dead \"at sea\"",
            "DESCRIPTION: Nine sailors are missing",
            "PARAGRAPH: Body.");
    assertThat(place(text, "Nine dead")).isEqualTo(Place.of(2, 9, 2, 18));
    assertThat(place(text, "are missing")).isEqualTo(Place.of(5, 3, 5, 14));
    assertThat(text.matter())
        .contains(
            entry("date", "2025-05-14"),
            entry("factgate-ignore.number-contradicted", "the desk called"),
            entry("factgate-ignore.date-wrong", "a, b"),
            entry("meta.desk", "north"));
  }

  @Test
  void footnotesAreTextAndTheirMarksAreNot() throws Exception {
    Text text =
        draft(
            "a.md",
            """
            The dam[^12] is **old.**[^b] It holds.

            [^12]: Board
            [^b]: Built by 900
              workers.

                Second paragraph of 7.

            Body again.
            """);
    assertThat(blocks(text))
        .containsExactly(
            "PARAGRAPH: The dam is old. It holds.",
            "FOOTNOTE: Board",
            "FOOTNOTE: Built by 900 workers.",
            "FOOTNOTE: Second paragraph of 7.",
            "PARAGRAPH: Body again.");
    assertThat(place(text, "900")).isEqualTo(Place.of(4, 16, 4, 19));
    assertThat(place(text, "Board")).isEqualTo(Place.of(3, 8, 3, 13));
  }

  @Test
  void rowsOfATableAreSentences() throws Exception {
    Text text =
        draft(
            "a.md",
            """
            | City | Trams | Share (%) | Exports, change | Age | 2024 |
            |------|------:|---:|---|---|---|
            | Moor | 14 | 49.0 | −2.5 % | 19 | 7 |
            | **Selby** | 9 | | none | | |
            """);
    assertThat(blocks(text))
        .containsExactly(
            "ROW: Moor: 14 trams. Moor: Share 49.0 %. Moor: Exports, change −2.5 %."
                + " Moor: 19 years old. Moor: 7 in 2024.",
            "ROW: Selby: 9 trams. Selby: Exports, change none.");
    assertThat(place(text, "14 trams")).isEqualTo(Place.of(3, 10, 3, 12));
    assertThat(place(text, "Moor: 14")).isEqualTo(Place.of(3, 3, 3, 12));
    assertThat(place(text, "Share 49.0 %")).isEqualTo(Place.of(3, 15, 3, 19));
    assertThat(place(text, "Selby")).isEqualTo(Place.of(4, 5, 4, 10));
    assertThat(text.sentences()).hasSize(7);
  }

  @Test
  void aYearInAHeaderTellsWhen() throws Exception {
    Text text =
        draft(
            "a.md",
            "| Council | Seats 2025 | Q1 2021 |\n|---|---|---|\n| Harbour List | 21 | 18 |\n");
    assertThat(text.prose())
        .isEqualTo("Harbour List: 21 seats in 2025. Harbour List: 18 in Q1 2021.");
  }

  @Test
  void commentsAreMarksBeforeWhatFollows() throws Exception {
    Text text =
        draft(
            "a.md",
            "One.\n\n<!-- factgate-ignore x: why -->\nTwo <!-- b --> three.\n\n<p>Four &amp; 5</p>\n");
    assertThat(blocks(text))
        .containsExactly("PARAGRAPH: One.", "PARAGRAPH: Two three.", "PARAGRAPH: Four & 5");
    assertThat(text.marks())
        .containsExactly(
            new Mark("factgate-ignore x: why", Place.of(3, 1, 3, 32), text.prose().indexOf("Two")),
            new Mark("b", Place.of(4, 5, 4, 15), text.prose().indexOf("three")));
    assertThat(place(text, "5")).isEqualTo(Place.of(6, 15, 6, 16));
  }

  @Test
  void addressesAreNoProse() throws Exception {
    Text text =
        draft(
            "a.md",
            "See https://moor.example/plans/700, www.moor.example/8 or <https://a.example/9>"
                + " and write to desk@moor.example. Enough.\n");
    assertThat(text.prose()).isEqualTo("See , or and write to . Enough.");
  }

  @Test
  void creditsAreNoProse() throws Exception {
    Text text =
        draft(
            "a.md",
            "The pier on 4 May. (AP Photo/Jane Doe)\n\nPhoto: Jane Doe\n\nAP Photo/Jo Roe\n");
    assertThat(blocks(text)).containsExactly("PARAGRAPH: The pier on 4 May.");
  }

  @Test
  void monstersAreReadInTime() throws Exception {
    int size = 5_000_000; // some seconds, most of them in the parser
    assertThat(draft("a.md", "[".repeat(size)).prose()).hasSize(size);
    assertThatThrownBy(() -> draft("b.md", "> ".repeat(100_000) + "end"))
        .hasMessageEndingWith("nested deeper than 200 levels (factgate.limit.nesting)");
    assertThat(draft("c.md", "*a **a ".repeat(50_000)).prose()).contains("a");
    assertThat(draft("d.md", "<".repeat(500_000)).prose()).hasSize(500_000);
    assertThat(draft("e.md", "[^a] ".repeat(200_000)).prose()).isEmpty();
    assertThat(draft("f.md", "a@".repeat(200_000)).prose()).isNotEmpty();
    assertThat(draft("g.md", "&".repeat(500_000)).prose()).hasSize(500_000);
  }
}
