package io.factgate.matching;

import io.factgate.text.WordList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a draft's clause narrows what a claim speaks of: to a part, a place, a kind. */
final class Narrowing {

  /** Words before a noun that describe it without telling another one apart. */
  private static final Set<String> DESCRIPTIVE =
      WordList.lines(Narrowing.class, "descriptive.txt").stream()
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .flatMap(word -> Vocabulary.term(word).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Words of which one noun has one: "the new bridge", "the old bridge". */
  private static final List<Set<String>> CONTRASTS =
      WordList.lines(Narrowing.class, "contrasts.txt").stream()
          .map(
              line ->
                  Arrays.stream(line.split("\\s+"))
                      .flatMap(word -> Vocabulary.term(word).stream())
                      .collect(Collectors.toUnmodifiableSet()))
          .toList();

  private static final Set<String> CONTRASTING =
      CONTRASTS.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final Context draft;
  private final Context claim;

  Narrowing(Context draft, Context claim) {
    this.draft = draft;
    this.claim = claim;
  }

  /** Whether the draft speaks of a part, a place, a kind or the opposite of what the claim does. */
  boolean isNarrower() {
    if (draft.clause().isPart() && !claim.clause().isPart()) {
      return true;
    }
    if (!claim.statesAll(draft.clause().extent())) {
      return true;
    }
    Map<String, Set<String>> modifiers = draft.clause().modifiers();
    Set<String> nouns = new HashSet<>(claim.clause().theme().stream().toList());
    claim.subject().stream().limit(1).forEach(nouns::add);
    claim.clause().governor().filter(claim.clause().modifiers()::containsKey).ifPresent(nouns::add);
    nouns.removeIf(this::isVerb);
    return nouns.stream()
            .flatMap(noun -> modifiers.getOrDefault(noun, Set.of()).stream())
            .anyMatch(word -> !claim.states(word) && !DESCRIPTIVE.contains(word))
        || claim.clause().modifiers().entrySet().stream().anyMatch(e -> isOtherKind(e, modifiers))
        || isOfOpposite()
        || isOtherwiseCalled()
        || draft.clause().isShared() && !claim.statesAll(draft.clause().place());
  }

  /** "The old bridge" for the claim's "new bridge". */
  boolean isOfOpposite() {
    for (Map.Entry<String, Set<String>> noun : claim.clause().modifiers().entrySet()) {
      // Hardly a word is one of these, and every pair of values is asked.
      if (!Collections.disjoint(CONTRASTING, noun.getValue())
          && (isOpposite(noun) || isOppositeBehind(noun.getValue()))) {
        return true;
      }
    }
    return false;
  }

  /** "A 33-point first quarter" for the points of "the second half". */
  private boolean isOppositeBehind(Set<String> words) {
    Optional<String> behind = Vocabulary.term(draft.behind()).filter(b -> !claim.states(b));
    return behind.isPresent()
        && CONTRASTS.stream()
            .anyMatch(s -> s.contains(behind.get()) && words.stream().anyMatch(s::contains));
  }

  private boolean isOpposite(Map.Entry<String, Set<String>> noun) {
    Set<String> words = draft.clause().modifiers().getOrDefault(noun.getKey(), Set.of());
    return CONTRASTS.stream()
        .anyMatch(
            series ->
                words.stream().anyMatch(w -> series.contains(w) && !draft.beyond().contains(w))
                    && noun.getValue().stream().anyMatch(series::contains)
                    && words.stream()
                        .filter(series::contains)
                        .noneMatch(noun.getValue()::contains));
  }

  /** What the claim's theme stands directly before is what it does: "the wing opens". */
  private boolean isVerb(String term) {
    Set<String> before = claim.clause().modifiers().getOrDefault(term, Set.of());
    return claim.clause().theme().filter(before::contains).isPresent();
  }

  /** "Blocked shots", where the claim may be spoken of as shots: another kind of those. */
  private boolean isOtherwiseCalled() {
    List<String> subject = draft.subject();
    return !subject.isEmpty()
        && claim.also().contains(subject.get(0))
        && !claim.statesAll(subject)
        && subject.stream().skip(1).anyMatch(w -> !claim.states(w) && !DESCRIPTIVE.contains(w));
  }

  /** "Short throws" for the claim's "long throws". */
  private boolean isOtherKind(
      Map.Entry<String, Set<String>> noun, Map<String, Set<String>> modifiers) {
    Set<String> kinds = new HashSet<>(modifiers.getOrDefault(noun.getKey(), Set.of()));
    kinds.removeAll(draft.beyond());
    kinds.removeAll(DESCRIPTIVE);
    return !kinds.isEmpty()
        && !isVerb(noun.getKey())
        && !DESCRIPTIVE.containsAll(noun.getValue())
        && kinds.stream().noneMatch(claim::states);
  }
}
