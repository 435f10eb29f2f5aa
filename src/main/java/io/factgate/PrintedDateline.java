package io.factgate;

import io.factgate.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dateline that stands before the first words of a report: "KYIV, Aug 19 (Agency) -". */
final class PrintedDateline {

  private static final String MONTH = "([A-Z][a-z]{2,8}+)\\.?";

  /** A place in capitals, month and day in either order, a year or none, then a dash. */
  private static final Pattern LINE =
      Pattern.compile(
          "^[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][A-Za-z. ]{1,20})?, (?:"
              + MONTH
              + " (\\d{1,2})|(\\d{1,2}) "
              + MONTH
              + ")(?:,? ([12]\\d{3}))?,? ?(?:\\([^()]{2,40}\\) ?)?(?:--?|–|—|:)");

  /** It stands in one of the first blocks or nowhere. */
  private static final int BLOCKS = 6;

  private PrintedDateline() {}

  /** The day; its year, where none is printed, is the one nearest to a day that is known. */
  static Optional<LocalDateTime> of(Text text, Optional<LocalDateTime> known) {
    return text.blocks().stream()
        .limit(BLOCKS)
        .map(block -> LINE.matcher(text.at(block.span())))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(line -> day(line, known));
  }

  private static Optional<LocalDateTime> day(Matcher line, Optional<LocalDateTime> known) {
    boolean isMonthFirst = line.group(1) != null;
    Optional<Month> month = month(isMonthFirst ? line.group(1) : line.group(4));
    int day = Integer.parseInt(isMonthFirst ? line.group(2) : line.group(3));
    if (month.isEmpty() || day < 1 || day > month.get().minLength()) {
      return Optional.empty();
    }
    if (line.group(5) != null) {
      int year = Integer.parseInt(line.group(5));
      return Optional.of(LocalDate.of(year, month.get(), day).atStartOfDay());
    }
    return known.map(near -> nearest(near, month.get(), day));
  }

  private static LocalDateTime nearest(LocalDateTime near, Month month, int day) {
    LocalDate same = LocalDate.of(near.getYear(), month, day);
    return Stream.of(same.minusYears(1), same, same.plusYears(1))
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(a.toEpochDay() - near.toLocalDate().toEpochDay()),
                    Math.abs(b.toEpochDay() - near.toLocalDate().toEpochDay())))
        .orElse(same)
        .atStartOfDay();
  }

  private static Optional<Month> month(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    return List.of(Month.values()).stream()
        .filter(
            month ->
                month.name().startsWith(name) || name.equals("SEPT") && month == Month.SEPTEMBER)
        .findFirst();
  }
}
