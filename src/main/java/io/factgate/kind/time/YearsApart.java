package io.factgate.kind.time;

import io.factgate.kind.Mention;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether a number of years may have been worked out from days that stand together. */
final class YearsApart {

  private YearsApart() {}

  /**
   * "For seven years" of what has been so since 2018, in a text of 2025; one year less where the
   * day has not come round.
   */
  static boolean isPossible(Mention<TimeValue> draft, List<Mention<TimeValue>> known) {
    Optional<Length> length = draft.value().length().filter(l -> l.unit() == Unit.YEAR);
    if (length.isEmpty()) {
      return false;
    }
    Stream<Integer> stated =
        known.stream().flatMap(m -> m.value().from().stream()).map(t -> t.getYear());
    Stream<Integer> today =
        Stream.concat(Stream.of(draft.text()), known.stream().map(Mention::text))
            .distinct()
            .flatMap(YearsApart::dateline);
    int[] years = Stream.concat(stated, today).mapToInt(Integer::intValue).distinct().toArray();
    return IntStream.of(years)
        .anyMatch(a -> IntStream.of(years).anyMatch(b -> isBetween(length.get(), b - a)));
  }

  private static boolean isBetween(Length length, int apart) {
    BigDecimal most = BigDecimal.valueOf(apart);
    return apart > 0
        && length.low().compareTo(most) <= 0
        && length.high().compareTo(most.subtract(BigDecimal.ONE)) >= 0;
  }

  private static Stream<Integer> dateline(Text text) {
    return Stream.ofNullable(text.matter().get(Text.DATELINE))
        .map(day -> Integer.valueOf(day.substring(0, 4)));
  }
}
