package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds the reader of a document by its extension; a reader is made when first asked for. */
final class Formats {

  private static final Map<String, Function<Limits, Reader>> READERS =
      Map.ofEntries(
          Map.entry("md", MarkdownReader::new),
          Map.entry("markdown", MarkdownReader::new),
          Map.entry("adoc", limits -> new AsciiDocReader()),
          Map.entry("asciidoc", limits -> new AsciiDocReader()),
          Map.entry("txt", limits -> new PlainTextReader()),
          Map.entry("text", limits -> new PlainTextReader()));

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  private final Map<String, Reader> made = new ConcurrentHashMap<>();
  private final PageParts parts;
  private final Limits limits;

  Formats(PageParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  /** The reader for a document; of an unknown extension by its content. */
  Reader reader(Document document) throws FaultException {
    String extension = document.extension();
    Content looks = Content.of(document.bytes());
    boolean isText = looks == Content.TEXT || looks == Content.HTML;
    boolean isWide = looks == Content.BINARY && document.encoding().name().startsWith("UTF-16");
    if (isOwn(extension) && !isText && !isWide) {
      throw document.fault("cannot be read: not text, its content looks like " + looks.words());
    }
    if (isOwn(extension) || TikaFormat.of(extension).isPresent()) {
      return made.computeIfAbsent(extension, this::make);
    }
    return switch (looks) {
      case PDF -> made.computeIfAbsent("pdf", this::make);
      case RTF -> made.computeIfAbsent("rtf", this::make);
      case HTML -> made.computeIfAbsent("html", this::make);
      case TEXT -> made.computeIfAbsent("txt", this::make);
      default ->
          throw document.fault(
              "cannot be read: no known format, its content looks like " + looks.words());
    };
  }

  private static boolean isOwn(String extension) {
    return READERS.containsKey(extension) || PAGES.contains(extension);
  }

  private Reader make(String extension) {
    if (PAGES.contains(extension)) {
      return new HtmlReader(parts);
    }
    Function<Limits, Reader> maker = READERS.get(extension);
    return maker != null
        ? maker.apply(limits)
        : new TikaReader(TikaFormat.of(extension).orElseThrow());
  }
}
