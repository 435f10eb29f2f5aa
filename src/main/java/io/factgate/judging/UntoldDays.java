package io.factgate.judging;

import io.factgate.kind.Comparison.Answer;
import io.factgate.kind.Mention;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Source;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a known day of which its clause tells too little may accuse: "he was just eight years
 * old, in 1940, when …". The draft's day must be one that no source has, and another value of its
 * sentence must stand beside the known day.
 */
final class UntoldDays {

  private final List<Source> sources;
  private final Company company;
  private final Map<Context, Boolean> unknown = new IdentityHashMap<>();

  /** Prepares the search among the sources for one draft, whose values keep company. */
  UntoldDays(List<Source> known, Company company) {
    this.sources = known.stream().filter(source -> !source.witness().isFact()).toList();
    this.company = company;
  }

  /** Whether the known value may accuse although it is barred. */
  boolean mayAccuse(Match match) {
    return match.score() >= Thresholds.ALIKE
        && !match.isBarredOutright()
        && company.agreeing(match) > 0
        && unknown.computeIfAbsent(match.draft(), this::isUnknown);
  }

  /** Whether no source has the value, nor one that it is finer than, nor its words. */
  private boolean isUnknown(Context draft) {
    return sources.stream().noneMatch(source -> knows(source, draft));
  }

  private static boolean knows(Source source, Context draft) {
    Mention<?> mention = draft.mention();
    return source.witness().text().prose().contains(mention.words())
        || source.contexts().stream()
            .filter(context -> context.dimension().equals(draft.dimension()))
            .map(context -> mention.compareWith(context.mention()))
            .anyMatch(c -> c.isSame() || c.answer() == Answer.FINER);
  }
}
