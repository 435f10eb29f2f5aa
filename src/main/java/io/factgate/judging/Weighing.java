package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Verdict;
import io.factgate.knowledge.Fact;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs the matches of the mentions of one draft: facts first, then sources. */
final class Weighing {

  private final Known known;
  private final Draft draft;
  private final Map<Context, List<Match>> matches;
  private final Accusers accusers;
  private final Rulings rulings;

  Weighing(Known known, Draft draft, Map<Context, List<Match>> matches, Accusers accusers) {
    this.known = known;
    this.draft = draft;
    this.matches = matches;
    this.accusers = accusers;
    this.rulings = new Rulings(draft.text());
  }

  /** What becomes of one mention. */
  Ruling rule(Context context) {
    List<Match> all = matches.getOrDefault(context, List.of());
    // A record or a pair tells what was done, and is held against what tells of the same.
    boolean isPair = context.mention().deed().isPresent();
    List<Match> facts =
        all.stream()
            .filter(m -> m.source().witness().isFact())
            .filter(m -> !isPair || m.hindrance().isEmpty())
            .toList();
    List<Match> sources =
        ofBearer(all.stream().filter(m -> !m.source().witness().isFact()).toList());
    Ruling byFact = byFacts(context, facts, sources);
    if (byFact.verdict() != Verdict.UNBOUND) {
      return byFact;
    }
    Ruling bySource =
        context.mention().kind().isHeldAgainstSources() ? bySources(context, sources) : byFact;
    return bySource.verdict() == Verdict.UNBOUND
        ? Rulings.ruling(context, Verdict.UNBOUND, bySource.objections(), all)
        : bySource;
  }

  /** Where a source tells somebody's age, an equal one of somebody else does not speak for it. */
  private static List<Match> ofBearer(List<Match> sources) {
    return sources.stream().anyMatch(m -> m.comparison().isDifferent() && m.isOfOneBearer())
        ? sources.stream()
            .filter(m -> !m.comparison().isSame() || m.isOfOneBearer() || !isOfAnother(m))
            .toList()
        : sources;
  }

  private static boolean isOfAnother(Match match) {
    return match.isBarred() || match.isOfOtherBearer();
  }

  private Ruling byFacts(Context context, List<Match> facts, List<Match> sources) {
    List<Match> bound =
        facts.stream()
            .filter(m -> m.score() >= Thresholds.BOUND_TO_FACT && !isTaken(m))
            .filter(
                m ->
                    !m.comparison().isDifferent()
                        || m.hindrance().isEmpty()
                        || isFormer(context, m, true))
            .toList();
    if (bound.isEmpty()) {
      return facts.stream()
          .filter(m -> m.score() >= Thresholds.STATED && m.comparison().isSame())
          .findFirst()
          .map(m -> supported(context, m, sources))
          .orElseGet(() -> Rulings.ruling(context, Verdict.UNBOUND, List.of(), facts));
    }
    double best = bound.get(0).score();
    for (Match match : facts) {
      boolean near = match.score() >= best - Thresholds.MARGIN;
      if (near && (match.comparison().isSame() || isAllowed(context, match))) {
        return supported(context, match, sources);
      }
      if (near && isFormer(context, match, true)) {
        return rulings.outdated(context, match);
      }
    }
    Match first = bound.get(0);
    if (first.comparison().answer() == Comparison.Answer.FINER) {
      return rulings.unsupported(context, first);
    }
    if (!first.comparison().isDifferent() || context.isDenied() || context.isSupposed()) {
      return Rulings.ruling(context, Verdict.UNBOUND, List.of(), facts);
    }
    if (isOfAnotherThing(sources, first) || Holders.isCitedFrom(context, first, sources)) {
      return Rulings.ruling(context, Verdict.SUPPORTED, List.of(), sources);
    }
    return rulings.contradicted(context, withSources(first, sources));
  }

  /** The fact, then sources that say the same as it, then one that has the draft's value. */
  private static List<Match> withSources(Match fact, List<Match> sources) {
    List<Match> all = new ArrayList<>(List.of(fact));
    List<Match> near = sources.stream().filter(m -> m.score() >= Thresholds.STATED).toList();
    near.stream()
        .filter(m -> m.comparison().isDifferent())
        .filter(m -> m.known().mention().compareWith(fact.known().mention()).isSame())
        .limit(2)
        .forEach(all::add);
    near.stream().filter(m -> m.comparison().isSame()).limit(1).forEach(all::add);
    return all;
  }

  /** A value that the fact accepts, that held before, or that is off by no more than allowed. */
  private boolean isAllowed(Context context, Match match) {
    Fact fact = known.fact(match.source().witness().fact()).orElseThrow();
    Mention<?> value = context.mention();
    boolean within =
        fact.tolerance()
            .map(t -> value.isWithin(match.known().mention(), t.amount(), t.relative()))
            .orElse(false);
    return within
        || fact.accept().stream()
            .anyMatch(
                a -> value.compareWith(a.value()).isSame() && Holders.cites(context, a.speakers()))
        || isFormer(context, match, false);
  }

