package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import java.util.Locale;
import java.util.Optional;

/** What would change a verdict, in half a sentence; says so where the words themselves bar it. */
final class Change {

  private Change() {}

  static String of(Ruling ruling) {
    return switch (ruling.verdict()) {
      case CONTRADICTED -> ofContradiction(ruling);
      case UNSUPPORTED -> "a source or a fact that states it";
      case SUPPORTED -> "another value here, or a fact that says otherwise";
      case UNBOUND ->
          ruling.matches().stream()
              .findFirst()
              .map(Change::ofUnbound)
              .orElse("a fact or a source that gives a value of this sort for the same thing");
    };
  }

  /** The likeness from which on a match binds. */
  static double bound(Match match) {
    return match.source().witness().isFact() ? Thresholds.BOUND_TO_FACT : Thresholds.BOUND;
  }

  /** Why a match does not bind though it is alike: the rest of a sentence on the draft's words. */
  static Optional<String> hindrance(Match match) {
    if (match.known().isDenied() || match.known().isSupposed()) {
      return Optional.of("is held against words that deny or only suppose it");
    }
    return match.comparison().isDifferent() ? match.hindrance() : Optional.empty();
  }

  private static String ofContradiction(Ruling ruling) {
    Optional<String> fact =
        ruling.objections().stream().flatMap(o -> o.fact().stream()).findFirst();
    Optional<String> right =
        ruling.objections().stream().flatMap(o -> o.expected().stream()).findFirst();
    String rule = ruling.objections().stream().findFirst().map(o -> o.rule().name()).orElse("RULE");
    return right.map(words -> "the words \"" + words.replace('\n', ' ') + "\"; ").orElse("")
        + fact.map(id -> "an accept, was or tolerance of the fact " + id)
            .orElse("a fact in facts.yaml, which outranks sources")
        + "; a mark: factgate-ignore "
        + fact.orElse(rule)
        + ": the reason";
  }

  private static String ofUnbound(Match likest) {
    Optional<String> manner = manner(likest.draft());
    String holder = Wording.holder(likest);
    if (likest.score() < bound(likest)) {
      return "a fact or a source that speaks of it in more of its words; the likest known value reaches "
          + String.format(Locale.ROOT, "%.2f of %.2f", likest.score(), bound(likest))
          + manner.map(m -> "; and words that state it: here it is " + m).orElse("");
    }
    if (manner.isPresent()) {
      return "words that state it: here it is " + manner.get();
    }
    Optional<String> hindrance = hindrance(likest);
    if (hindrance.isPresent()) {
      return "words that tell of what " + holder + " speaks of; this " + hindrance.get();
    }
    return likest.comparison().answer() == Comparison.Answer.INCOMPARABLE
        ? "a value that can be compared with that of " + holder
        : "a fact that settles it";
  }

  /** How the draft says it, where it does not simply state it. */
  private static Optional<String> manner(Context draft) {
    if (draft.isDenied()) {
      return Optional.of("denied");
    }
    if (draft.isSupposed()) {
      return Optional.of("only supposed");
    }
    return draft.isFormer() ? Optional.of("called an old value") : Optional.empty();
  }
}
