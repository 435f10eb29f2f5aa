package io.factgate.reading;

import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes passages one a line and makes a text of them, with page or paragraph beside. */
final class ExtractedText {

  private ExtractedText() {}

  /** A text of passages; of a source without the lines that pages put around articles. */
  static Text of(Document document, List<Passage> passages, Map<String, String> matter) {
    StringBuilder raw = new StringBuilder();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.cells().size(); i++) {
        raw.append(i > 0 ? "\t" : "").append(passage.cells().get(i).replaceAll("\\s+", " "));
      }
      raw.append('\n');
    }
    String written = Decoding.wellFormed(raw.toString());
    TextBuilder builder = new TextBuilder(document.path(), written).extracted();
    matter.forEach(builder::matter);
    Blocks blocks = new Blocks(builder, !document.isDraft());
    add(written, passages, blocks);
    return builder.build();
  }

  private static void add(String raw, List<Passage> passages, Blocks blocks) {
    TableRows rows = new TableRows(List.of());
    int table = 0;
    int at = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean hasPages = passage.page() > 0;
      blocks
          .builder()
          .section(
              at,
              hasPages ? OptionalInt.of(passage.page()) : OptionalInt.empty(),
              hasPages ? OptionalInt.empty() : OptionalInt.of(i + 1));
      int end = raw.indexOf('\n', at);
      if (passage.table() == 0) {
        blocks.add(new Prose().append(raw, at, end), passage.role());
      } else {
        List<Prose> cells = cells(raw, at, end);
        boolean isFirst = passage.table() != table;
        table = passage.table();
        if (isFirst
            && passage.cells().stream().noneMatch(c -> c.matches("\\S{0,2}\\d[\\d.,]*\\S{0,2}"))) {
          rows = new TableRows(cells);
        } else {
          rows = isFirst ? new TableRows(List.of()) : rows;
          rows.add(cells, blocks);
        }
      }
      at = end + 1;
    }
  }

  private static List<Prose> cells(String raw, int from, int to) {
    List<Prose> cells = new ArrayList<>();
    int at = from;
    while (at <= to) {
      int tab = raw.indexOf('\t', at);
      int end = tab < 0 || tab > to ? to : tab;
      cells.add(new Prose().append(raw, at, end));
      at = end + 1;
    }
    return cells;
  }
}
