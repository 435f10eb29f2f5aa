package io.factgate.kind.quantity;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether an age may have been worked out from years: "dies at 91" of whom was born in 1933.
 */
final class Lifetimes {

  private static final Pattern DATED = Pattern.compile("\\d{4}");

  /** Before a year it is that of a birth: "born on 3 May 1933", "(1933–2024)". */
  private static final Pattern BORN =
      Pattern.compile("\\b(?:born|birth)\\b[^.;:]*$|\\($", Pattern.CASE_INSENSITIVE);

  /** So many characters before a year may tell. */
  private static final int NEAR = 40;

  private Lifetimes() {}

  /**
   * Whether a year of birth is as far, or one more, from another one or from the day of the text.
   */
  static boolean isPossible(Mention<Quantity> draft, List<Mention<?>> known) {
    if (!Dimensions.of(draft.value()).equals("age")) {
      return false;
    }
    int age = draft.value().value().intValue();
    List<Integer> later =
        Stream.concat(
                known.stream().flatMap(Lifetimes::year),
                draft.text().dateline().map(LocalDate::getYear).stream())
            .toList();
    return known.stream()
        .filter(mention -> year(mention).findAny().isPresent() && isOfBirth(mention))
        .flatMap(Lifetimes::year)
        .anyMatch(from -> later.stream().anyMatch(to -> to - from == age || to - from == age + 1));
  }

  private static boolean isOfBirth(Mention<?> mention) {
    int start = mention.span().start();
    String ahead = mention.text().prose().substring(Math.max(0, start - NEAR), start);
    return BORN.matcher(ahead).find();
  }

  private static Stream<Integer> year(Mention<?> mention) {
    return mention.hints().stream()
        .filter(hint -> hint.sort() == Hint.Sort.TIME)
        .map(hint -> DATED.matcher(hint.value()))
        .filter(Matcher::lookingAt)
        .map(year -> Integer.valueOf(year.group()));
  }
}
