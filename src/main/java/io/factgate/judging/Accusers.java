package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which passage of a source accuses a draft's value, if any may. */
final class Accusers {

  private final Known known;
  private final Map<Context, List<Match>> claimants = new IdentityHashMap<>();

  /** Prepares the search with all matches of one draft. */
  Accusers(Known known, Collection<List<Match>> matches) {
    this.known = known;
    for (List<Match> all : matches) {
      for (Match match : all) {
        if (match.comparison().isSame()) {
          claimants.computeIfAbsent(match.known(), k -> new ArrayList<>()).add(match);
        }
      }
    }
  }

  /** The matches of the draft's mentions that state the known value. */
  List<Match> claimants(Context known) {
    return claimants.getOrDefault(known, List.of());
  }

  /**
   * The surest match that differs and can accuse, one of the same clause before all others; none if
   * the value follows from its sentence.
   */
  Optional<Accusation> accusation(Context context, List<Match> sources) {
    List<Match> against =
        sources.stream()
            .filter(m -> m.comparison().isDifferent())
            .filter(m -> !m.known().isDenied() && !m.known().isSupposed() && !m.isBarred())
            .toList();
    if (against.isEmpty() || isFree(context)) {
      return Optional.empty();
    }
    if (first(sources, Comparison.Answer.FINER)
        .filter(m -> m.odds() >= against.get(0).odds())
        .isPresent()) {
      return Optional.empty();
    }
    double least = against.get(0).odds() - Thresholds.NEXT_ACCUSER;
    List<Match> free =
        against.stream().takeWhile(m -> m.odds() >= least).filter(m -> !isClaimed(m)).toList();
    Match accuser =
        free.stream()
            .filter(m -> m.hindrance().isEmpty())
            .findFirst()
            .orElse(free.isEmpty() ? against.get(0) : free.get(0));
    return mayFollow(context, accuser)
        ? Optional.empty()
        : Optional.of(
            Accusation.of(
                sources,
                accuser,
                new Accusation.Circumstances(free.isEmpty(), isDerivable(context))));
  }

  /** Whether the draft denies or supposes the value, or calls it the old one. */
  static boolean isFree(Context context) {
    return context.isDenied() || context.isSupposed() || context.isFormer();
  }

  /** Whether another mention of the draft states the known value. */
  private boolean isClaimed(Match match) {
    return claimants(match.known()).stream()
        .anyMatch(m -> m.draft() != match.draft() && m.odds() > match.odds() - 1);
  }

  /** Whether the draft's value may have been worked out from those in and beside the accuser's. */
  private boolean mayFollow(Context context, Match against) {
    return known.around(against.source(), against.known().sentence()).stream()
        .anyMatch(context.mention()::mayFollowFrom);
  }

  /** Whether it may have been worked out from any sentence of the sources. */
  private boolean isDerivable(Context context) {
    return known.matched().stream()
        .filter(source -> !source.witness().isFact())
        .flatMap(source -> known.sentences(source).values().stream())
        .anyMatch(context.mention()::mayFollowFrom);
  }

  /** The surest with that answer. */
  static Optional<Match> first(List<Match> matches, Comparison.Answer answer) {
    return matches.stream().filter(m -> m.comparison().answer() == answer).findFirst();
  }
}
