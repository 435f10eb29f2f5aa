package io.factgate.knowledge;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what must be right: the values of a claim, and single values beside it. */
final class ValueReader {

  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** Far above any sentence; below it readings may be held against each other one by one. */
  private static final int LIMIT = 5_000;

  private final YamlFile file;
  private final Detectors detectors;

  ValueReader(YamlFile file, Detectors detectors) {
    this.file = file;
    this.detectors = detectors;
  }

  /** The values in a claim's braces; without braces its one number or date. */
  List<Mention<?>> values(Scalar scalar, ClaimText claim) {
    if (isTooLong(scalar)) {
      return List.of();
    }
    List<Mention<?>> all = detectors.values(claim.text());
    if (claim.marked().isEmpty()) {
      return scalar.value().indexOf('{') < 0 ? onlyValue(scalar, claim.text(), all) : List.of();
    }
    List<Mention<?>> found = new ArrayList<>();
    for (Span span : claim.marked()) {
      found.addAll(marked(claim.text(), span, all));
    }
    refuseImpossible(Detectors.values(all, claim.text()));
    return found.stream().distinct().toList();
  }

  /**
   * One value that stands alone, as in {@code accept} and {@code was}.
   *
   * @param claimed what the claim states: a bare number has its unit from there
   */
  Optional<Mention<?>> single(Scalar scalar, List<Mention<?>> claimed) {
    if (isTooLong(scalar)) {
      return Optional.empty();
    }
    Text text =
        claimed.size() == 1
            ? BareNumber.inPlaceOf(claimed.get(0), file, scalar)
            : ClaimText.plain(file, scalar);
    Span whole = new Span(0, text.prose().length());
    List<Mention<?>> found = Detectors.best(detectors.values(text), whole);
    if (found.size() > 1) {
      file.fault(scalar, tooMany(found) + ": give each an entry of its own");
      return Optional.empty();
    }
    if (found.isEmpty() || leavesDigits(text, whole, found)) {
      file.fault(scalar, unreadable(text.prose()));
      return Optional.empty();
    }
    if (claimed.size() == 1 && isOfAnotherSort(found.get(0), claimed.get(0))) {
      file.fault(
          scalar,
          "\""
              + text.prose()
              + "\" cannot be held against \""
              + claimed.get(0).words()
              + "\" of the claim; give a value of the same sort");
      return Optional.empty();
    }
    refuseImpossible(found);
    return Optional.of(found.get(0));
  }

  /** A fact that states 31 June would be held against drafts that cannot be right. */
  private void refuseImpossible(List<Mention<?>> values) {
    for (Mention<?> value : values) {
      for (Objection objection : detectors.check(value)) {
        String right = objection.expected().map(e -> "; did you mean \"" + e + "\"?").orElse("");
        file.fault(value.text().place(objection.span()), objection.message() + right);
      }
    }
  }

  private static boolean isOfAnotherSort(Mention<?> value, Mention<?> claimed) {
    return !value.dimension().equals(claimed.dimension())
        && value.compareWith(claimed).answer() == Comparison.Answer.INCOMPARABLE
        && claimed.compareWith(value).answer() == Comparison.Answer.INCOMPARABLE;
  }

  private List<Mention<?>> marked(Text text, Span span, List<Mention<?>> all) {
    List<Mention<?>> found = Detectors.best(all, span);
    if (found.isEmpty() || leavesDigits(text, span, found)) {
      Place place = text.place(span);
      file.fault(place, unreadable(text.at(span)));
      return List.of();
    }
    return found;
  }

  private List<Mention<?>> onlyValue(Scalar scalar, Text text, List<Mention<?>> all) {
    List<Mention<?>> found = Detectors.values(all, text);
    if (found.isEmpty()) {
      file.fault(
          scalar,
          "this claim states no number or date; put what must be right in braces, for example {12}");
    } else if (found.size() > 1) {
      file.fault(scalar, tooMany(found) + ": put braces round what must be right");
      return List.of();
    }
    refuseImpossible(found);
    return found;
  }

  private boolean isTooLong(Scalar scalar) {
    int length = scalar.value().length();
    if (length > LIMIT) {
      file.fault(
          scalar, "a plain sentence is wanted here; this has " + length + " characters, split it");
    }
    return length > LIMIT;
  }

  /** Whether digits in the span belong to no mention: something was read by half. */
  private static boolean leavesDigits(Text text, Span span, List<Mention<?>> found) {
    for (int i = span.start(); i < span.end(); i++) {
      int at = i;
      if (Character.isDigit(text.prose().charAt(i))
          && found.stream().noneMatch(m -> m.span().covers(at))) {
        return true;
      }
    }
    return false;
  }

  private static String tooMany(List<Mention<?>> found) {
    String count =
        found.size() < COUNTS.size()
            ? COUNTS.get(found.size())
            : String.format(Locale.ROOT, "%d", found.size());
    List<String> words = found.stream().map(m -> "\"" + m.words() + "\"").toList();
    return count
        + " values here, "
        + words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
        + " and "
        + words.get(words.size() - 1);
  }

  private static String unreadable(String words) {
    return "cannot read \""
        + words
        + "\" as a number, date, duration or name; write for example {12}";
  }
}
