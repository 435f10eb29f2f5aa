package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.text.Limits;
import io.factgate.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newsroom's own system marks as the article, or as no part of it, outranks what is found.
 */
class PagePartsTest {

  private static final String PAGE =
      """
      <html><body><div class="teaser"><p>Forty ships wait outside the port.</p></div>
      <div class="story"><h1>The pier is open</h1><p>The pier opened on Monday.</p>
      <div class="promo"><p>Read our daily letter.</p></div></div>
      <div class="story"><p>It cost 12 million crowns.</p></div></body></html>
      """;

  @TempDir Path folder;

  @Test
  void theContentIsReadAndNothingElse() throws Exception {
    for (boolean isDraft : new boolean[] {true, false}) {
      assertThat(read(isDraft, ".story", ".promo").prose())
          .isEqualTo("The pier is open\nThe pier opened on Monday.\nIt cost 12 million crowns.");
    }
  }

  @Test
  void whatIsSkippedIsSkippedInWhateverIsFound() throws Exception {
    assertThat(read(true, null, ".teaser, .promo").prose())
        .isEqualTo("The pier is open\nThe pier opened on Monday.\nIt cost 12 million crowns.");
  }

  @Test
  void wordsThatAreLeftOutAreCounted() throws Exception {
    assertThat(read(true, ".story", ".promo").leftOut()).isEqualTo(10);
    assertThat(read(true, null, ".promo").leftOut()).isEqualTo(4);
    assertThat(read(true, null, null).leftOut()).isZero();
    assertThat(read(false, ".story", null).leftOut()).isEqualTo(6);
  }

  @Test
  void wordsRoundAnArticleThatIsFoundAreCounted() throws Exception {
    Files.writeString(
        folder.resolve("found.html"),
        "<nav><a href=a>All the news</a></nav><article><h1>The pier</h1><p>The pier opened on"
            + " Monday, and ships wait no more.</p></article><footer>Imprint</footer>");
    Text text =
        new Readers(StandardCharsets.UTF_8).source(folder.resolve("found.html"), "found.html");
    assertThat(text.leftOut()).isEqualTo(4);
  }

  @Test
  void aPageWithoutTheContentIsAFault() {
    assertThatThrownBy(() -> read(false, "#body", null))
        .hasMessage("page.html: no element of it fits factgate.html.content, \"#body\"");
  }

  @Test
  void aSelectorIsKnownByItsForm() {
    assertThat(PageParts.isSelector("div.story > p, figure")).isTrue();
    assertThat(PageParts.isSelector("div[")).isFalse();
    assertThat(PageParts.isSelector("")).isFalse();
  }

  private Text read(
      boolean isDraft,
      @org.jspecify.annotations.Nullable String content,
      @org.jspecify.annotations.Nullable String skip)
      throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), PAGE);
    PageParts parts = new PageParts(Optional.ofNullable(content), Optional.ofNullable(skip));
    Readers readers = new Readers(StandardCharsets.UTF_8, parts, Limits.USUAL);
    return isDraft ? readers.draft(file, "page.html") : readers.source(file, "page.html");
  }
}
