package io.factgate.reading;

import static io.factgate.reading.Reads.draft;
import static io.factgate.reading.Reads.place;
import static io.factgate.reading.Reads.proses;
import static io.factgate.reading.Reads.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.text.Place;
import io.factgate.text.Text;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  @Test
  void blankLinesPartParagraphsAndALineEndIsASpace() throws Exception {
    Text text = draft("a.txt", "The pier at Moor opened\r\non 4 May.\r\n\r\n---\r\nname: *x*\r\n");
    assertThat(proses(text)).containsExactly("The pier at Moor opened on 4 May.", "--- name: *x*");
    assertThat(place(text, "opened on 4")).isEqualTo(Place.of(1, 18, 2, 5));
  }

  @Test
  void withVeryLongLinesEveryLineIsAParagraph() throws Exception {
    String line = "The pier at Moor opened with a feast. ".repeat(8).strip();
    assertThat(proses(draft("a.txt", line + "\n" + line + "\nShort\n")))
        .containsExactly(line, line, "Short");
  }

  @Test
  void shortLinesThatEndASentenceStandAlone() throws Exception {
    assertThat(proses(draft("a.txt", "It rained.\nNobody came.\nThe band played\nanyway.\n")))
        .containsExactly("It rained.", "Nobody came.", "The band played anyway.");
  }

  @Test
  void pointersOfAPageAreNoProseOfASource() throws Exception {
    String raw = "The pier opened.\n\nRead also: 8 piers to see\n\nComments are closed.\n";
    assertThat(source("a.txt", raw).prose()).isEqualTo("The pier opened.");
    assertThat(draft("a.txt", raw).prose()).contains("8 piers");
  }

  @Test
  void anEmptySourceIsAFault() {
    assertThatThrownBy(() -> source("a.txt", " \n"))
        .hasMessage("a.txt: empty; a source must have text");
  }

  @Test
  void manyShortLinesAreReadInTime() throws Exception {
    assertThat(draft("a.txt", "word\n".repeat(500_000)).prose()).hasSize(2_499_999);
  }
}
