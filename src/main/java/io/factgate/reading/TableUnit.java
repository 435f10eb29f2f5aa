package io.factgate.reading;

import io.factgate.text.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a table's column or row says of its numbers' unit, as it stands round a number
 * in a sentence: {@code (€ million)} makes 412 "€412 million".
 *
 * @param head the words of the head without it
 */
record TableUnit(String head, String before, String after) {

  /** "Revenue, Q2 2025 (€ million)", "Share (%)". */
  private static final Pattern BRACKETED =
      Pattern.compile("^(.*?)(?<!\\s)\\s*+[(\\[]([^()\\[\\]]{1,40})[)\\]]$");

  /** "Length, km", "Margin in %". */
  private static final Pattern BEHIND =
      Pattern.compile("^(.*?)(?:, ?(?:in )?| in )([^, ]{1,12}(?: [^, ]{1,12})?)$");

  private static final Set<String> UNITS = WordList.words(TableUnit.class, "row-units.txt");

  /** "€", "us$"; not "$ million". */
  private static final Pattern SIGNS = Pattern.compile("(?:us|a|c)?[€$£¥]");

  private static final Map<String, String> SCALES =
      Map.ofEntries(
          Map.entry("m", "million"),
          Map.entry("mn", "million"),
          Map.entry("millions", "million"),
          Map.entry("bn", "billion"),
          Map.entry("billions", "billion"),
          Map.entry("k", "thousand"),
          Map.entry("000", "thousand"),
          Map.entry("'000", "thousand"),
          Map.entry("000s", "thousand"),
          Map.entry("thousands", "thousand"));

  /** Of a column's head: whatever stands in brackets. */
  static Optional<TableUnit> ofColumn(String head) {
    return Optional.of(BRACKETED.matcher(head)).filter(Matcher::matches).map(TableUnit::of);
  }

  /** Of a row's head, where brackets may hold anything: only words that are units. */
  static Optional<TableUnit> ofRow(String head) {
    return Optional.of(BRACKETED.matcher(head))
        .filter(Matcher::matches)
        .or(() -> Optional.of(BEHIND.matcher(head)).filter(Matcher::matches))
        .filter(matcher -> UNITS.containsAll(words(matcher.group(2))))
        .map(TableUnit::of);
  }

  private static TableUnit of(Matcher matcher) {
    List<String> words = words(matcher.group(2));
    String first = words.isEmpty() ? "" : words.get(0);
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    boolean isScaled =
        rest.stream().allMatch(w -> SCALES.containsKey(w) || SCALES.containsValue(w));
    if (SIGNS.matcher(first).matches() && isScaled) {
      return new TableUnit(matcher.group(1), first.toUpperCase(Locale.ROOT), scale(rest));
    }
    if (first.matches("[a-z]{3}") && UNITS.contains(first) && isScaled && !rest.isEmpty()) {
      String code = matcher.group(2).strip().substring(0, 3);
      return new TableUnit(matcher.group(1), "", scale(rest) + " " + code);
    }
    return new TableUnit(matcher.group(1), "", " " + matcher.group(2).strip());
  }

  private static String scale(List<String> words) {
    return words.isEmpty() ? "" : " " + SCALES.getOrDefault(words.get(0), words.get(0));
  }

  /** In lower case, a currency's sign parted from what follows: "€m" has two. */
  private static List<String> words(String unit) {
    String parted = unit.toLowerCase(Locale.ROOT).replaceAll("(?<=[€$£¥])(?=\\S)", " ");
    return Arrays.stream(parted.strip().split("\\s+")).toList();
  }
}
