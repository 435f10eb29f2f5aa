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
  private final Map<Context, List<Match>> byKnown = new IdentityHashMap<>();

  /** Prepares the search with all matches of one draft. */
  Accusers(Known known, Collection<List<Match>> matches) {
    this.known = known;
    for (List<Match> all : matches) {
      for (Match match : all) {
        byKnown.computeIfAbsent(match.known(), k -> new ArrayList<>()).add(match);
      }
    }
  }

  /** The matches of the draft's mentions that state the known value. */
  List<Match> claimants(Context known) {
    return byKnown.getOrDefault(known, List.of()).stream()
        .filter(m -> m.comparison().isSame())
        .toList();
  }

  /**
   * The surest match that differs and can accuse, one of the same clause before all others; none if
   * the value follows from its sentence.
   */
  Optional<Accusation> accusation(Context context, List<Match> sources) {
    List<Match> against = isFree(context) ? List.of() : leading(sources);
    if (against.isEmpty()) {
      return Optional.empty();
    }
    double surest = against.get(0).odds();
    if (sources.stream().takeWhile(m -> m.odds() >= surest).anyMatch(Accusers::isFiner)) {
      return Optional.empty();
    }
    List<Match> free = against.stream().filter(m -> !isClaimed(m)).toList();
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

  /** Those that differ and can accuse, down to what is too unsure beside the first. */
  private static List<Match> leading(List<Match> sources) {
    List<Match> leading = new ArrayList<>();
    for (Match match : sources) {
      if (!leading.isEmpty() && match.odds() < leading.get(0).odds() - Thresholds.NEXT_ACCUSER) {
        break;
      }
      if (mayAccuse(match)) {
        leading.add(match);
      }
    }
    return leading;
  }

  private static boolean mayAccuse(Match match) {
    return match.comparison().isDifferent()
        && !match.known().isDenied()
        && !match.known().isSupposed()
        && !match.isBarred();
  }

  private static boolean isFiner(Match match) {
    return match.comparison().answer() == Comparison.Answer.FINER;
  }

  /** Whether the draft denies or supposes the value, or calls it the old one. */
  static boolean isFree(Context context) {
    return context.isDenied() || context.isSupposed() || context.isFormer();
  }

  /** Whether another mention of the draft states the known value. */
  private boolean isClaimed(Match match) {
    double least = match.odds() - 1;
    return byKnown.getOrDefault(match.known(), List.of()).stream()
        .filter(m -> m.draft() != match.draft() && m.odds() > least)
        .anyMatch(m -> m.comparison().isSame());
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
