package io.factgate.kind.quantity;

import java.util.List;
import java.util.Optional;

/** The phrases of {@code bounds.txt}. */
final class BoundTable {

  private static final Phrases<Bound> BEFORE = new Phrases<>();
  private static final Phrases<Bound> AFTER = new Phrases<>();

  static {
    for (List<String> row : Table.rows("bounds.txt")) {
      Phrases<Bound> side = row.get(1).equals("before") ? BEFORE : AFTER;
      for (String phrase : Table.list(row.get(2))) {
        side.add(phrase, Bound.valueOf(row.get(0)));
      }
    }
  }

  private BoundTable() {}

  /** The phrase that ends before the token and does not reach before the limit. */
  static Optional<Phrases.Hit<Bound>> before(Words words, int end, int limit) {
    return BEFORE.before(words, end, limit);
  }

  /** The phrase that begins with the token. */
  static Optional<Phrases.Hit<Bound>> after(Words words, int i) {
    return AFTER.at(words, i);
  }
}
