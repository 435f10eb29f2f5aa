package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.matching.Context;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a source in digits. One that nothing compares with, because it is not read or is
 * read as something else, is a reason not to call the draft wrong that has it too.
 */
final class Digits {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)(st|nd|rd|th)?\\b");

  private static final Pattern RANK = Pattern.compile("(?<!\\d)\\d+(?:st|nd|rd|th)\\b");

  /** "After 286" may tell a year, and days. */
  private static final Pattern ALONE = Pattern.compile("(?:\\p{Ll}{1,12} )?\\d{2,3}");

  /** Fewer stand anywhere. */
  private static final int LEAST = 2;

  /** A number of so many digits stands nowhere by chance, zeros at its end not counted. */
  private static final int MANY = 3;

  private record Place(Span span, boolean isRank) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  /** The characters of what tells by unit or noun what it counts. */
  private final BitSet counting = new BitSet();

  private final Set<String> figures = new HashSet<>();

  /** Reads them once for all drafts. */
  Digits(Witness source) {
    Matcher number = NUMBER.matcher(source.text().prose());
    while (number.find()) {
      Span span = new Span(number.start(), number.end());
      places
          .computeIfAbsent(plain(number), digits -> new ArrayList<>())
          .add(new Place(span, number.group(2) != null));
    }
    source.mentions().forEach(mention -> figures.addAll(mention.figures()));
    figures.addAll(places.keySet());
    source.mentions().stream()
        .filter(Digits::counts)
        .forEach(mention -> counting.set(mention.span().start(), mention.span().end()));
  }

  /**
   * Whether the number of a draft stands in the accuser's sentence with neither unit nor noun; and
   * anywhere if it is long, or a rank there, or has itself neither.
   */
  boolean hold(Context draft, Context accuser) {
    Span sentence = accuser.sentence();
    Mention<?> mention = draft.mention();
    List<String> wanted =
        NUMBER
            .matcher(mention.words())
            .results()
            .map(Digits::plain)
            .filter(digits -> digits.length() >= LEAST)
            .toList();
    if (wanted.size() != 1) {
      // "Vestby 29 Torp 31" is read as nothing, and tells who won by 31 to 29.
      return wanted.size() > 1 && wanted.stream().allMatch(digits -> standsBeside(digits, accuser));
    }
    String digits = wanted.get(0);
    boolean isBare = mention.unit().isEmpty() && draft.subject().isEmpty();
    boolean isLong = digits.replaceAll("0+$", "").length() >= MANY;
    return places.getOrDefault(digits, List.of()).stream()
        .filter(place -> isBare || isLong || place.isRank || sentence.covers(place.span))
        .anyMatch(place -> isBare || !isCounting(place.span));
  }

  private boolean standsBeside(String digits, Context accuser) {
    return places.getOrDefault(digits, List.of()).stream()
        .map(Place::span)
        .anyMatch(
            place -> accuser.sentence().covers(place) && !accuser.mention().span().overlaps(place));
  }

  /** Whether some number of the mention stands there, whatever it counts. */
  boolean hasAny(Mention<?> mention) {
    return mention.figures().isEmpty() || mention.figures().stream().anyMatch(figures::contains);
  }

  private boolean isCounting(Span span) {
    int next = counting.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private static boolean counts(Mention<?> mention) {
    String words = mention.words();
    boolean tells = mention.unit().isPresent() || !mention.subject().isEmpty();
    return tells && !ALONE.matcher(words).matches() && !RANK.matcher(words).lookingAt();
  }

  private static String plain(MatchResult number) {
    return number.group(1).replace(",", "");
  }
}
