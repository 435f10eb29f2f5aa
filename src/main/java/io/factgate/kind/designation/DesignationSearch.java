package io.factgate.kind.designation;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Search;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.text.Lemmas;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for a draft's designation in the witnesses. One that none of them has is wrong where they
 * have one other number alone for its name, which the draft never has, beside a sentence that
 * speaks of what the draft's speaks of.
 */
final class DesignationSearch implements Search<Designation> {

  /** Shorter words tell nothing of what a sentence speaks of. */
  private static final int LONG = 4;

  /** A known designation's theme is told so many sentences before it and behind it. */
  private static final int NEIGHBOURS = 1;

  private final DesignationKind kind;

  /** A designation that a witness has. */
  private record Known(Witness witness, Mention<Designation> mention) {}

  /** By name and number. */
  private final Map<String, Map<String, List<Known>>> known = new HashMap<>();

  DesignationSearch(DesignationKind kind, List<Witness> witnesses) {
    this.kind = kind;
    for (Witness witness : witnesses) {
      for (Mention<Designation> mention : witness.mentions(kind)) {
        known
            .computeIfAbsent(mention.value().head(), name -> new HashMap<>())
            .computeIfAbsent(mention.value().number(), number -> new ArrayList<>())
            .add(new Known(witness, mention));
      }
    }
  }

  @Override
  public Optional<Trace> find(Mention<Designation> mention) {
    Map<String, List<Known>> numbers = known.getOrDefault(mention.value().head(), Map.of());
    if (numbers.containsKey(mention.value().number())) {
      return Optional.of(Trace.of(Verdict.SUPPORTED));
    }
    if (numbers.size() != 1) {
      return Optional.empty();
    }
    List<Known> others = numbers.values().iterator().next();
    boolean mayAccuse =
        others.stream().anyMatch(other -> other.mention.value().isSure())
            && others.stream().noneMatch(other -> isListed(mention, other.mention))
            && !hasBoth(mention, others.get(0).mention);
    return mayAccuse
        ? others.stream()
            .filter(other -> isOfOneTheme(mention, other.mention))
            .findFirst()
            .map(other -> new Trace(Verdict.CONTRADICTED, List.of(objection(mention, other))))
        : Optional.empty();
  }

  /** Whether the draft has the known designation as well. */
  private boolean hasBoth(Mention<Designation> mention, Mention<Designation> known) {
    return new DesignationScanner(mention.text())
        .scan().stream()
            .map(DesignationScanner.Found::designation)
            .anyMatch(
                own ->
                    own.head().equals(known.value().head())
                        && own.number().equals(known.value().number()));
  }

  /** "The iPhone 6 and 7": the draft's number stands in the known one's sentence by itself. */
  private static boolean isListed(Mention<Designation> mention, Mention<Designation> known) {
    return known.text().tokensIn(known.text().sentencesAt(known.span())).stream()
        .anyMatch(token -> token.folded().equals(mention.value().number()));
  }

  private static boolean isOfOneTheme(Mention<Designation> mention, Mention<Designation> known) {
    return !Collections.disjoint(terms(mention, 0), terms(known, NEIGHBOURS));
  }

  /** The stems of the telling words of its sentence and so many round it, but for the name. */
  private static Set<String> terms(Mention<Designation> mention, int round) {
    Text text = mention.text();
    int sentence = text.sentenceAt(mention.span().start());
    Span whole = mention.value().whole();
    int last = text.sentences().size() - 1;
    return IntStream.rangeClosed(Math.max(0, sentence - round), Math.min(last, sentence + round))
        .mapToObj(number -> text.sentences().get(number).span())
        .flatMap(span -> text.tokensIn(span).stream())
        .filter(token -> token.isWord() && !whole.overlaps(token.span()))
        .filter(token -> token.folded().length() >= LONG || isInitials(text.at(token.span())))
        .map(token -> Lemmas.stem(token.folded()))
        .collect(Collectors.toSet());
  }

  /** "EPA". */
  private static boolean isInitials(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private Objection objection(Mention<Designation> mention, Known other) {
    Mention<Designation> right = other.mention;
    boolean isWhole = mention.span().equals(mention.value().whole());
    String written = right.text().at(right.value().whole());
    return new Objection(
        kind.contradicted(),
        mention.span(),
        "says \""
            + mention.text().at(mention.value().whole())
            + "\", but "
            + right.text().path()
            + " has \""
            + written
            + "\" alone",
        Optional.of(isWhole ? written : right.value().number()),
        List.of(new Evidence(right.text(), right.text().sentencesAt(right.span()))),
        other.witness.fact());
  }
}
