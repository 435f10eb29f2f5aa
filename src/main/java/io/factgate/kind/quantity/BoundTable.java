package io.factgate.kind.quantity;

import java.util.List;
import java.util.Optional;

/** The phrases of a language's {@code bounds.txt}. */
final class BoundTable {

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  BoundTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      Phrases<Bound> side = row.get(1).equals("before") ? before : after;
      for (String phrase : Table.list(row.get(2))) {
        side.add(phrase, Bound.valueOf(row.get(0)));
      }
    }
  }

  /** The phrase that ends before the token and does not reach before the limit. */
  Optional<Phrases.Hit<Bound>> before(Words words, int end, int limit) {
    return before.before(words, end, limit);
  }

  /** The phrase that begins with the token. */
  Optional<Phrases.Hit<Bound>> after(Words words, int i) {
    return after.at(words, i);
  }
}
