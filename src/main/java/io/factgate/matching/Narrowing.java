package io.factgate.matching;

import io.factgate.text.WordList;
import java.util.Arrays;
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

  private final Context draft;
  private final Context claim;
  private final Set<String> stated;

  /**
   * Prepares the question.
   *
   * @param stated every term of the claim
   */
  Narrowing(Context draft, Context claim, Set<String> stated) {
    this.draft = draft;
    this.claim = claim;
    this.stated = stated;
  }

  /** Whether the draft speaks of a part, a place, a kind or the opposite of what the claim does. */
  boolean isNarrower() {
    if (draft.clause().isPart() && !claim.clause().isPart()) {
      return true;
    }
    if (!stated.containsAll(draft.clause().extent())) {
      return true;
    }
    Map<String, Set<String>> modifiers = draft.clause().modifiers();
    Set<String> nouns = new HashSet<>(claim.clause().theme().stream().toList());
    claim.subject().stream().limit(1).forEach(nouns::add);
    claim.clause().governor().filter(claim.clause().modifiers()::containsKey).ifPresent(nouns::add);
    nouns.removeIf(this::isVerb);
    return nouns.stream()
            .flatMap(noun -> modifiers.getOrDefault(noun, Set.of()).stream())
            .anyMatch(word -> !stated.contains(word) && !DESCRIPTIVE.contains(word))
        || claim.clause().modifiers().entrySet().stream().anyMatch(e -> isOtherKind(e, modifiers))
        || isOfOpposite()
        || isOtherwiseCalled()
        || draft.clause().isShared() && !stated.containsAll(draft.clause().place());
  }

  /** "The old bridge" for the claim's "new bridge". */
  boolean isOfOpposite() {
    Map<String, Set<String>> modifiers = claim.clause().modifiers();
    return modifiers.entrySet().stream().anyMatch(this::isOpposite)
        || modifiers.values().stream().anyMatch(this::isOppositeBehind);
  }

  /** "A 33-point first quarter" for the points of "the second half". */
  private boolean isOppositeBehind(Set<String> words) {
    Optional<String> behind = Vocabulary.term(draft.behind()).filter(b -> !stated.contains(b));
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
        && !stated.containsAll(subject)
        && subject.stream().skip(1).anyMatch(w -> !stated.contains(w) && !DESCRIPTIVE.contains(w));
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
        && kinds.stream().noneMatch(stated::contains);
  }
}
