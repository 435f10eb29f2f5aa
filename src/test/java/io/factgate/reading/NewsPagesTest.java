package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a page of news the article is read, and nothing that stands around it. */
class NewsPagesTest {

  /** A page with the lines of its article. */
  record Page(String title, String html, List<String> lines) {
    @Override
    public String toString() {
      return title;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_article_alone_is_read(Page page) throws Exception {
    Text text = Reads.source("page.html", page.html());
    assertThat(text.prose().lines()).containsExactlyElementsOf(page.lines());
  }

  static Stream<Page> pages() throws IOException {
    try (InputStream in = NewsPagesTest.class.getResourceAsStream("news-pages.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^== ")).skip(1).map(NewsPagesTest::page);
    }
  }

  private static Page page(String section) {
    String[] parts = section.split("(?m)^--\n");
    int line = parts[0].indexOf('\n');
    return new Page(
        parts[0].substring(0, line), parts[0].substring(line), parts[1].strip().lines().toList());
  }
}
