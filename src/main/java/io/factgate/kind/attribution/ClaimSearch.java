package io.factgate.kind.attribution;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.kind.attribution.KnownSpeakers.Known;
import io.factgate.kind.attribution.WordSequence.Word;
import io.factgate.text.Lemmas;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for who is known to have said what a draft gives in its own words. */
final class ClaimSearch {

  private static final double STRONG = 0.7;
  private static final double WEAK = 0.5;
  private static final int FEWEST_WORDS = 3;

  private final AttributionKind kind;
  private final List<Witness> witnesses;

  /** What a content says: stems of its words of meaning, its numbers, its negations. */
  private record Gist(Set<String> stems, Set<String> numbers, boolean negated) {}

  ClaimSearch(AttributionKind kind, List<Witness> witnesses) {
    this.kind = kind;
    this.witnesses = witnesses;
  }

  /** A contradiction where one other person, and nobody else, is known to have said the same. */
  Optional<Trace> find(Mention<Attribution> mention) {
    Optional<String> draft = KnownSpeakers.speaker(mention);
    Gist gist = gist(mention.text(), mention.value().content());
    if (draft.isEmpty() || mention.value().name().isEmpty() || gist.stems().size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    List<Known> strong = new ArrayList<>();
    for (Witness witness : witnesses) {
      for (Mention<Attribution> other : witness.mentions(kind)) {
        Gist known = gist(witness.text(), other.value().content());
        double share = share(gist, known);
        Known who =
            new Known(
                witness, KnownSpeakers.speakers(other), new Evidence(witness.text(), other.span()));
        if (share >= WEAK && !who.excludes(draft.get())) {
          return Optional.empty();
        }
        if (share >= STRONG && isSameSaying(gist, known)) {
          strong.add(who);
        }
      }
    }
    boolean one =
        !strong.isEmpty()
            && strong.stream().allMatch(k -> strong.get(0).speakers().stream().anyMatch(k::covers));
    return one
        ? Optional.of(
            new Trace(
                Verdict.CONTRADICTED,
                List.of(QuoteSearch.speakerObjection(mention, strong, draft.get()))))
        : Optional.empty();
  }

  private static boolean isSameSaying(Gist draft, Gist known) {
    return known.numbers().containsAll(draft.numbers())
        && draft.negated() == known.negated()
        && share(known, draft) >= 0.4;
  }

  private static double share(Gist draft, Gist known) {
    Set<String> shared = new HashSet<>(draft.stems());
    shared.retainAll(known.stems());
    return draft.stems().isEmpty() ? 0 : shared.size() / (double) draft.stems().size();
  }

  private static Gist gist(Text text, List<Span> content) {
    Set<String> stems = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    boolean negated = false;
    for (Word word : WordSequence.of(text, content)) {
      negated |= WordSequence.NEGATIONS.contains(word.form());
      if (Character.isDigit(word.form().charAt(0))) {
        numbers.add(word.form());
      }
      if (NearMatch.isContent(word)) {
        stems.add(Lemmas.stem(word.form()));
      }
    }
    return new Gist(stems, numbers, negated);
  }
}
