package io.factgate.kind.quantity;

import java.util.Arrays;
import java.util.List;

/**
 * What a pair of counts in a report of a game tells: "7-15 FG".
 *
 * @param noun what is counted, the head first, as lemmas
 * @param done the verb of the first count
 * @param tried the verb of the second one
 * @param labels the words behind the pair
 */
record TallyLabel(List<String> noun, String done, String tried, List<List<String>> labels) {

  static TallyLabel of(List<String> row) {
    return new TallyLabel(
        words(row.get(0)),
        row.get(1),
        row.get(2),
        Table.list(row.get(3)).stream().map(TallyLabel::words).toList());
  }

  /** Index behind the label that begins with the token; -1 where none does. */
  int end(Words words, int i) {
    int end = -1;
    for (List<String> label : labels) {
      boolean here = true;
      for (int k = 0; k < label.size(); k++) {
        here &= words.at(i + k).equals(label.get(k));
      }
      end = here ? Math.max(end, i + label.size()) : end;
    }
    return end;
  }

  private static List<String> words(String cell) {
    return Arrays.asList(cell.strip().split(" "));
  }
}
