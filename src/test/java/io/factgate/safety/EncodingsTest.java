package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.reading.Readers;
import io.factgate.text.FaultException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in every encoding are read rightly or are a fault; never as signs of another one. */
class EncodingsTest {

  private static final String LATIN = "Café Müller a payé 12 € à Zoë.";
  private static final String CYRILLIC = "Порт принял 41 200 пассажиров.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkTellsTheEncodingOfEveryFormat(String charset) throws Exception {
    for (String name : new String[] {"a.txt", "a.md", "a.adoc", "a.unknown"}) {
      assertThat(read(name, ("\ufeff" + LATIN).getBytes(charset))).isEqualTo(LATIN);
    }
    String page = "\ufeff<!doctype html><title>a</title><p>" + LATIN;
    assertThat(read("a.html", page.getBytes(charset))).endsWith(LATIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideCharactersWithoutAMarkAreAFault(String charset) {
    for (String name : new String[] {"a.txt", "a.md", "a.adoc", "a.html", "a.unknown"}) {
      assertThatThrownBy(() -> read(name, LATIN.getBytes(charset)))
          .hasMessageContaining("its content looks like binary data");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Café Müller a payé 12 € à Zoë.",
    "ISO-8859-1, Café Müller à Zoë.",
    "ISO-8859-2, Dvořák řekl: příště.",
    "ISO-8859-15, Café Müller a payé 12 €.",
    "windows-1251, Порт принял 41 200 пассажиров.",
    "KOI8-R, Порт принял 41 200 пассажиров.",
    "Shift_JIS, 港の乗客は四万人でした。",
    "EUC-JP, 港の乗客は四万人でした。",
    "GB18030, 港口有四万名乘客。",
    "Big5, 港口有四萬名乘客。"
  })
  void otherEncodingsAreReadWhereTheyAreNamedAndAFaultWhereTheyAreNot(String charset, String words)
      throws Exception {
    Charset named = Charset.forName(charset);
    String head = "<!doctype html><html><head><meta charset=" + charset + "></head><body><p>";
    assertThat(read("a.html", (head + words).getBytes(named))).isEqualTo(words);
    String mail =
        "Subject: a\r\nContent-Type: text/plain; charset=\""
            + charset
            + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
    assertThat(read("a.eml", (mail + words + "\r\n").getBytes(named))).endsWith(words);
    assertThat(read("a.txt", words.getBytes(named), named)).isEqualTo(words);
    assertThat(read("a.md", words.getBytes(named), named)).isEqualTo(words);
    for (String name : new String[] {"a.txt", "a.md", "a.adoc", "a.html"}) {
      assertThatThrownBy(() -> read(name, words.getBytes(named)))
          .isInstanceOf(FaultException.class)
          .hasMessageMatching(name + ": not UTF-8: malformed byte 0x.. at line 1, column \\d+");
    }
  }

  @Test
  void aDeclarationThatLiesIsSeenThrough() throws Exception {
    String head = "<!doctype html><meta charset=%s><p>";
    for (String lie : new String[] {"windows-1252", "iso-8859-1", "ISO-8859-2", "KOI8-R"}) {
      String page = head.formatted(lie) + LATIN;
      assertThat(read("a.html", page.getBytes(StandardCharsets.UTF_8))).isEqualTo(LATIN);
    }
    String page = head.formatted("utf-8") + LATIN;
    assertThatThrownBy(() -> read("a.html", page.getBytes("windows-1252")))
        .hasMessageContaining("not UTF-8: malformed byte 0xE9");
    String other = head.formatted("Shift_JIS") + CYRILLIC;
    assertThatThrownBy(() -> read("a.html", other.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("not Shift_JIS: malformed byte");
    assertThatThrownBy(() -> read("a.html", head.formatted("martian").getBytes("UTF-8")))
        .hasMessage("a.html: cannot be read: unknown charset \"martian\"");
  }

  @Test
  void anEncodingThatIsConfiguredInVainHarmsNoUtf8() throws Exception {
    byte[] bytes = LATIN.getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.txt", bytes, StandardCharsets.ISO_8859_1)).isEqualTo(LATIN);
  }

  @Test
  void halfACharacterIsAFault() {
    byte[] utf8 = {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'};
    assertThatThrownBy(() -> read("a.txt", utf8))
        .hasMessage("a.txt: not UTF-8: malformed byte 0xED at line 1, column 2");
    byte[] utf16 = {(byte) 0xfe, (byte) 0xff, 0, 'a', (byte) 0xd8, 0, 0, 'b'};
    assertThatThrownBy(() -> read("a.txt", utf16))
        .hasMessage("a.txt: not UTF-16BE: malformed byte 0xD8 at line 1, column 2");
  }

  @Test
  void halfACharacterInMarkupBecomesAReplacement() throws Exception {
    String words = "The pier closed on 30 September, the harbour board said. ";
    assertThat(read("a.html", "<p>" + words + "&#xD800;x")).isEqualTo(words + "\ufffdx");
    assertThat(read("a.md", words + "&#xD800;x")).isEqualTo(words + "\ufffdx");
    assertThat(read("a.adoc", words + "&#xD800;x")).doesNotContain("\ud800");
  }

  private String read(String name, String words) throws Exception {
    return read(name, words.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name, byte[] bytes) throws IOException, FaultException {
    return read(name, bytes, StandardCharsets.UTF_8);
  }

  private String read(String name, byte[] bytes, Charset encoding)
      throws IOException, FaultException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new Readers(encoding).source(file, name).prose();
  }
}
