package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import io.factgate.text.Role;
import io.factgate.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Reads PDF, office documents, books and mails by Tika's parsers, within limits. */
final class TikaReader implements Reader {

  private final TikaFormat format;

  TikaReader(TikaFormat format) {
    this.format = format;
  }

  @Override
  public Text read(Document document) throws FaultException {
    String objection = format.objection(document.bytes()).orElse("");
    if (!objection.isEmpty()) {
      throw document.fault("cannot be read: " + objection);
    }
    String cut = CutOff.objection(format.content(), document.bytes()).orElse("");
    if (!cut.isEmpty()) {
      throw document.fault("cannot be read: " + damaged() + ", " + cut);
    }
    Metadata metadata = new Metadata();
    List<Passage> found = passages(document, metadata);
    Map<String, String> matter = new LinkedHashMap<>();
    List<Passage> passages = new ArrayList<>();
    if (format.content() == Content.TEXT) {
      MailHead head = new MailHead(metadata, document.bytes());
      matter.putAll(head.matter());
      head.subject().ifPresent(s -> passages.add(Passage.of(Role.TITLE, s, 0)));
    }
    passages.addAll(format.content() == Content.PDF ? PdfParagraphs.of(found) : found);
    return ExtractedText.of(document, passages, matter);
  }

  private List<Passage> passages(Document document, Metadata metadata) throws FaultException {
    Passages passages = new Passages(document.limits().characters());
    try {
      parse(document, metadata, passages);
    } catch (IOException | SAXException | TikaException | RuntimeException | AssertionError e) {
      throw document.unreadable(reason(e, document.limits()), e);
    }
    return passages.gathered();
  }

  private void parse(Document document, Metadata metadata, Passages passages)
      throws IOException, SAXException, TikaException {
    Parser parser = format.parser().get();
    byte[] bytes =
        format.content() == Content.ZIP
            ? CleanedArchive.of(document.bytes(), document.extension(), document.limits().bytes())
            : document.bytes();
    try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
      MailPart mail = new MailPart(document.encoding());
      SecureContentHandler guard = new SecureContentHandler(passages, in);
      guard.setMaximumDepth(document.limits().nesting());
      parser.parse(in, guard, metadata, context(mail));
      mail.check();
    }
  }

  private static ParseContext context(MailPart mail) {
    ParseContext context = new ParseContext();
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeSlideNotes(false);
    office.setExtractMacros(false);
    context.set(OfficeParserConfig.class, office);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setCatchIntermediateIOExceptions(false);
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    context.set(Parser.class, mail);
    return context;
  }

  private String reason(Throwable cause, Limits limits) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof EncryptedDocumentException) {
        return "protected by a password";
      }
      if (at instanceof MailPart.UnreadablePartException) {
        return String.valueOf(at.getMessage());
      }
      if (at instanceof Passages.TooMuchException) {
        return limits.tooLong();
      }
      if (at instanceof CleanedArchive.TooLargeException) {
        return limits.tooLarge();
      }
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("zip bomb") && message.contains("nesting")) {
        return limits.tooDeep();
      }
      if (message.contains("zip bomb")) {
        return "a zip bomb, as it seems";
      }
    }
    return damaged();
  }

  private String damaged() {
    return "damaged " + format.name().replaceFirst("^an? ", "");
  }
}
