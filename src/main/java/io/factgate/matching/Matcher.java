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

  private record Entry(Context context, Source source) {}

  private final Map<String, List<Entry>> byDimension = new HashMap<>();
  private final Map<String, Candidates> candidates = new HashMap<>();
  private final Set<String> ofFacts = new HashSet<>();

  /** Indexes all contexts of the sources by dimension. */
  public Matcher(Collection<Source> sources) {
    for (Source source : sources) {
      for (Context context : source.contexts()) {
        byDimension
            .computeIfAbsent(context.dimension(), d -> new ArrayList<>())
            .add(new Entry(context, source));
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
    return matches(draft, LEAST);
  }

  /** Those of them with at least that score. */
  public List<Match> matches(Context draft, double least) {
    List<Match> matches = new ArrayList<>();
    List<Entry> entries = byDimension.getOrDefault(draft.dimension(), List.of());
    boolean isAsked =
        draft.mention().kind().isHeldAgainstSources() || ofFacts.contains(draft.dimension());
    if (entries.isEmpty() || !isAsked) {
      return matches;
    }
    Comparing comparing =
        new Comparing(candidates.computeIfAbsent(draft.dimension(), this::index), draft);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.context.mention() != draft.mention()) {
        Likeness likeness = comparing.likeness(i);
        if (likeness.score() >= least) {
          matches.add(new Match(draft, entry.context, entry.source, likeness));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    return matches;
  }

  private Candidates index(String dimension) {
    Candidates index = new Candidates();
    for (Entry entry : byDimension.getOrDefault(dimension, List.of())) {
      index.add(entry.context, entry.source.witness().isFact());
    }
    return index;
  }

  /** How surely two contexts speak of the same thing, from 0 to 1. */
  public static double score(Context draft, Context known, Source source) {
    return Likeness.of(draft, known, source.witness().isFact()).score();
  }

  /** Whether both name somebody in common, or one of them names nobody. */
  public static boolean areOfOneActor(Context one, Context two) {
    return one.actors().isEmpty()
        || two.actors().isEmpty()
        || NameTable.isOneIn(one.actors(), two.actors());
  }
}
