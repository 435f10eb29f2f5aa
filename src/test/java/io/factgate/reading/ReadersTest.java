package io.factgate.reading;

import static io.factgate.reading.Reads.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadersTest {

  @Test
  void draftsAreKnownByTheirExtension() {
    assertThat(Readers.isDraft("Draft.MD")).isTrue();
    assertThat(Readers.isDraft("draft.pdf")).isFalse();
    assertThat(Readers.isDraft("draft")).isFalse();
  }

  @Test
  void picturesAndTablesOfDataAreNotRead() {
    assertThat(Readers.isUnreadable("a.PNG")).isTrue();
    assertThat(Readers.isUnreadable("votes.csv")).isTrue();
    assertThat(Readers.isUnreadable("a.html")).isFalse();
  }

  @Test
  void aSourceWithoutAnExtensionIsReadByItsContent() throws Exception {
    assertThat(source("NOTES", "The pier opened.").prose()).isEqualTo("The pier opened.");
    assertThat(source("page", "<!doctype html><p>The pier <b>opened</b>.</p>").prose())
        .isEqualTo("The pier opened.");
  }

  @Test
  void binaryDataIsAFault() {
    assertThatThrownBy(() -> source("a.bin", new byte[] {1, 0, 2}))
        .hasMessage("a.bin: cannot be read: no known format, its content looks like binary data");
  }

  @Test
  void aTextFileThatIsNoTextIsAFault() {
    assertThatThrownBy(() -> source("a.txt", "%PDF-1.4 and so on"))
        .hasMessage("a.txt: cannot be read: not text, its content looks like a PDF");
  }

  @Test
  void aPageWithoutProseIsAFault() {
    assertThatThrownBy(() -> source("a.html", "<html><body><nav>Home</nav></body></html>"))
        .hasMessage("a.html: no text found in it; a source must have text");
  }

  @Test
  void aMissingFileIsAFault() {
    Readers readers = new Readers(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> readers.draft(Path.of("nowhere.md"), "nowhere.md"))
        .hasMessageStartingWith("nowhere.md: cannot be read");
  }
}
