package io.factgate.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole document of every format that is read, from which tests make broken ones. */
final class Originals {

  /** A document that every reader reads whole. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Original(String extension, byte[] bytes) {

    /** Whether the format tells of a file that its end is missing. */
    boolean isContainer() {
      return !TEXTS.contains(extension);
    }

    boolean isDraft() {
      return Set.of("md", "adoc", "html", "txt", "docx", "odt").contains(extension);
    }
  }

  private static final Set<String> TEXTS = Set.of("md", "adoc", "html", "txt");

  private static final Path FIXTURES = Path.of("src/test/resources/io/factgate/reading");

  private static final String[] SENTENCES = {
    "The island of Arnsey counted 41,200 ferry passengers in June, the harbour board said.",
    "“One ship costs €31 million,” Ingrid Solheim told reporters on 2 July 2025.",
    "The storm injured 41 people; about 3.5 percent of the 258 trips were called off.",
    "The old pier closes on 30 September."
  };

  private Originals() {}

  /** One of each format, in order of their names. */
  static List<Original> all() throws IOException {
    List<Original> all = new ArrayList<>();
    for (String extension : List.of("doc", "docx", "eml", "epub", "odt", "pdf", "rtf")) {
      all.add(
          new Original(extension, Files.readAllBytes(FIXTURES.resolve("ferries." + extension))));
    }
    String paragraphs = String.join("\n\n", SENTENCES);
    all.add(
        text(
            "md",
            "---\ndate: 2025-07-02\n---\n# Ferries\n\n"
                + paragraphs
                + "\n\n| route | trips |\n|---|---|\n| Skell | 258 |\n\n> “Closed,” he *said*.[^1]\n\n"
                + "[^1]: A note of 12 words.\n\n<!-- factgate-ignore number-unsupported: desk -->\n"));
    all.add(
        text(
            "adoc", "= Ferries\n:date: 2025-07-02\n\n" + paragraphs + "\n\n|===\n|a |258\n|===\n"));
    all.add(
        text(
            "html",
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>Ferries</title></head>"
                + "<body><nav>Home</nav><article><h1>Ferries</h1><p>"
                + String.join("</p>\n<p>", SENTENCES)
                + "</p><table><tr><th>a<th>b<tr><td>c<td>258</table></article></body></html>"));
    all.add(text("txt", paragraphs));
    all.add(new Original("odp", zip(presentation())));
    all.add(new Original("pptx", zip(slides())));
    return all;
  }

  /** A facts.yaml that uses most of what one can hold. */
  static byte[] facts() {
    return """
        dateline: 2025-07-02
        names:
          - name: Ingrid Solheim
            role: head of the harbour board
            aliases: [Solheim]
            wrong: [Soldheim]
        facts:
          - id: passengers
            claim: Arnsey counted {41,200 ferry passengers} in June
            tolerance: 2 %
            required: true
            why: The board's own count.
          - id: ship
            quote: One ship costs €31 million
            speaker: Ingrid Solheim
        rules: {name-unsupported: off}
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Original text(String extension, String words) {
    return new Original(extension, words.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> presentation() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.presentation");
    entries.put(
        "content.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
            + "<office:body><office:presentation><draw:page><draw:frame><draw:text-box><text:p>"
            + String.join("</text:p><text:p>", SENTENCES)
            + "</text:p></draw:text-box></draw:frame></draw:page></office:presentation>"
            + "</office:body></office:document-content>");
    return entries;
  }

  private static Map<String, String> slides() {
    String types = "application/vnd.openxmlformats-officedocument.presentationml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String spaces =
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
            + relations
            + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + packages
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats"
            + "-package.relationships+xml\"/><Override PartName=\"/ppt/presentation.xml\" ContentType=\""
            + types
            + "presentation.main+xml\"/><Override PartName=\"/ppt/slides/slide1.xml\" ContentType=\""
            + types
            + "slide+xml\"/></Types>");
    entries.put(
        "_rels/.rels", relation(packages, relations + "/officeDocument", "ppt/presentation.xml"));
    entries.put(
        "ppt/presentation.xml",
        "<p:presentation"
            + spaces
            + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"r1\"/></p:sldIdLst></p:presentation>");
    entries.put(
        "ppt/_rels/presentation.xml.rels",
        relation(packages, relations + "/slide", "slides/slide1.xml"));
    entries.put(
        "ppt/slides/slide1.xml",
        "<p:sld"
            + spaces
            + "><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>"
            + String.join("</a:t></a:r></a:p><a:p><a:r><a:t>", SENTENCES)
            + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
    return entries;
  }

  private static String relation(String packages, String type, String target) {
    return "<Relationships xmlns=\""
        + packages
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }
}
