package io.factgate.matching;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
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
  private static final double LEAST = 0.15;

  private static final double OTHER_SUBJECT = 0.35;
  private static final double UNTOLD_SUBJECT = 0.75;
  private static final double OTHER_ACTORS = 0.6;
  private static final double OTHER_FAR_ACTORS = 0.85;
  private static final double OTHER_TIME = 0.6;
  private static final double OTHER_SPEAKER = 0.75;
  private static final double OTHER_SLOT = 0.93;

  /** Less common weight than this, what is counted left out, is too little to tell. */
  private static final double ENOUGH = 1.0;

  private record Candidate(Context context, Source source) {}

  private final Map<String, List<Candidate>> byDimension = new HashMap<>();

  /** Indexes all contexts of the sources by dimension. */
  public Matcher(Collection<Source> sources) {
    for (Source source : sources) {
      for (Context context : source.contexts()) {
        byDimension
            .computeIfAbsent(context.dimension(), d -> new ArrayList<>())
            .add(new Candidate(context, source));
      }
    }
  }

  /** All that may speak of the same thing, the surest first. */
  public List<Match> matches(Context draft) {
    List<Match> matches = new ArrayList<>();
    for (Candidate candidate : byDimension.getOrDefault(draft.dimension(), List.of())) {
      if (candidate.context.mention() != draft.mention()) {
        Match match = match(draft, candidate);
        if (match.score() >= LEAST) {
          matches.add(match);
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    return matches;
  }

  /** How surely two contexts speak of the same thing, from 0 to 1. */
  public static double score(Context draft, Context known, Source source) {
    return match(draft, new Candidate(known, source)).score();
  }

  private static Match match(Context draft, Candidate candidate) {
    Context known = candidate.context;
    boolean isFact = candidate.source.witness().isFact();
    double shared = 0;
    double told = 0;
    for (Map.Entry<String, Double> term : draft.terms().entrySet()) {
      Double other = known.terms().get(term.getKey());
      if (other != null) {
        double common = Math.sqrt(term.getValue() * other);
        shared += common;
        told += draft.subject().contains(term.getKey()) ? 0 : common;
      }
    }
    double one = draft.weight();
    double two = known.weight();
    double smaller = Math.max(0.01, isFact ? two : Math.min(one, two));
    double contained = Math.min(1, shared / smaller);
    double alike = Math.min(1, 2 * shared / Math.max(0.01, one + two));
    double words = 0.55 * contained + 0.45 * alike;
    double enough = Math.min(1, told / ENOUGH);
    StringBuilder parts = new StringBuilder("words " + percent(words));
    double score = words * (0.5 + 0.5 * enough);
    score *= subjects(draft, known, parts);
    score *= actors(draft, known, parts);
    score *= times(draft, known, parts);
    score *= speakers(draft, known, parts);
    score *= draft.slot().equals(known.slot()) ? 1 : OTHER_SLOT;
    return new Match(
        draft,
        known,
        candidate.source,
        score,
        parts.toString(),
        compare(draft.mention(), known.mention()));
  }

  private static Comparison compare(Mention<?> draft, Mention<?> known) {
    return draft.compareWith(known);
  }

  private static double subjects(Context draft, Context known, StringBuilder parts) {
    if (draft.subject().isEmpty() && known.subject().isEmpty()) {
      return 1;
    }
    if (draft.subject().isEmpty() || known.subject().isEmpty()) {
      return UNTOLD_SUBJECT;
    }
    if (draft.subject().get(0).equals(known.subject().get(0))) {
      return 1.1;
    }
    Set<String> common = new HashSet<>(draft.subject());
    common.retainAll(known.subject());
    boolean told =
        known.terms().containsKey(draft.subject().get(0))
            || draft.terms().containsKey(known.subject().get(0));
    parts.append(", another thing counted");
    return common.isEmpty() && !told ? OTHER_SUBJECT : UNTOLD_SUBJECT;
  }

  private static double actors(Context draft, Context known, StringBuilder parts) {
    if (draft.actors().isEmpty() || known.actors().isEmpty()) {
      return 1;
    }
    for (String actor : draft.actors()) {
      if (known.actors().stream().anyMatch(other -> isSameName(actor, other))) {
        return 1.05;
      }
    }
    parts.append(", other names");
    return draft.isNamedFar() || known.isNamedFar() ? OTHER_FAR_ACTORS : OTHER_ACTORS;
  }

  /** Whether both name somebody in common, or neither names anybody. */
  public static boolean areOfOneActor(Context one, Context two) {
    return (one.actors().isEmpty() && two.actors().isEmpty())
        || one.actors().stream()
            .anyMatch(a -> two.actors().stream().anyMatch(b -> isSameName(a, b)));
  }

  private static double times(Context draft, Context known, StringBuilder parts) {
    boolean differ = false;
    for (Mention<?> time : draft.times()) {
      for (Mention<?> other : known.times()) {
        Comparison comparison = compare(time, other);
        if (comparison.isSame()) {
          return 1.05;
        }
        differ |= comparison.isDifferent();
      }
    }
    if (differ) {
      parts.append(", another time");
    }
    return differ ? OTHER_TIME : 1;
  }

  private static double speakers(Context draft, Context known, StringBuilder parts) {
    if (draft.speakers().isEmpty() || known.speakers().isEmpty()) {
      return 1;
    }
    for (String speaker : draft.speakers()) {
      if (known.speakers().stream().anyMatch(other -> isSameName(speaker, other))) {
        return 1.05;
      }
    }
    parts.append(", another speaker");
    return OTHER_SPEAKER;
  }

  /** Equal, or one is part of the other at a word's edge: surname and full name. */
  static boolean isSameName(String one, String two) {
    String a = Names.fold(one);
    String b = Names.fold(two);
    return a.equals(b)
        || (" " + a + " ").contains(" " + b + " ")
        || (" " + b + " ").contains(" " + a + " ");
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
