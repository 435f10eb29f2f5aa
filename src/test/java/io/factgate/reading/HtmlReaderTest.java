package io.factgate.reading;

import static io.factgate.reading.Reads.blocks;
import static io.factgate.reading.Reads.draft;
import static io.factgate.reading.Reads.place;
import static io.factgate.reading.Reads.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.factgate.text.FaultException;
import io.factgate.text.Mark;
import io.factgate.text.Place;
import io.factgate.text.Text;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Pier opens | Moor Post</title>
      <meta property="og:site_name" content="Moor Post">
      <meta property="article:published_time" content="2025-05-14T10:00:00Z">
      <script>var n = 1;</script><style>p {width: 3%}</style></head>
      <body><header><a href="/">Moor Post</a><nav><ul><li><a href="/1">Tickets 18</a></li></ul></nav></header>
      <main><article><h1>Pier opens</h1>
      <p>The pier cost &pound;22&nbsp;million,
      <b>60</b> percent more<sup><a href="#n1">1</a></sup>.<br>It is 5 m<sup>2</sup>.</p>
      <p><a href="/x">Read also: 7 piers to see</a></p><p>Read also: 8 piers.</p>
      <blockquote><p>Done.</p></blockquote>
      <figure><img src="a.png" alt="alt 6"><figcaption>The pier. <span class="credit">J. Doe</span></figcaption></figure>
      <ul><li>One</li><li>Two</li></ul>
      <pre>code 9</pre>
      <table><caption>Votes</caption>
      <tr><th>Candidate</th><th>Votes</th><th>Share (%)</th></tr>
      <tr><td>Nora Lind (List)</td><td>61,740</td><td>49.0</td></tr></table>
      <div class="related-stories"><p>Ten more piers in our long list.</p></div>
      </article></main>
      <aside><h2>Most read</h2><ol><li><a href="/m">54 piers</a></li></ol></aside>
      <footer>Room 118</footer></body></html>
      """;

  @Test
  void ofASourceTheArticleIsRead() throws Exception {
    Text text = source("a.html", PAGE);
    assertThat(blocks(text))
        .containsExactly(
            "HEADING: Pier opens",
            "PARAGRAPH: The pier cost £22\u00a0million, 60 percent more. It is 5 m2.",
            "QUOTATION: Done.",
            "CAPTION: The pier.",
            "LIST_ITEM: One",
            "LIST_ITEM: Two",
            "CAPTION: Votes",
            "ROW: Nora Lind (List): 61,740 votes. Nora Lind (List): Share 49.0 %.");
    assertThat(text.matter())
        .contains(
            entry("title", "Pier opens | Moor Post"),
            entry("publisher", "Moor Post"),
            entry("date", "2025-05-14T10:00:00Z"),
            entry("lang", "en"));
    assertThat(place(text, "£22\u00a0million")).isEqualTo(Place.of(8, 18, 8, 40));
    assertThat(place(text, "60 percent")).isEqualTo(Place.of(9, 4, 9, 18));
    assertThat(place(text, "61,740 votes")).isEqualTo(Place.of(17, 34, 17, 40));
  }

  @Test
  void ofADraftTheWholeBodyIsRead() throws Exception {
    Text text = draft("a.html", PAGE);
    assertThat(text.prose())
        .contains("Room 118", "Ten more piers", "Read also: 8 piers.", "Most read")
        .doesNotContain("Tickets", "code 9", "var n", "Moor Post |");
  }

  @Test
  void aTitleIsProseWhereNoHeadingIs() throws Exception {
    String page =
        "<html>\r\n<head><title>Dam &amp; lake</title></head>\r\n"
            + "<body>\r\n<p>🙂 It holds <b>60</b>&nbsp;million.</p><!-- factgate-ignore x: y --><p>A<br><br>B</p></body></html>";
    Text text = draft("a.html", page);
    assertThat(blocks(text))
        .containsExactly(
            "TITLE: Dam & lake",
            "PARAGRAPH: 🙂 It holds 60\u00a0million.",
            "PARAGRAPH: A",
            "PARAGRAPH: B");
    assertThat(place(text, "60\u00a0million")).isEqualTo(Place.of(4, 18, 4, 37));
    assertThat(place(text, "lake")).isEqualTo(Place.of(2, 24, 2, 28));
    assertThat(text.marks())
        .containsExactly(
            new Mark("factgate-ignore x: y", Place.of(4, 42, 4, 71), text.prose().indexOf("A")));
  }

  @Test
  void aDeclaredCharsetIsHonoured() throws Exception {
    String page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Café for €4.</p></body></html>";
    assertThat(source("a.html", page.getBytes(Charset.forName("windows-1252"))).prose())
        .isEqualTo("Café for €4.");
  }

  @Test
  void aMalformedByteIsAFaultWithItsPlace() {
    byte[] bytes = "<p>One</p>\n<p>Caf\u00e9</p>".getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> source("a.html", bytes))
        .isInstanceOf(FaultException.class)
        .hasMessage("a.html: not UTF-8: malformed byte 0xE9 at line 2, column 7");
  }

  @Test
  void aCommentThatNothingClosesHidesTheRest() throws Exception {
    for (String rest : new String[] {"<!--", "<!-", "<!", "<", "<!-- the pier", "<p", "&", "&#"}) {
      String words = "The pier opened on Monday, the board said.";
      assertThat(draft("a.html", "<p>" + words + "</p>\n" + rest).prose()).startsWith(words);
      assertThat(draft("a.md", words + "\n\n" + rest).prose()).startsWith(words);
    }
  }

  @Test
  void monstersAreReadInTime() throws Exception {
    assertThatThrownBy(() -> draft("a.html", "<div>".repeat(200_000) + "end"))
        .hasMessageEndingWith("nested deeper than 200 levels (factgate.limit.nesting)");
    assertThat(source("b.html", "<p>a <i>".repeat(100_000)).prose()).startsWith("a");
    assertThat(source("c.html", "<p>" + "&".repeat(300_000)).prose()).hasSize(300_000);
  }
}
