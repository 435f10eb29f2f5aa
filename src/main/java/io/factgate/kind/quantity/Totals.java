package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import io.factgate.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A total that a sentence states together with all of its parts. */
record Totals(Mention<Quantity> total, List<Mention<Quantity>> parts) {

  private static final String ALL = "in all|in total|altogether|all told";

  /** "in all", "in total" directly behind the total. */
  private static final Pattern IN_ALL = Pattern.compile("^,? {0,2}(?:" + ALL + ")\\b.*+");

  /** Behind what somebody has added up. */
  private static final Pattern ADDED_UP =
      Pattern.compile(
          "^,? {0,2}(?:" + ALL + "|between them|combined)\\b", Pattern.CASE_INSENSITIVE);

  /** The same before it. */
  private static final Pattern ADDING_UP =
      Pattern.compile(
          "\\b(?:a total of|comes? to|came to|adds? up to|in all,?|altogether,?)"
              + "(?: (?:about|some|almost|nearly|just (?:over|under)|more than))?\\W*$",
          Pattern.CASE_INSENSITIVE);

  /** Words that say that the parts are not all. */
  private static final Pattern SOME =
      Pattern.compile(".*?\\b(?:including|among|of which|of whom|of them|such as|at least)\\b.*+");

  /** "₦53.5 million altogether" for "₦250,000 to every trader": so many times that. */
  static boolean mayAddUp(Mention<Quantity> draft, List<Mention<Quantity>> known) {
    Quantity whole = draft.value();
    return (ADDED_UP.matcher(Steps.behind(draft)).find()
            || ADDING_UP.matcher(Steps.ahead(draft)).find())
        && known.stream()
            .filter(each -> Likeness.areAlike(each.value(), whole) && Derivation.isOfEvery(each))
            .map(each -> each.value().value())
            .anyMatch(
                each ->
                    each.signum() > 0
                        && each.compareTo(whole.value()) < 0
                        && whole.value().remainder(each).signum() == 0);
  }

  /** "TOTAL: PART, PART and PART", or "PART and PART, TOTAL in all". */
  static Optional<Totals> find(List<Mention<Quantity>> sentence) {
    return colon(sentence).or(() -> inAll(sentence));
  }

  private static Optional<Totals> colon(List<Mention<Quantity>> sentence) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      String gap = Arithmetic.between(sentence.get(i), sentence.get(i + 1));
      List<Mention<Quantity>> parts = sentence.subList(i + 1, sentence.size());
      if (gap.strip().equals(":") && areOneList(sentence.get(i), parts)) {
        return Optional.of(new Totals(sentence.get(i), parts));
      }
    }
    return Optional.empty();
  }

  private static Optional<Totals> inAll(List<Mention<Quantity>> sentence) {
    int last = sentence.size() - 1;
    Mention<Quantity> total = sentence.get(last);
    String prose = total.text().prose();
    int end = Math.min(prose.length(), total.span().end() + 20);
    String after = total.text().at(new Span(total.span().end(), end)).toLowerCase(Locale.ROOT);
    List<Mention<Quantity>> parts = sentence.subList(0, last);
    String gap = Arithmetic.between(sentence.get(last - 1), total);
    boolean whole = IN_ALL.matcher(after.replace('\n', ' ')).matches() && gap.contains(",");
    return whole && areCounts(sentence) && isList(parts)
        ? Optional.of(new Totals(total, parts))
        : Optional.empty();
  }

  /** Parts in the total's unit, or without one, the last one joined by "and". */
  private static boolean areOneList(Mention<Quantity> total, List<Mention<Quantity>> parts) {
    Optional<String> unit = total.value().unit();
    boolean alike =
        parts.stream().allMatch(p -> p.value().unit().isEmpty() || p.value().unit().equals(unit));
    return alike && isList(parts);
  }

  private static boolean areCounts(List<Mention<Quantity>> sentence) {
    return sentence.stream().allMatch(m -> Dimensions.of(m.value()).equals("count"));
  }

  private static boolean isList(List<Mention<Quantity>> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      String gap = Arithmetic.between(parts.get(i), parts.get(i + 1));
      boolean last = i + 2 == parts.size();
      boolean linked = last ? gap.contains(" and ") : gap.contains(",");
      if (!linked || SOME.matcher(gap).matches() || gap.contains(";") || gap.contains(":")) {
        return false;
      }
    }
    return parts.size() > 1;
  }
}
