package io.factgate.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes a table of AsciiDoc over: cells begin with a bar, rows are lines or runs of cells. */
final class AsciiDocTable {

  private final String raw;
  private final Blocks blocks;

  AsciiDocTable(String raw, Blocks blocks) {
    this.raw = raw;
    this.blocks = blocks;
  }

  /**
   * Adds the rows between two offsets; the first line with cells is the header and gives the width.
   */
  void add(int from, int to) {
    List<Prose> header = List.of();
    List<Prose> row = new ArrayList<>();
    TableRows rows = new TableRows(header);
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
        end++;
      }
      addCells(at, end, row);
      if (header.isEmpty() && !row.isEmpty()) {
        header = List.copyOf(row);
        rows = new TableRows(header);
        row.clear();
      }
      while (!header.isEmpty() && row.size() >= header.size()) {
        rows.add(new ArrayList<>(row.subList(0, header.size())), blocks);
        row.subList(0, header.size()).clear();
      }
      at = end + 1;
    }
  }

  private void addCells(int from, int to, List<Prose> row) {
    int at = raw.indexOf('|', from);
    while (at >= 0 && at < to) {
      int next = raw.indexOf('|', at + 1);
      int end = next < 0 || next > to ? to : next;
      Prose cell = new Prose().append(raw, at + 1, end);
      AsciiDocInlines.clean(cell);
      row.add(cell);
      at = next;
    }
  }
}
