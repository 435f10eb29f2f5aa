package io.factgate.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the known mentions that speak of the same thing as a mention of a draft. */
public final class Matcher {

  /** Two contexts with less in common than this are not looked at. */
  private static final double LEAST = 0.01;

  private record Candidate(Context context, Source source) {}

  private final Map<String, List<Candidate>> byDimension = new HashMap<>();
  private final Set<String> ofFacts = new HashSet<>();

  /** Indexes all contexts of the sources by dimension. */
  public Matcher(Collection<Source> sources) {
    for (Source source : sources) {
      for (Context context : source.contexts()) {
        byDimension
            .computeIfAbsent(context.dimension(), d -> new ArrayList<>())
            .add(new Candidate(context, source));
        if (source.witness().isFact()) {
          ofFacts.add(context.dimension());
        }
      }
    }
  }

  /**
   * All that may speak of the same thing, the surest first; of what only facts are asked for, none
   * where no fact has its dimension.
   */
  public List<Match> matches(Context draft) {
    List<Match> matches = new ArrayList<>();
    if (!draft.mention().kind().isHeldAgainstSources() && !ofFacts.contains(draft.dimension())) {
      return matches;
    }
    for (Candidate candidate : byDimension.getOrDefault(draft.dimension(), List.of())) {
      if (candidate.context.mention() != draft.mention()) {
        Likeness likeness = likeness(draft, candidate);
        if (likeness.score() >= LEAST) {
          matches.add(match(draft, candidate, likeness));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    return matches;
  }

  /** How surely two contexts speak of the same thing, from 0 to 1. */
  public static double score(Context draft, Context known, Source source) {
    return likeness(draft, new Candidate(known, source)).score();
  }

  private static Likeness likeness(Context draft, Candidate candidate) {
    return new Likeness(draft, candidate.context, candidate.source.witness().isFact());
  }

  private static Match match(Context draft, Candidate candidate, Likeness likeness) {
    Context known = candidate.context;
    return new Match(
        draft,
        known,
        candidate.source,
        likeness.score(),
        likeness.features(),
        likeness.parts(),
        draft.mention().compareWith(known.mention()));
  }

  /** Whether both name somebody in common, or one of them names nobody. */
  public static boolean areOfOneActor(Context one, Context two) {
    return one.actors().isEmpty()
        || two.actors().isEmpty()
        || Likeness.isOneIn(one.actors(), two.actors());
  }
}
