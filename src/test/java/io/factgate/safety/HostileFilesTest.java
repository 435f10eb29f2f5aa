package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Result;
import io.factgate.text.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm: each is a fault with its name, and the others are read. */
class HostileFilesTest {

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(60), 2_000_000, 20_000_000, 200);

  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a \"ha ha ha ha ha ha ha ha \">"
          + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
          + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
          + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
          + "<!ENTITY z \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

  /** Of one family, so that either is read rightly under the other's name. */
  private static final Set<String> KIN = Set.of("odt", "odp");

  @TempDir Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws IOException {
    newsroom = new Newsroom(folder, LIMITS);
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsAFault() throws IOException {
    String zeros = "0".repeat(25_000_000);
    assertFault("a.docx", document("docx", "<w:t>" + zeros + "</w:t>"), "factgate.limit.bytes");
    assertFault("a.odt", document("odt", "<text:p>" + zeros + "</text:p>"), "limit.bytes");
    assertFault("a.docx", document("docx", "<w:t>" + "0".repeat(3_000_000)), "damaged Word file");
  }

  @Test
  void anArchiveInAnArchiveStaysUnread() throws IOException {
    String inner = new String(document("docx", "<w:t>0</w:t>"), StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 20; i++) {
      inner =
          new String(
              Originals.zip(Map.of("word/embeddings/a.zip", inner)), StandardCharsets.ISO_8859_1);
    }
    Map<String, String> entries = word("<w:p><w:r><w:t>The pier opened.</w:t></w:r></w:p>");
    entries.put("word/embeddings/a.zip", inner);
    Result result = newsroom.put("sources/a.docx", Originals.zip(entries)).check();
    assertThat(result.faults()).isEmpty();
    assertThat(Newsroom.read(result, "sources/a.docx").orElseThrow().prose())
        .isEqualTo("The pier opened.");
  }

  @Test
  void entitiesThatMultiplyAreAFault() throws IOException {
    assertFault("a.docx", Originals.zip(word(LAUGHS, "<w:p><w:r><w:t>&z;</w:t></w:r></w:p>")), "");
    assertFault("a.odt", Originals.zip(open(LAUGHS, "<text:p>&z;</text:p>")), "");
  }

  @Test
  void entitiesOfAPageAreNotReplaced() throws IOException {
    Result result =
        newsroom
            .put("sources/a.html", LAUGHS + "<p>The pier opened on 2 July 2025. &z;</p>")
            .check();
    assertThat(Newsroom.faults(result, "sources/a.html")).isEmpty();
    assertThat(Newsroom.read(result, "sources/a.html").orElseThrow().prose().length())
        .isLessThan(1000);
  }

  @Test
  void filesOfTheMachineAreNotReadThroughEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of 12 words");
    String entity = "<!DOCTYPE x [<!ENTITY z SYSTEM \"" + secret.toUri() + "\">]>";
    for (String name : new String[] {"sources/a.docx", "sources/a.odt", "sources/a.html"}) {
      byte[] bytes =
          name.endsWith("docx")
              ? Originals.zip(word(entity, "<w:p><w:r><w:t>The pier &z;</w:t></w:r></w:p>"))
              : name.endsWith("odt")
                  ? Originals.zip(open(entity, "<text:p>The pier &z;</text:p>"))
                  : (entity + "<p>The pier &z;</p>").getBytes(StandardCharsets.UTF_8);
      Result result = newsroom.put(name, bytes).check();
      assertThat(
              Newsroom.read(result, name)
                  .map(text -> text.prose().contains("secret"))
                  .orElse(false))
          .isFalse();
      newsroom.remove(name);
    }
  }

  /** A page that is its own page, text that draws itself, a table that points to itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Kids [2 0 R 3 0 R] /Count 1",
        "/Kids [3 0 R] /Count 2000000000",
        "/Kids [3 0 R 3 0 R 3 0 R 3 0 R] /Count 4"
      })
  void aPdfWithoutEndComesToOne(String pages) throws IOException {
    String name = "sources/a.pdf";
    Result result = newsroom.put(name, pdf(pages, "BT /F 9 Tf (Pier) Tj ET /X Do")).check();
    assertThat(result.documents()).anyMatch(text -> text.path().endsWith("wire.txt"));
    boolean isRead = Newsroom.read(result, name).isPresent();
    assertThat(isRead).isNotEqualTo(!Newsroom.faults(result, name).isEmpty());
  }

  @Test
  void aHundredMegabytesOfOneLineAreAFault() throws IOException {
    byte[] line = new byte[100_000_000];
    java.util.Arrays.fill(line, (byte) 'a');
    Newsroom wide = new Newsroom(folder.resolve("wide"));
    Result result = wide.put("other.txt", line).put("sources/a.md", line).check();
    for (String name : new String[] {"other.txt", "sources/a.md"}) {
      assertThat(Newsroom.faults(result, name))
          .containsExactly(
              "cannot be read: more than 10000000 characters (factgate.limit.characters)");
    }
  }

  /** As draft, as source and as facts. */
  @ParameterizedTest
  @CsvSource({"'['", "'{'", "'('", "'9'", "'\"'", "'“'", "'- '", "'a: '", "'<'", "'9,'", "'*'"})
  void aMonsterOfOneSignEndsEverywhere(String sign) throws IOException {
    String monster = "The pier opened. " + sign.repeat(200_000 / sign.length()) + "\n";
    newsroom.put("facts.yaml", monster);
    for (String extension : new String[] {"txt", "md", "adoc", "html"}) {
      newsroom.put("other." + extension, monster).put("sources/a." + extension, monster);
    }
    Result result = newsroom.check();
    assertThat(Newsroom.faults(result, "facts.yaml")).isNotEmpty();
    for (String extension : new String[] {"txt", "md", "adoc", "html"}) {
      for (String name : new String[] {"other." + extension, "sources/a." + extension}) {
        boolean isRead = Newsroom.read(result, name).isPresent();
        assertThat(isRead).as(name).isNotEqualTo(!Newsroom.faults(result, name).isEmpty());
        assertThat(Newsroom.faults(result, name)).noneMatch(f -> f.contains("limit.time"));
      }
    }
  }

  @Test
  void aFactsFileOfAnchorsIsAFault() throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c + ": &" + c + " [" + (before + ", ").repeat(7) + before + "]\n");
    }
    Result result = newsroom.put("facts.yaml", bomb.toString()).check();
    assertThat(Newsroom.faults(result, "facts.yaml")).anyMatch(f -> f.contains("anchor"));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void aFactsFileWithoutBottomIsAFault() throws IOException {
    for (String open : new String[] {"[", "{a: ", "- "}) {
      Result result = newsroom.put("facts.yaml", "facts: \n  " + open.repeat(5_000)).check();
      assertThat(Newsroom.faults(result, "facts.yaml"))
          .containsExactly("nested deeper than 200 levels (factgate.limit.nesting)");
    }
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsAFault() throws IOException {
    for (Originals.Original one : Originals.all()) {
      for (Originals.Original other : Originals.all()) {
        boolean isKin = KIN.contains(one.extension()) && KIN.contains(other.extension());
        boolean isReadAsText = one.extension().equals("eml") && other.extension().equals("rtf");
        if (other.isContainer()
            && !other.extension().equals("eml")
            && !isKin
            && !isReadAsText
            && !one.extension().equals(other.extension())) {
          String name = "sources/a." + one.extension();
          Result result = newsroom.put(name, other.bytes()).check();
          assertThat(Newsroom.faults(result, name)).as(name + " of " + other).isNotEmpty();
          newsroom.remove(name);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.txt", "a'b\".txt", "a%41.txt", "a&b<c>.txt", "a#b?c.txt", "[1,2] a.txt", "a\nb.txt",
        "a\u001b[31mb.txt", "a\u202eb.txt", "日本.txt", "-rf.txt", "a;b|c.txt", "a:b.txt", "a\\b.txt"
      })
  void namesWithOddSignsAreReadAndReported(String name) throws IOException {
    newsroom.put("sources/" + name, "The pier cost 12 crowns.\n");
    Result result = newsroom.put(name, "The pier cost 14 crowns.\n").check();
    assertThat(result.faults()).isEmpty();
    assertThat(result.documents()).hasSize(4);
  }

  private void assertFault(String file, byte[] bytes, String words) throws IOException {
    String name = "sources/" + file;
    Result result = newsroom.put(name, bytes).check();
    assertThat(Newsroom.faults(result, name)).hasSize(1).first().asString().contains(words);
    assertThat(result.documents()).anyMatch(text -> text.path().endsWith("wire.txt"));
    newsroom.remove(name);
  }

  private static byte[] document(String extension, String body) throws IOException {
    return Originals.zip(extension.equals("docx") ? word(body) : open("", body));
  }

  private static Map<String, String> word(String body) {
    return word("", body);
  }

  static Map<String, String> word(String type, String body) {
    String relations = "http://schemas.openxmlformats.org/";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + relations
            + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
            + "openxmlformats-package.relationships+xml\"/><Default Extension=\"zip\""
            + " ContentType=\"application/zip\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            + ".main+xml\"/></Types>");
    entries.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + relations
            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
            + relations
            + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>");
    entries.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?>"
            + type
            + "<w:document xmlns:w=\""
            + relations
            + "wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>");
    return entries;
  }

  static Map<String, String> open(String type, String body) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text");
    entries.put(
        "content.xml",
        "<?xml version=\"1.0\"?>"
            + type
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return entries;
  }

  static byte[] pdf(String pages, String content) {
    String font = "/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>";
    String[] objects = {
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages " + pages + " >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R " + font + " >>",
      "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] "
          + font
          + " /Length "
          + content.length()
          + " >>\nstream\n"
          + content
          + "\nendstream"
    };
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    return (pdf.toString()
            + table
            + "trailer << /Size 7 /Root 1 0 R /Prev "
            + start
            + " >>\nstartxref\n"
            + start
            + "\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
