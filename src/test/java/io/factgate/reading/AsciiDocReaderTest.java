package io.factgate.reading;

import static io.factgate.reading.Reads.blocks;
import static io.factgate.reading.Reads.draft;
import static io.factgate.reading.Reads.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.factgate.text.Mark;
import io.factgate.text.Place;
import io.factgate.text.Text;
import org.junit.jupiter.api.Test;

class AsciiDocReaderTest {

  @Test
  void signsOfAsciiDocAreNoProse() throws Exception {
    Text text =
        draft(
            "a.adoc",
            """
            = Pier at Moor
            Jane Doe <jane@moor.example>
            v1.4, 2025-05-14
            :revnumber: 60.1
            :date: 2025-05-14

            [NOTE]
            ====
            The pier cost *60 million*, `code 9`, _so_ the
            https://port.example/77[port] says.footnote:[Built by 900 workers.]
            ====

            == The **s**econd part

            // factgate-ignore number-contradicted: the desk called
            It opened in 2024, see <<other,the other part>> and image:x3.png[alt 3].

            [source,java]
            ----
            int n = 5;
            ----

            ____
            It is done.
            ____

            .Title of a list
            * First point
            * Second point

            ....
            literal 8
            ....

             indented 7

            image::pier2.png[Pier 2]

            |===
            |City |Trams

            |Moor |14
            |Selby |9
            |===
            """);
    assertThat(blocks(text))
        .containsExactly(
            "HEADING: Pier at Moor",
            "PARAGRAPH: The pier cost 60 million, , so the port says.",
            "FOOTNOTE: Built by 900 workers.",
            "HEADING: The second part",
            "PARAGRAPH: It opened in 2024, see the other part and .",
            "QUOTATION: It is done.",
            "CAPTION: Title of a list",
            "LIST_ITEM: First point",
            "LIST_ITEM: Second point",
            "ROW: Moor: 14 trams.",
            "ROW: Selby: 9 trams.");
    assertThat(place(text, "60 million")).isEqualTo(Place.of(9, 16, 9, 26));
    assertThat(place(text, "port says")).isEqualTo(Place.of(10, 25, 10, 35));
    assertThat(place(text, "900")).isEqualTo(Place.of(10, 55, 10, 58));
    assertThat(place(text, "9 trams")).isEqualTo(Place.of(43, 9, 43, 10));
    assertThat(text.matter()).contains(entry("title", "Pier at Moor"), entry("date", "2025-05-14"));
    assertThat(text.marks())
        .containsExactly(
            new Mark(
                "factgate-ignore number-contradicted: the desk called",
                Place.of(15, 1, 15, 56),
                text.prose().indexOf("It opened")));
  }

  @Test
  void monstersAreReadInTime() throws Exception {
    assertThat(draft("a.adoc", "*a ".repeat(100_000)).prose()).isNotEmpty();
    assertThat(draft("b.adoc", "a\n".repeat(200_000)).prose()).isNotEmpty();
    assertThat(draft("c.adoc", "*".repeat(300_000)).prose()).isEmpty();
    assertThat(draft("d.adoc", "----\n".repeat(99_999)).prose()).isEmpty();
  }
}
