package io.factgate.reading;

import io.factgate.text.Role;
import java.util.List;

/**
 * One paragraph, or one row of a table, of a document that Tika read.
 *
 * @param cells the words; of a row one string a cell
 * @param page from 1; 0 where the document has no pages
 * @param table number of its table; 0 outside of tables
 */
record Passage(Role role, List<String> cells, int page, int table) {

  static Passage of(Role role, String words, int page) {
    return new Passage(role, List.of(words), page, 0);
  }

  /** The words of a paragraph, line feeds of the page in it. */
  String words() {
    return cells.get(0);
  }
}
