package io.factgate.kind.quantity;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether an age may have been worked out from years: "dies at 91" of whom was born in 1933.
 */
final class Lifetimes {

  /** Digits of a year at the head of a date. */
  private static final int YEAR = 4;

  private Lifetimes() {}

  /** Whether two of the years, or one and that of the text, are as far apart, or one more. */
  static boolean isPossible(Mention<Quantity> draft, List<Mention<?>> known) {
    if (!Dimensions.of(draft.value()).equals("age")) {
      return false;
    }
    int age = draft.value().value().intValue();
    int[] years =
        Stream.concat(
                known.stream()
                    .flatMap(mention -> mention.hints().stream())
                    .flatMap(Lifetimes::year),
                Stream.ofNullable(draft.text().matter().get(Text.DATELINE)))
            .map(day -> Integer.parseInt(day.substring(0, YEAR)))
            .mapToInt(Integer::intValue)
            .distinct()
            .toArray();
    return IntStream.of(years)
        .anyMatch(
            from -> IntStream.of(years).anyMatch(to -> to - from == age || to - from == age + 1));
  }

  private static Stream<String> year(Hint hint) {
    return Optional.of(hint)
        .filter(one -> one.sort() == Hint.Sort.TIME)
        .map(Hint::value)
        .filter(value -> value.matches("\\d{4}.*"))
        .stream();
  }
}