  /** A value that held before: in a draft of that time, or in words that call it the old one. */
  private boolean isFormer(Context context, Match match, boolean byDate) {
    Fact fact = known.fact(match.source().witness().fact()).orElseThrow();
    return fact.was().stream()
        .filter(w -> context.mention().compareWith(w.value()).isSame())
        .anyMatch(w -> byDate ? isBefore(w.until()) : context.isFormer());
  }

  private boolean isBefore(Optional<LocalDate> until) {
    return until.isPresent()
        && draft
            .setting()
            .dateline()
            .map(day -> !day.toLocalDate().isAfter(until.get()))
            .orElse(false);
  }

  /** Whether a source says the draft's value of something that the fact does not speak of. */
  private boolean isOfAnotherThing(List<Match> sources, Match fact) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.score() >= fact.score() - Thresholds.MARGIN)
        .anyMatch(
            m -> Matcher.score(m.known(), fact.known(), fact.source()) < Thresholds.BOUND_TO_FACT);
  }

  private Ruling bySources(Context context, List<Match> sources) {
    Optional<Match> same = Accusers.first(sources, Comparison.Answer.SAME);
    Optional<Match> accuser =
        sources.stream().anyMatch(m -> mayOutweigh(m, same))
            ? accusers
                .accusation(context, sources)
                .filter(Accusation::isSure)
                .map(Accusation::accuser)
                .filter(m -> mayOutweigh(m, same))
            : Optional.empty();
    if (accuser.isPresent()) {
      return rulings.contradicted(context, against(accuser.get(), sources));
    }
    if (same.isPresent()) {
      return supported(context, same.get(), sources);
    }
    Optional<Match> finer = Accusers.first(sources, Comparison.Answer.FINER);
    if (finer.isPresent() && finer.get().score() >= Thresholds.BOUND) {
      return rulings.unsupported(context, finer.get());
    }
    boolean unknown = !known.sources().isEmpty() && finer.isEmpty() && !Accusers.isFree(context);
    return unknown
        ? rulings.unsupported(context)
        : Rulings.ruling(context, Verdict.UNBOUND, List.of(), sources);
  }

  /** Whether it differs, and counts for more than what says the draft's value, if anything does. */
  private static boolean mayOutweigh(Match accuser, Optional<Match> same) {
    return accuser.comparison().isDifferent()
        && (same.isEmpty()
            || same.get().score() < accuser.score() - Thresholds.MARGIN
            || Accusation.isOutdone(same.get(), accuser));
  }

  /** The accuser, and whatever else says the same of the same thing. */
  private static List<Match> against(Match accuser, List<Match> sources) {
    List<Match> all = new ArrayList<>(List.of(accuser));
    sources.stream()
        .filter(m -> m != accuser && m.score() >= Thresholds.STATED)
        .filter(m -> m.known().mention().compareWith(accuser.known().mention()).isSame())
        .forEach(all::add);
    return all;
  }

  /**
   * Whether another mention of the draft close by states the known value at least as surely; a
   * record or a pair of counts tells itself what it is of.
   */
  private boolean isTaken(Match match) {
    if (match.draft().mention().deed().isPresent()) {
      return false;
    }
    int here = draft.text().sentenceAt(match.draft().mention().span().start());
    return accusers.claimants(match.known()).stream()
        .filter(m -> m.score() >= match.score() - Thresholds.MARGIN)
        .filter(m -> m.draft().isHeading() == match.draft().isHeading())
        .anyMatch(
            m -> Math.abs(draft.text().sentenceAt(m.draft().mention().span().start()) - here) <= 1);
  }

  private Ruling supported(Context context, Match by, List<Match> sources) {
    List<Match> others =
        sources.stream()
            .filter(m -> m.comparison().isDifferent() && m.score() >= Thresholds.BOUND)
            .filter(m -> m.score() >= by.score() - Thresholds.MARGIN)
            .filter(m -> !m.source().equals(by.source()) && !isTaken(m))
            .filter(m -> m.isOfOneHead() && !m.isOfTwoThings())
            .filter(m -> !isExpected(by, m) && !Holders.isGivenToHolder(context, by, m))
            .filter(m -> !isSaidBeside(m, sources))
            .toList();
    return others.isEmpty()
        ? Rulings.ruling(context, Verdict.SUPPORTED, List.of(), List.of(by))
        : rulings.disagreed(context, by, others);
  }

  /** Whether the sentence of the other value states the draft's value too: it is of two things. */
  private static boolean isSaidBeside(Match other, List<Match> sources) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.source().equals(other.source()))
        .anyMatch(m -> m.known().sentence().equals(other.known().sentence()));
  }

  /** A source that the fact is known to stand against, or whose speaker is known to differ. */
  private boolean isExpected(Match by, Match other) {
    if (!by.known().speakers().isEmpty()
        && !other.known().speakers().isEmpty()
        && by.known().speakers().stream()
            .noneMatch(
                s -> other.known().speakers().stream().anyMatch(o -> Holders.isSameName(s, o)))) {
      return true;
    }
    return known
        .fact(by.source().witness().fact())
        .map(fact -> fact.against().stream().anyMatch(file -> Holders.isFile(other, file)))
        .orElse(false);
  }
}
