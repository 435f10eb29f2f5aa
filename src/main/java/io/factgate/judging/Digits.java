package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.matching.Context;
import io.factgate.matching.Source;
import io.factgate.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a source has a draft's number in digits where nothing compares with it: what is not
 * read, or read as something else, is no reason to call the draft wrong.
 */
final class Digits {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)(st|nd|rd|th)?\\b");

  /** Fewer stand anywhere. */
  private static final int LEAST = 2;

  /** A number of so many digits stands nowhere by chance, zeros at its end not counted. */
  private static final int MANY = 3;

  private final Source source;

  Digits(Source source) {
    this.source = source;
  }

  /**
   * Whether the number of a draft stands in a sentence with neither unit nor noun; and anywhere if
   * it is long, or a rank there, or has itself neither.
   */
  boolean holds(Context draft, Span sentence) {
    Mention<?> mention = draft.mention();
    List<String> wanted =
        NUMBER
            .matcher(mention.words())
            .results()
            .map(Digits::plain)
            .filter(Digits::counts)
            .toList();
    boolean isBare = mention.unit().isEmpty() && draft.subject().isEmpty();
    Matcher number = NUMBER.matcher(source.witness().text().prose());
    while (wanted.size() == 1 && number.find()) {
      Span there = new Span(number.start(), number.end());
      boolean isNear =
          sentence.covers(there) || isLong(plain(number)) || number.group(2) != null || isBare;
      if (isNear && wanted.contains(plain(number)) && (isBare || countsNothing(there))) {
        return true;
      }
    }
    return false;
  }

  private boolean countsNothing(Span there) {
    boolean hasUnit =
        source.witness().mentions().stream()
            .filter(mention -> mention.span().overlaps(there))
            .anyMatch(mention -> mention.unit().isPresent() && !isAlone(mention));
    return !hasUnit
        && source.contexts().stream()
            .filter(context -> context.mention().span().overlaps(there))
            .allMatch(context -> isNoCount(context));
  }

  /** "After 286" may tell a year, and days. */
  private static boolean isAlone(Mention<?> mention) {
    return mention.words().matches("(?:\\p{Ll}+ )?\\d{2,3}");
  }

  private static boolean isNoCount(Context context) {
    return context.subject().isEmpty()
        || isAlone(context.mention())
        || context.mention().words().matches("\\d+(?:st|nd|rd|th)\\b.*");
  }

  private static String plain(MatchResult number) {
    return number.group(1).replace(",", "");
  }

  private static boolean counts(String digits) {
    return digits.length() >= LEAST;
  }

  private static boolean isLong(String digits) {
    return digits.replaceAll("0+$", "").length() >= MANY;
  }
}
