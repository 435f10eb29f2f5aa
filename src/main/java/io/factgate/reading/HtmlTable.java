package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes a table of HTML over row by row. */
final class HtmlTable {

  private final String raw;
  private final int base;
  private final Set<? extends Node> leftOut;
  private final Blocks blocks;

  HtmlTable(String raw, int base, Set<? extends Node> leftOut, Blocks blocks) {
    this.raw = raw;
    this.base = base;
    this.leftOut = leftOut;
    this.blocks = blocks;
  }

  /** Whether a table has rows of values; one that only lays out a page has blocks in its cells. */
  static boolean isData(Element table) {
    if (table.selectFirst("table table") != null || table.select("td, th").isEmpty()) {
      return false;
    }
    boolean hasColumns = false;
    for (Element row : table.select("tr")) {
      hasColumns |= row.childrenSize() > 1;
    }
    return hasColumns && table.selectFirst("td p + p, td h1, td h2, td h3, td ul") == null;
  }

  void add(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      blocks.add(words(caption), Role.CAPTION);
    }
    List<Element> rows = table.select("tr");
    boolean hasHeader = isHeader(rows.get(0));
    TableRows told = new TableRows(hasHeader ? cells(rows.get(0)) : List.of());
    for (Element row : rows.subList(hasHeader ? 1 : 0, rows.size())) {
      told.add(cells(row), blocks);
    }
  }

  /** A first row of th cells, or one without a number. */
  private static boolean isHeader(Element row) {
    boolean isAllHeads = true;
    boolean hasDigits = false;
    for (Element cell : row.children()) {
      isAllHeads &= cell.normalName().equals("th");
      hasDigits |= cell.text().strip().matches("[\\p{Sc}+−-]?\\d[\\d.,\\s]*+%?");
    }
    return isAllHeads || !hasDigits;
  }

  private List<Prose> cells(Element row) {
    List<Prose> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      Prose words = words(cell);
      int span = width(cell);
      cells.add(words);
      for (int i = 1; i < span; i++) {
        cells.add(new Prose());
      }
    }
    return cells;
  }

  private static int width(Element cell) {
    String span = cell.attr("colspan");
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }

  private Prose words(Element element) {
    return new HtmlBlocks(raw, base, leftOut, blocks).cell(element);
  }
}
