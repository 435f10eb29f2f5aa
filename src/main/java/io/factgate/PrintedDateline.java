package io.factgate;

import io.factgate.text.Text;
import io.factgate.text.WordList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day that stands before the first words of a text: the dateline of a report, "KYIV, Aug 19
 * (Agency) -", or the head of a release, "Water Office, press notice, 28 May 2025."
 */
final class PrintedDateline {

  private static final String DAY =
      "(?:(?<month>[A-Z][a-z]{2,8}+)\\.? (?<day>\\d{1,2})"
          + "|(?<dayFirst>\\d{1,2}) (?<monthLast>[A-Z][a-z]{2,8}+)\\.?)"
          + "(?:,? (?<year>[12]\\d{3}))?";

  /** A place in capitals, month and day in either order, a year or none, then a dash. */
  private static final Pattern LINE =
      Pattern.compile(
          "^[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][A-Za-z. ]{1,20})?, "
              + DAY
              + ",? ?(?:\\([^()]{2,40}\\) ?)?(?:--?|–|—|:)");

  /** Who tells it and what it is, a weekday or none, the day, an hour or none, then a stop. */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?<who>\\p{Lu}[^:;]{2,90}?), (?<weekday>\\p{Lu}[a-z]{2,5}day,? )?"
              + DAY
              + "(?:, (?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?)?[.:](?:\\s|$)");

  /** Names of papers that carry the day on which they came out. */
  private static final Set<String> PAPERS = WordList.words(PrintedDateline.class, "papers.txt");

  /** Other words of a head that are written small; any that is in neither makes it a sentence. */
  private static final Set<String> LINKS = WordList.words(PrintedDateline.class, "heads.txt");

  /** It stands in one of the first blocks or nowhere. */
  private static final int BLOCKS = 6;

  private PrintedDateline() {}

  /** The day; its year, where none is printed, is the one nearest to a day that is known. */
  static Optional<LocalDateTime> of(Text text, Optional<LocalDateTime> known) {
    return text.blocks().stream()
        .limit(BLOCKS)
        .map(block -> text.at(block.span()))
        .flatMap(block -> Stream.of(LINE.matcher(block), HEAD.matcher(block)))
        .filter(line -> line.find() && (line.pattern() == LINE || isHead(line)))
        .flatMap(line -> day(line, known).stream())
        .findFirst();
  }

  /** Whether it names a paper, or is in capitals to the first comma, and tells nothing. */
  private static boolean isHead(Matcher head) {
    String who = head.group("who");
    String first = who.split(",", 2)[0];
    List<String> words = List.of(who.split("[^\\p{L}\\d'’-]+"));
    boolean isPaper =
        words.stream().anyMatch(word -> PAPERS.contains(word.toLowerCase(Locale.ROOT)));
    boolean isInCapitals = first.length() > 3 && first.equals(first.toUpperCase(Locale.ROOT));
    return (isInCapitals
            || isPaper && (head.group("year") != null || head.group("weekday") != null))
        && words.stream()
            .allMatch(
                word ->
                    !Character.isLowerCase(word.codePointAt(0))
                        || PAPERS.contains(word)
                        || LINKS.contains(word));
  }

  private static Optional<LocalDateTime> day(Matcher line, Optional<LocalDateTime> known) {
    boolean isMonthFirst = line.group("month") != null;
    Optional<Month> month = month(line.group(isMonthFirst ? "month" : "monthLast"));
    int day = Integer.parseInt(line.group(isMonthFirst ? "day" : "dayFirst"));
    if (month.isEmpty() || day < 1 || day > month.get().minLength()) {
      return Optional.empty();
    }
    if (line.group("year") != null) {
      int year = Integer.parseInt(line.group("year"));
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
