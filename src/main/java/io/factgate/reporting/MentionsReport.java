package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code mentions.jsonl}: every mention of every document, one JSON object a line. */
public final class MentionsReport implements ReportFormat {

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    Iterable<Map<String, Object>> lines =
        () ->
            result.mentions().stream()
                .filter(mention -> !mention.text().isImplied(mention.span()))
                .<Map<String, Object>>map(MentionsReport::line)
                .iterator();
    Json.writeLines(folder.resolve("mentions.jsonl"), lines);
  }

  private static <V> Map<String, Object> line(Mention<V> mention) {
    Kind<V> kind = mention.kind();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("file", mention.text().path());
    line.put("kind", kind.name());
    line.putAll(span(mention.text(), mention.span()));
    kind.describe(mention)
        .forEach((key, value) -> plain(mention.text(), value).ifPresent(v -> line.put(key, v)));
    if (line.containsKey("timex")) {
      Map<String, String> matter = mention.text().matter();
      Optional.ofNullable(matter.get(Text.DATELINE)).ifPresent(day -> line.put("dateline", day));
      Optional.ofNullable(matter.get(Text.DATELINE_FROM))
          .ifPresent(teller -> line.put("datelineFrom", teller));
    }
    return line;
  }

  private static Map<String, Object> span(Text text, Span span) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("text", words(text, span));
    written.putAll(Places.region(text.place(span)));
    written.putAll(Places.leaf(text.place(span)));
    return written;
  }

  /** As the document has them, a URL or markup between them included, line ends as blanks. */
  private static String words(Text text, Span span) {
    String prose = text.at(span);
    String written = text.written(span);
    return unspaced(written).equals(unspaced(prose)) ? prose : written;
  }

  private static String unspaced(String words) {
    return words.replaceAll("\\s", "");
  }

  /** Spans become their words and place; those without a place in the document are left out. */
  private static Optional<Object> plain(Text text, Object value) {
    if (value instanceof Span span) {
      return text.isImplied(span) ? Optional.empty() : Optional.of(span(text, span));
    }
    if (value instanceof List<?> list) {
      return Optional.of(list.stream().map(v -> plain(text, v)).flatMap(Optional::stream).toList());
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> fields = new LinkedHashMap<>();
      map.forEach((key, v) -> plain(text, v).ifPresent(p -> fields.put((String) key, p)));
      return Optional.of(fields);
    }
    return Optional.of(value);
  }
}
