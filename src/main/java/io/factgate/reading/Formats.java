package io.factgate.reading;

import io.factgate.text.FaultException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds the reader of a document by its extension; a reader is made when first asked for. */
final class Formats {

  private static final Map<String, Supplier<Reader>> READERS =
      Map.ofEntries(
          Map.entry("md", MarkdownReader::new),
          Map.entry("markdown", MarkdownReader::new),
          Map.entry("html", HtmlReader::new),
          Map.entry("htm", HtmlReader::new),
          Map.entry("xhtml", HtmlReader::new),
          Map.entry("txt", PlainTextReader::new),
          Map.entry("text", PlainTextReader::new));

  private final Map<String, Reader> made = new ConcurrentHashMap<>();

  Reader reader(Document document) throws FaultException {
    String extension = document.extension();
    Supplier<Reader> maker = READERS.get(extension);
    if (maker == null) {
      throw document.fault("cannot be read: no known format");
    }
    return made.computeIfAbsent(extension, e -> maker.get());
  }
}
