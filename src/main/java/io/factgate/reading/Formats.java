package io.factgate.reading;

import io.factgate.text.FaultException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the reader of a document by its extension; a reader is made when first asked for. */
final class Formats {

  private static final Map<String, Supplier<Reader>> READERS =
      Map.ofEntries(
          Map.entry("md", MarkdownReader::new),
          Map.entry("markdown", MarkdownReader::new),
          Map.entry("adoc", AsciiDocReader::new),
          Map.entry("asciidoc", AsciiDocReader::new),
          Map.entry("html", HtmlReader::new),
          Map.entry("htm", HtmlReader::new),
          Map.entry("xhtml", HtmlReader::new),
          Map.entry("txt", PlainTextReader::new),
          Map.entry("text", PlainTextReader::new));

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Map<String, Reader> made = new ConcurrentHashMap<>();

  /** The reader for a document; of an unknown extension by its content. */
  Reader reader(Document document) throws FaultException {
    String extension = document.extension();
    Content looks = Content.of(document.bytes());
    boolean isText = looks == Content.TEXT || looks == Content.HTML || looks == Content.RTF;
    boolean isWide = looks == Content.BINARY && document.encoding().name().startsWith("UTF-16");
    if (READERS.containsKey(extension) && !isText && !isWide) {
      throw document.fault("cannot be read: not text, its content looks like " + looks.words());
    }
    if (READERS.containsKey(extension) || TikaFormat.of(extension).isPresent()) {
      return made.computeIfAbsent(extension, Formats::make);
    }
    return switch (looks) {
      case PDF -> made.computeIfAbsent("pdf", Formats::make);
      case RTF -> made.computeIfAbsent("rtf", Formats::make);
      case HTML -> made.computeIfAbsent("html", Formats::make);
      case TEXT -> made.computeIfAbsent("txt", Formats::make);
      default ->
          throw document.fault(
              "cannot be read: no known format, its content looks like " + looks.words());
    };
  }

  private static Reader make(String extension) {
    Supplier<Reader> maker = READERS.get(extension);
    return maker != null
        ? maker.get()
        : new TikaReader(TikaFormat.of(extension).orElseThrow(), LIMIT);
  }
}
