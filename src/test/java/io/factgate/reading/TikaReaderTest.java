package io.factgate.reading;

import static io.factgate.reading.Reads.blocks;
import static io.factgate.reading.Reads.fixture;
import static io.factgate.reading.Reads.place;
import static io.factgate.reading.Reads.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.factgate.text.Place;
import io.factgate.text.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TikaReaderTest {

  private static final String FIRST =
      "The island of Arnsey counted 41,200 ferry passengers in June, the harbour board said on"
          + " Tuesday. That is 3.5 percent more than a year earlier, when bad weather had closed the"
          + " port for six days.";

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "doc", "epub", "pdf"})
  void everyFormatGivesWholeParagraphs(String extension) throws Exception {
    Text text = fixture("ferries." + extension);
    assertThat(Reads.proses(text))
        .contains(
            "Ferries of Arnsey carry more cars",
            FIRST,
            "The old pier closes on 30 September.",
            "The third page says that nine keepers lived there.");
    assertThat(text.extracted()).isPresent();
    assertThat(text.matter()).doesNotContainKey("date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "doc", "epub"})
  void rowsOfATableAreSentences(String extension) throws Exception {
    Text text = fixture("ferries." + extension);
    assertThat(blocks(text)).contains("ROW: Arnsey–Skell: 258 trips. Arnsey–Skell: Share 38.5 %.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void trackedDeletionsAndCommentsAreNoProse(String extension) throws Exception {
    Text text = fixture("ferries." + extension);
    assertThat(Reads.proses(text)).contains("The storm injured 41 people, the board said.");
    assertThat(text.prose()).doesNotContain("38 ").doesNotContain("77").doesNotContain("Desk");
  }

  @Test
  void aPdfHasPages() throws Exception {
    Text text = fixture("ferries.pdf");
    assertThat(place(text, "140 litres"))
        .isEqualTo(new Place(8, 48, 8, 58, OptionalInt.of(2), OptionalInt.empty()));
    assertThat(place(text, "nine keepers").page()).hasValue(3);
  }

  @Test
  void aWordFileHasParagraphs() throws Exception {
    Text text = fixture("ferries.docx");
    assertThat(place(text, "41,200"))
        .isEqualTo(new Place(2, 30, 2, 36, OptionalInt.empty(), OptionalInt.of(2)));
  }

  @Test
  void aMailHasASubjectADayAndASender() throws Exception {
    Text text = fixture("ferries.eml");
    assertThat(blocks(text))
        .containsExactly(
            "TITLE: Ferries of Arnsey: figures for June",
            "PARAGRAPH: The island of Arnsey counted 41,200 ferry passengers in June, the harbour"
                + " board said. That is “3.5 percent” more than a year earlier.",
            "PARAGRAPH: One ship costs €31 million.");
    assertThat(text.matter())
        .contains(
            entry("date", "2025-07-02T00:30:00+02:00"), entry("publisher", "Arnsey Harbour Board"));
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsAFault() {
    assertThatThrownBy(() -> source("a.docx", "<html><body>Minutes</body></html>"))
        .hasMessage("a.docx: cannot be read: not a Word file, its content looks like HTML");
    assertThatThrownBy(() -> source("a.pdf", "just words"))
        .hasMessage("a.pdf: cannot be read: not a PDF, its content looks like plain text");
  }

  @Test
  void aDamagedPdfIsAFault() {
    assertThatThrownBy(() -> source("a.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R"))
        .hasMessage("a.pdf: cannot be read: damaged PDF");
  }

  @Test
  void aDamagedArchiveIsAFault() throws Exception {
    byte[] whole = zip("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> source("a.docx", half))
        .hasMessage("a.docx: cannot be read: damaged Word file");
  }

  @Test
  void aZipBombIsAFault() throws Exception {
    byte[] content = new byte[120 << 20];
    Arrays.fill(content, (byte) 'a');
    byte[] bomb = zip("content.xml", content);
    assertThat(bomb.length).isLessThan(500_000);
    assertThatThrownBy(() -> source("a.odt", bomb))
        .hasMessage("a.odt: cannot be read: a zip bomb, as it seems");
  }

  @Test
  void aMailInAnUnknownCharsetIsAFault() {
    assertThatThrownBy(() -> source("a.eml", mail("x-unknown-9", "It cost 12 crowns.")))
        .hasMessage("a.eml: cannot be read: unknown charset \"x-unknown-9\"");
  }

  @Test
  void aMailIsOfItsSendersDayAndOfNoneWhereItsDateIsNoDate() throws Exception {
    byte[] dated =
        "Date: Mon, 2 Mar 2026 23:30:00 -0500 (EST)\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] undated = "Date: some day soon\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] mail = mail("utf-8", "It cost 12 crowns.");
    assertThat(source("a.eml", join(dated, mail)).matter())
        .containsEntry("date", "2026-03-02T23:30:00-05:00");
    assertThat(source("a.eml", join(undated, mail)).matter()).doesNotContainKey("date");
  }

  private static byte[] join(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }

  @Test
  void aMailIsReadInItsCharsetAndAMalformedOneIsAFault() throws Exception {
    assertThat(source("a.eml", mail("iso-8859-1", "Das \u00d6l kostet 12 \u20ac.")).prose())
        .endsWith("Das \u00d6l kostet 12 \u20ac.");
    assertThatThrownBy(() -> source("a.eml", mail("utf-8", "Das \u00d6l kostet 12 \u20ac.")))
        .hasMessage("a.eml: cannot be read: its text is not UTF-8");
  }

  /** The body's bytes are those of windows-1252, whatever the head says. */
  private static byte[] mail(String charset, String body) throws Exception {
    String head =
        "From: Desk <desk@a.example>\r\nSubject: Prices\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=\""
            + charset
            + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    return (head + body + "\r\n").getBytes("windows-1252");
  }

  private static byte[] zip(String name, byte[] content) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
