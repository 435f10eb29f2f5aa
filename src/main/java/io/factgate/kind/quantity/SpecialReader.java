package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of a form of their own: ordinals, scores, ages without a unit, multiples. */
final class SpecialReader {

  private SpecialReader() {}

  /** What begins with the token, or nothing. */
  static Optional<Found> read(Words words, int i) {
    return Ordinals.read(words, i)
        .or(() -> Scores.read(words, i))
        .or(() -> Statures.read(words, i))
        .or(() -> Ages.read(words, i))
        .or(() -> multiple(words, i));
  }

  /** "twice as many", "threefold". */
  private static Optional<Found> multiple(Words words, int i) {
    String word = words.at(i);
    BigDecimal value;
    if (word.equals("twice")
        && Set.of("as", "the", "its", "their", "that", "his", "her").contains(words.at(i + 1))) {
      value = BigDecimal.valueOf(2);
    } else if (word.length() > 4 && word.endsWith("fold")) {
      Optional<BigDecimal> small =
          words.numbers().value(Sort.SMALL, word.substring(0, word.length() - 4));
      if (small.isEmpty()) {
        return Optional.empty();
      }
      value = small.get();
    } else {
      return Optional.empty();
    }
    return Optional.of(
        Found.of(
            new Quantity(
                new Figure(value, BigDecimal.ONE),
                Optional.empty(),
                false,
                Optional.of("x"),
                false,
                Bound.EXACTLY,
                words.changes().around(words, i, i + 1, true, false),
                Form.PLAIN,
                Optional.empty(),
                List.of(),
                words.span(i, i + 1)),
            i,
            i + 1));
  }
}
