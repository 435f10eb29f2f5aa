package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.matching.Context;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.math.BigDecimal;
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
import java.util.stream.Stream;

/**
 * The numbers of a source, in digits whatever they count. One that nothing compares with, because
 * it is not read or is read as something else, is a reason not to call the draft wrong that has it.
 */
final class Digits {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)(?:(st|nd|rd|th)|\\p{L}{1,2})?\\b");

  /** Behind it stands what a rate is counted by. */
  private static final String PER = "/";

  private static final Pattern RANK = Pattern.compile("(?<!\\d)\\d+(?:st|nd|rd|th)\\b");

  /** "After 286" may tell a year, and days. */
  private static final Pattern ALONE = Pattern.compile("(?:\\p{Ll}{1,12} )?\\d{2,3}");

  /** Fewer stand anywhere. */
  private static final int LEAST = 2;

  /** A number of so many digits stands nowhere by chance, zeros at its end not counted. */
  private static final int MANY = 3;

  /** Words that begin a sentence which goes on about what the one before told. */
  private static final Set<String> ON = Set.of("it", "this", "that", "they", "he", "she");

  private record Place(Span span, boolean isRank) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  /** The characters of what tells by unit or noun what it counts. */
  private final BitSet counting = new BitSet();

  /** By unit the characters of what was read in it, so that it is compared. */
  private final Map<String, BitSet> read = new HashMap<>();

  /** By unit the characters of rates in it: of tonnes those of "7.06 tonnes a hectare". */
  private final Map<String, BitSet> rates = new HashMap<>();

  private final Set<String> figures = new HashSet<>();

  private final Text text;

  /** Reads them once for all drafts. */
  Digits(Witness source) {
    this.text = source.text();
    Matcher number = NUMBER.matcher(source.text().prose());
    while (number.find()) {
      Span span = new Span(number.start(), number.end());
      add(plain(number), new Place(span, number.group(2) != null));
    }
    for (Mention<?> mention : source.mentions()) {
      figures.addAll(mention.figures());
      mention
          .unit()
          .map(unit -> read.computeIfAbsent(unit, u -> new BitSet()))
          .ifPresent(all -> all.set(mention.span().start(), mention.span().end()));
      mention
          .unit()
          .filter(unit -> unit.contains(PER))
          .map(unit -> unit.substring(0, unit.indexOf(PER)))
          .map(unit -> rates.computeIfAbsent(unit, u -> new BitSet()))
          .ifPresent(all -> all.set(mention.span().start(), mention.span().end()));
      if (!tells(mention) || isWrittenElse(mention)) {
        // "It would go over eight", "35 million pesos": the number as it is is no row of digits.
        mention.figures().forEach(figure -> add(figure, new Place(mention.span(), false)));
      }
    }
    figures.addAll(places.keySet());
    source.mentions().stream()
        .filter(Digits::counts)
        .forEach(mention -> counting.set(mention.span().start(), mention.span().end()));
  }

  /**
   * Whether the number of a draft stands with neither unit nor noun in the accuser's sentence, or
   * at the end of the next one, if they are of this source; and anywhere if it is long, or a rank
   * there, or has itself neither. A long one may be of a rate in its unit, too.
   */
  boolean hold(Context draft, Context accuser) {
    boolean isOwn = accuser.mention().text().equals(text);
    Mention<?> mention = draft.mention();
    List<String> wanted = List.copyOf(mention.figures());
    boolean isBare = mention.unit().isEmpty() && draft.subject().isEmpty();
    if (wanted.size() != 1) {
      return wanted.size() > 1 && standTogether(wanted, accuser.mention());
    }
    String digits = wanted.get(0);
    Span sentence = accuser.sentence();
    boolean isShort = digits.length() < LEAST;
    boolean isLong = digits.replaceAll("(?<!0)0++$", "").length() >= MANY;
    BitSet rated = mention.unit().map(rates::get).orElseGet(BitSet::new);
    BitSet compared = mention.unit().map(read::get).orElseGet(BitSet::new);
    return places.getOrDefault(digits, List.of()).stream()
        .filter(place -> !compared.get(place.span.start()))
        .filter(
            place ->
                (isOwn && sentence.covers(place.span))
                    || (!isShort && (isBare || isLong || place.isRank))
                    || (isOwn && isBehind(place.span, sentence)))
        .anyMatch(
            place ->
                (isBare && !isShort)
                    || (isLong && rated.get(place.span.start()))
                    || !isCounting(place.span));
  }

  /**
   * "Ages: Sang 29, Hartzell 27": the number of a draft stands right behind a name that its
   * sentence has, and nothing says what it counts.
   */
  boolean holdOfActor(Context draft, Set<String> words) {
    Set<String> wanted = draft.mention().figures();
    return wanted.size() == 1
        && places.getOrDefault(wanted.iterator().next(), List.of()).stream()
            .map(Place::span)
            .filter(place -> !isCounting(place))
            .anyMatch(place -> isOfNamed(place, words) && isLast(place));
  }

  private boolean isOfNamed(Span place, Set<String> words) {
    int at = text.tokenAt(place.start()) - 1;
    if (at < 0) {
      return false;
    }
    Token before = text.tokens().get(at);
    return Character.isUpperCase(text.prose().charAt(before.span().start()))
        && words.contains(before.folded());
  }

  private boolean isLast(Span place) {
    String prose = text.prose();
    int next = place.end();
    while (next < prose.length() && Character.isWhitespace(prose.charAt(next))) {
      next++;
    }
    return next == prose.length() || !Character.isLetterOrDigit(prose.charAt(next));
  }

  /** "A pause of 72 hours. It lasted 19.": the next sentence goes on about it, and ends in it. */
  private boolean isBehind(Span place, Span sentence) {
    int at = text.sentenceAt(place.start());
    if (at != text.sentenceAt(sentence.start()) + 1) {
      return false;
    }
    Span own = text.sentences().get(at).span();
    return ON.contains(text.tokens().get(text.tokenAt(own.start())).folded())
        && text.prose().substring(place.end(), own.end()).chars().noneMatch(Character::isLetter);
  }

  /** "Vestby 29 Torp 31" is read as nothing, and tells who won by 31 to 29. */
  private boolean standTogether(List<String> wanted, Mention<?> accuser) {
    return unread(wanted.get(0), accuser)
        .map(place -> text.sentences().get(text.sentenceAt(place.start())).span())
        .anyMatch(
            sentence ->
                wanted.stream()
                    .allMatch(digits -> unread(digits, accuser).anyMatch(sentence::covers)));
  }

  private Stream<Span> unread(String digits, Mention<?> accuser) {
    return places.getOrDefault(digits, List.of()).stream()
        .map(Place::span)
        .filter(place -> !isCounting(place))
        .filter(place -> !accuser.text().equals(text) || !accuser.span().overlaps(place));
  }

  /** Whether some number of the mention stands there, whatever it counts. */
  boolean hasAny(Mention<?> mention) {
    return mention.figures().isEmpty() || mention.figures().stream().anyMatch(figures::contains);
  }

  private boolean isCounting(Span span) {
    int next = counting.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private void add(String digits, Place place) {
    places.computeIfAbsent(digits, d -> new ArrayList<>()).add(place);
  }

  /** Whether its number does not stand there as a plain row of digits. */
  private static boolean isWrittenElse(Mention<?> mention) {
    return mention.figures().stream().anyMatch(figure -> !mention.words().contains(figure));
  }

  private static boolean tells(Mention<?> mention) {
    return mention.unit().isPresent() || !mention.subject().isEmpty();
  }

  private static boolean counts(Mention<?> mention) {
    String words = mention.words();
    return tells(mention) && !ALONE.matcher(words).matches() && !RANK.matcher(words).lookingAt();
  }

  private static String plain(MatchResult number) {
    BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
    return value.stripTrailingZeros().toPlainString();
  }
}
