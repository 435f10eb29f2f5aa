package io.factgate.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * A format that Tika reads.
 *
 * @param name with its article, as a sentence calls it
 * @param content what the first bytes must be
 * @param sign a name that stands in the archive; empty where no archive is
 */
record TikaFormat(String name, Content content, String sign, Supplier<Parser> parser) {

  private static final TikaFormat WORD =
      new TikaFormat("a Word file", Content.ZIP, "word/", OOXMLParser::new);
  private static final TikaFormat SLIDES =
      new TikaFormat("a PowerPoint file", Content.ZIP, "ppt/", OOXMLParser::new);
  private static final TikaFormat OPEN =
      new TikaFormat("an OpenDocument file", Content.ZIP, "content.xml", OpenDocumentParser::new);
  private static final TikaFormat OLD =
      new TikaFormat("an Office file of the old format", Content.OLE, "", OfficeParser::new);

  private static final Map<String, TikaFormat> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("pdf", new TikaFormat("a PDF", Content.PDF, "", PDFParser::new)),
          Map.entry("docx", WORD),
          Map.entry("docm", WORD),
          Map.entry("dotx", WORD),
          Map.entry("pptx", SLIDES),
          Map.entry("ppsx", SLIDES),
          Map.entry("odt", OPEN),
          Map.entry("ott", OPEN),
          Map.entry("odp", OPEN),
          Map.entry("doc", OLD),
          Map.entry("ppt", OLD),
          Map.entry("msg", OLD),
          Map.entry("rtf", new TikaFormat("an RTF file", Content.RTF, "", RTFParser::new)),
          Map.entry(
              "epub",
              new TikaFormat(
                  "an EPUB file", Content.ZIP, "META-INF/container.xml", EpubParser::new)),
          Map.entry("eml", new TikaFormat("a mail", Content.TEXT, "", RFC822Parser::new)));

  static Optional<TikaFormat> of(String extension) {
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** Why the bytes cannot be of this format; empty where they can. */
  Optional<String> objection(byte[] bytes) {
    Content found = Content.of(bytes);
    if (found != content) {
      return Optional.of("not " + name + ", its content looks like " + found.words());
    }
    boolean hasSign =
        sign.isEmpty() || new String(bytes, StandardCharsets.ISO_8859_1).contains(sign);
    return hasSign ? Optional.empty() : Optional.of("not " + name + ", but another zip archive");
  }
}
