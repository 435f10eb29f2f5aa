package io.factgate.judging;

import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the other values of a draft have to do with the passages that one of them is held against.
 */
final class Company {

  /** Of a sentence with more values than this, a row of a table, none is looked at. */
  private static final int MOST = 20;

  private final Map<Context, List<Match>> byKnown = new IdentityHashMap<>();
  private final Map<Context, List<Match>> claimants = new IdentityHashMap<>();
  private final Map<Span, List<List<Match>>> bySentence = new HashMap<>();

  private final int size;

  /** Prepares the search with all matches of one draft. */
  Company(Collection<List<Match>> matches) {
    this.size = matches.size();
    for (List<Match> all : matches) {
      for (Match match : all) {
        byKnown.computeIfAbsent(match.known(), k -> new ArrayList<>()).add(match);
      }
      if (!all.isEmpty()) {
        bySentence.computeIfAbsent(all.get(0).draft().sentence(), s -> new ArrayList<>()).add(all);
      }
    }
  }

  /** How many values the draft has. */
  int size() {
    return size;
  }

  /** The matches of the draft's mentions that state the known value. */
  List<Match> claimants(Context known) {
    return claimants.computeIfAbsent(
        known,
        k ->
            byKnown.getOrDefault(k, List.of()).stream()
                .filter(m -> m.comparison().isSame())
                .toList());
  }

  /** Whether another mention of the draft states the known value, as surely but for a play. */
  boolean isClaimed(Match match, double play) {
    return claimants(match.known()).stream()
        .anyMatch(m -> m.draft() != match.draft() && m.odds() > match.odds() - play);
  }

  /** How many other values of the draft's sentence stand in the known one's sentence as well. */
  long agreeing(Match match) {
    return others(match)
        .filter(all -> inSentence(all, match).anyMatch(m -> m.comparison().isSame()))
        .count();
  }

  /** How many other values of the draft's sentence are others there, but stand elsewhere. */
  long differing(Match match) {
    return others(match)
        .filter(
            all ->
                inSentence(all, match).noneMatch(m -> m.comparison().isSame())
                    && inSentence(all, match)
                        .filter(m -> m.comparison().isDifferent() && !m.isBarred())
                        .anyMatch(m -> isOutdone(m, all)))
        .count();
  }

  /** Whether a place elsewhere has the value, and as surely speaks of the same thing. */
  private static boolean isOutdone(Match match, List<Match> all) {
    return all.stream()
        .takeWhile(m -> m.odds() >= match.odds() - 1)
        .anyMatch(m -> m.comparison().isSame());
  }

  private Stream<List<Match>> others(Match match) {
    List<List<Match>> all = bySentence.getOrDefault(match.draft().sentence(), List.of());
    return (all.size() > MOST ? List.<List<Match>>of() : all)
        .stream().filter(other -> other.get(0).draft() != match.draft());
  }

  private static Stream<Match> inSentence(List<Match> all, Match match) {
    return all.stream().filter(m -> m.known() != match.known() && m.isBeside(match));
  }
}
