package io.factgate.kind.quantity;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** A data file beside this class: a row a line, cells parted by a bar, lists in them by commas. */
final class Table {

  private Table() {}

  static List<List<String>> rows(String name) {
    return WordList.lines(Table.class, name).stream().map(Table::cells).toList();
  }

  /** The rows of a language's file; none where it has no such file. */
  static List<List<String>> rows(String language, String name) {
    String file = language + "/" + name;
    return Table.class.getResource(file) == null ? List.of() : rows(file);
  }

  /** The entries of a cell. */
  static List<String> list(String cell) {
    List<String> entries = new ArrayList<>();
    for (String entry : cell.split(",", -1)) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
