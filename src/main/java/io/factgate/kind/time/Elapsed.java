package io.factgate.kind.time;

import io.factgate.kind.Mention;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether a length of time may have been worked out from moments that stand together. */
final class Elapsed {

  /** How exactly two moments have to be told for a length in the unit between them. */
  private static final Map<Unit, Set<Granularity>> TOLD =
      Map.of(
          Unit.MINUTE, Set.of(Granularity.MINUTE),
          Unit.HOUR, Set.of(Granularity.MINUTE),
          Unit.DAY, Set.of(Granularity.DAY, Granularity.MINUTE),
          Unit.WEEK, Set.of(Granularity.DAY, Granularity.MINUTE),
          Unit.MONTH, Set.of(Granularity.MONTH, Granularity.DAY, Granularity.MINUTE));

  /** A length is told to the nearest tenth of its unit at best. */
  private static final BigDecimal PLAY = new BigDecimal("0.1");

  /** "Three months after" is said of anything nearer to three than to two or to four. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:year (?:before|earlier)|(?:previous|prior) year)\\b", Pattern.CASE_INSENSITIVE);

  /** Behind a length that parts two others. */
  private static final Pattern APART =
      Pattern.compile(
          "^ (?:after|before|later|earlier|(?:\\p{L}+ )?(?:more|less) than|\\p{L}{3,}er than)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE =
      Pattern.compile("all \\p{L}+(?<!s)", Pattern.CASE_INSENSITIVE);

  private Elapsed() {}

  static boolean isPossible(Mention<TimeValue> draft, List<Mention<TimeValue>> known) {
    Optional<Length> length = draft.value().length();
    // "All night" tells that something lasted, not how long.
    return length.isEmpty()
        ? isYearBefore(draft, known)
        : (WHOLE.matcher(draft.words()).matches()
            || isOfTwo(draft, length.get(), known)
            || (length.get().unit() == Unit.YEAR
                ? areYears(length.get(), draft, known)
                : isBetween(draft, length.get(), known)));
  }

  /** "More in 2024 than in 2023" for "14 in 2024, against 19 the year before". */
  private static boolean isYearBefore(Mention<TimeValue> draft, List<Mention<TimeValue>> known) {
    return draft.value().granularity() == Granularity.YEAR
        && draft.value().from().isPresent()
        && sentence(draft).contains(String.valueOf(year(draft.value()) + 1))
        && known.stream()
            .filter(
                mention ->
                    mention.value().from().stream()
                        .anyMatch(from -> from.getYear() == year(draft.value()) + 1))
            .anyMatch(mention -> BEFORE.matcher(behind(mention)).find());
  }

  private static int year(TimeValue value) {
    return value.from().orElseThrow().getYear();
  }

  private static String sentence(Mention<?> mention) {
    Text text = mention.text();
    return text.at(text.sentences().get(text.sentenceAt(mention.span().start())).span());
  }

  /** What stands behind a mention in its sentence. */
  private static String behind(Mention<?> mention) {
    Text text = mention.text();
    int at = text.sentenceAt(mention.span().start());
    int end = Math.max(mention.span().end(), text.sentences().get(at).span().end());
    return text.prose().substring(mention.span().end(), end);
  }

  /**
   * "Six months late" for "roof steel (four months), asbestos (two months)", "36 minutes after the
   * first" for "34 minutes for one and one hour 10 minutes for the second".
   */
  private static boolean isOfTwo(
      Mention<TimeValue> draft, Length length, List<Mention<TimeValue>> known) {
    List<Mention<TimeValue>> both =
        known.stream()
            .filter(mention -> mention.value().length().isPresent())
            .sorted(Comparator.comparingInt(mention -> mention.span().start()))
            .toList();
    if (both.size() != 2 || !both.get(0).text().equals(both.get(1).text())) {
      return false;
    }
    Length one = both.get(0).value().length().orElseThrow();
    Length two = both.get(1).value().length().orElseThrow();
    boolean isKin =
        one.unit().isInMonths() == length.unit().isInMonths()
            && two.unit().isInMonths() == length.unit().isInMonths();
    boolean isSum = one.lowSize().add(two.lowSize()).compareTo(length.lowSize()) == 0;
    boolean isApart =
        APART.matcher(behind(draft)).find()
            && one.lowSize().subtract(two.lowSize()).abs().compareTo(length.lowSize()) == 0;
    return isKin && (isSum || isApart) && areInOneSentence(both.get(0), both.get(1));
  }

  private static boolean areInOneSentence(Mention<?> one, Mention<?> two) {
    Text text = one.text();
    return text.sentenceAt(one.span().start()) == text.sentenceAt(two.span().start());
  }

  /**
   * "For seven years" of what has been so since 2018, in a text of 2025; one year less where the
   * day has not come round.
   */
  private static boolean areYears(
      Length length, Mention<TimeValue> draft, List<Mention<TimeValue>> known) {
    Stream<Integer> stated =
        known.stream().flatMap(m -> m.value().from().stream()).map(LocalDateTime::getYear);
    Stream<Integer> today =
        Stream.concat(Stream.of(draft.text()), known.stream().map(Mention::text))
            .distinct()
            .flatMap(Elapsed::dateline)
            .map(LocalDateTime::getYear);
    int[] years = Stream.concat(stated, today).mapToInt(Integer::intValue).distinct().toArray();
    return IntStream.of(years)
        .anyMatch(a -> IntStream.of(years).anyMatch(b -> areApart(length, b - a)));
  }

  private static boolean areApart(Length length, int apart) {
    BigDecimal most = BigDecimal.valueOf(apart);
    return apart > 0
        && length.low().compareTo(most) <= 0
        && length.high().compareTo(most.subtract(BigDecimal.ONE)) >= 0;
  }

  /** "An hour and a half later" of what happened at 4:52 p.m. and at 6:20 p.m. */
  private static boolean isBetween(
      Mention<TimeValue> draft, Length length, List<Mention<TimeValue>> known) {
    Set<Granularity> exact = TOLD.getOrDefault(length.unit(), Set.of());
    Stream<LocalDateTime> stated =
        known.stream()
            .map(Mention::value)
            .filter(value -> exact.contains(value.granularity()))
            .flatMap(value -> value.from().stream());
    Stream<LocalDateTime> today =
        exact.contains(Granularity.DAY) ? dateline(draft.text()) : Stream.empty();
    Set<LocalDateTime> moments = Stream.concat(stated, today).collect(Collectors.toSet());
    BigDecimal play = length.unit().size().multiply(play(length.unit()));
    return moments.stream()
        .anyMatch(
            from ->
                moments.stream()
                    .filter(from::isBefore)
                    .map(to -> apart(from, to, length.unit()))
                    .anyMatch(apart -> LengthComparison.allows(draft.value(), apart, play)));
  }

  /** How far off a length in the unit may be; the first day and the last one may both count. */
  private static BigDecimal play(Unit unit) {
    return switch (unit) {
      case DAY -> BigDecimal.ONE;
      case MONTH -> HALF;
      default -> PLAY;
    };
  }

  /** In seconds, or in months of the mean length. */
  private static BigDecimal apart(LocalDateTime from, LocalDateTime to, Unit unit) {
    BigDecimal seconds = BigDecimal.valueOf(Duration.between(from, to).toSeconds());
    return unit.isInMonths()
        ? seconds.divide(LengthComparison.MONTH, MathContext.DECIMAL64)
        : seconds;
  }

  private static Stream<LocalDateTime> dateline(Text text) {
    return text.dateline().map(LocalDate::atStartOfDay).stream();
  }
}
