package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Verdict;
import io.factgate.knowledge.Fact;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs the matches of the mentions of one draft: facts first, then sources. */
final class Weighing {

  /** As many passages are named at most. */
  private static final int EVIDENCE = 4;

  private final Known known;
  private final Draft draft;
  private final Map<Context, List<Match>> matches;
  private final Map<Context, List<Match>> claimants = new HashMap<>();

  Weighing(Known known, Draft draft, Map<Context, List<Match>> matches) {
    this.known = known;
    this.draft = draft;
    this.matches = matches;
    matches
        .values()
        .forEach(
            all ->
                all.stream()
                    .filter(m -> m.comparison().isSame())
                    .forEach(
                        m -> claimants.computeIfAbsent(m.known(), k -> new ArrayList<>()).add(m)));
  }

  /** What becomes of one mention. */
  Ruling rule(Context context) {
    List<Match> all = matches.getOrDefault(context, List.of());
    List<Match> facts = all.stream().filter(m -> m.source().witness().isFact()).toList();
    List<Match> sources = all.stream().filter(m -> !m.source().witness().isFact()).toList();
    Ruling byFact = byFacts(context, facts, sources);
    if (byFact.verdict() != Verdict.UNBOUND) {
      return byFact;
    }
    Ruling bySource =
        context.mention().kind().isHeldAgainstSources() ? bySources(context, sources) : byFact;
    return bySource.verdict() == Verdict.UNBOUND
        ? ruling(context, Verdict.UNBOUND, bySource.objections(), all)
        : bySource;
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
          .orElseGet(() -> ruling(context, Verdict.UNBOUND, List.of(), facts));
    }
    double best = bound.get(0).score();
    for (Match match : facts) {
      boolean near = match.score() >= best - Thresholds.MARGIN;
      if (near && (match.comparison().isSame() || isAllowed(context, match))) {
        return supported(context, match, sources);
      }
      if (near && isFormer(context, match, true)) {
        return outdated(context, match);
      }
    }
    Match first = bound.get(0);
    if (first.comparison().answer() == Comparison.Answer.FINER) {
      return unsupported(context, first);
    }
    if (!first.comparison().isDifferent() || context.isDenied() || context.isSupposed()) {
      return ruling(context, Verdict.UNBOUND, List.of(), facts);
    }
    if (isOfAnotherThing(sources, first) || isCitedFrom(context, first, sources)) {
      return ruling(context, Verdict.SUPPORTED, List.of(), sources);
    }
    return contradicted(context, withSources(first, sources));
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
            .anyMatch(a -> value.compareWith(a.value()).isSame() && cites(context, a.speakers()))
        || isFormer(context, match, false);
  }

  /** A value that held before: in a draft of that time, or in words that call it the old one. */
  private boolean isFormer(Context context, Match match, boolean byDate) {
    Fact fact = known.fact(match.source().witness().fact()).orElseThrow();
    return fact.was().stream()
        .filter(w -> context.mention().compareWith(w.value()).isSame())
        .anyMatch(w -> byDate ? isBefore(w.until()) : context.isFormer());
  }

  private Ruling outdated(Context context, Match match) {
    Objection objection =
        objection(
            Rules.FACT_OUTDATED,
            context,
            "says "
                + Wording.quoted(draft.text(), context.mention().span())
                + ", which was right then; now "
                + Wording.holder(match)
                + " is "
                + Wording.value(match),
            Optional.of(match.known().mention().words()),
            List.of(match));
    return ruling(context, Verdict.SUPPORTED, List.of(objection), List.of(match));
  }

  private boolean isBefore(Optional<LocalDate> until) {
    return until.isPresent()
        && draft
            .setting()
            .dateline()
            .map(day -> !day.toLocalDate().isAfter(until.get()))
            .orElse(false);
  }

  /** Whether the draft gives the words to one of these, by speaker or by name in the clause. */
  private static boolean cites(Context context, List<String> speakers) {
    return speakers.isEmpty()
        || speakers.stream()
            .anyMatch(
                speaker ->
                    context.speakers().stream().anyMatch(s -> isSameName(s, speaker))
                        || context.actors().stream().anyMatch(a -> isSameName(a, speaker)));
  }

  /** Whether a source says the draft's value of something that the fact does not speak of. */
  private boolean isOfAnotherThing(List<Match> sources, Match fact) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.score() >= fact.score() - Thresholds.MARGIN)
        .anyMatch(
            m -> Matcher.score(m.known(), fact.known(), fact.source()) < Thresholds.BOUND_TO_FACT);
  }

  /** Whether the draft cites a source's speaker or publisher for what that one really says. */
  private static boolean isCitedFrom(Context context, Match fact, List<Match> sources) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.score() >= Thresholds.STATED)
        .anyMatch(
            m -> {
              List<String> holders = new ArrayList<>(m.known().speakers());
              m.source().witness().voice().ifPresent(holders::add);
              holders.removeIf(
                  h -> fact.known().speakers().stream().anyMatch(f -> isSameName(f, h)));
              return !holders.isEmpty() && cites(context, holders);
            });
  }

  private Ruling bySources(Context context, List<Match> sources) {
    Optional<Match> same = first(sources, Comparison.Answer.SAME);
    Optional<Accusation> accusation = accusation(context, sources);
    boolean accused = accusation.map(a -> a.score() >= Thresholds.ACCUSE).orElse(false);
    if (same.isPresent() && !(accused && outweighs(accusation.get().accuser(), same.get()))) {
      return supported(context, same.get(), sources);
    }
    if (accused) {
      return contradicted(context, against(accusation.get().accuser(), sources));
    }
    Optional<Match> finer = first(sources, Comparison.Answer.FINER);
    if (finer.isPresent() && finer.get().score() >= Thresholds.BOUND) {
      return unsupported(context, finer.get());
    }
    boolean unknown = !known.sources().isEmpty() && finer.isEmpty() && !isFree(context);
    return unknown ? unsupported(context) : ruling(context, Verdict.UNBOUND, List.of(), sources);
  }

  private static boolean outweighs(Match accuser, Match same) {
    return same.score() < accuser.score() - Thresholds.MARGIN
        || Accusation.isOutdone(same, accuser);
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
  private static boolean isFree(Context context) {
    return context.isDenied() || context.isSupposed() || context.isFormer();
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

  /** Whether another mention of the draft states the known value. */
  private boolean isClaimed(Match match) {
    return claimants.getOrDefault(match.known(), List.of()).stream()
        .anyMatch(m -> m.draft() != match.draft() && m.odds() > match.odds() - 1);
  }

  /** Whether the draft's value may have been worked out from those in the accuser's sentence. */
  private boolean mayFollow(Context context, Match against) {
    return context
        .mention()
        .mayFollowFrom(
            known.sentences(against.source()).getOrDefault(against.known().sentence(), List.of()));
  }

  /** Whether it may have been worked out from any sentence of the sources. */
  private boolean isDerivable(Context context) {
    return known.matched().stream()
        .filter(source -> !source.witness().isFact())
        .flatMap(source -> known.sentences(source).values().stream())
        .anyMatch(context.mention()::mayFollowFrom);
  }

  private static Optional<Match> first(List<Match> matches, Comparison.Answer answer) {
    return matches.stream().filter(m -> m.comparison().answer() == answer).findFirst();
  }

  /** Whether another mention of the draft close by states the known value at least as surely. */
  private boolean isTaken(Match match) {
    int here = draft.text().sentenceAt(match.draft().mention().span().start());
    return claimants.getOrDefault(match.known(), List.of()).stream()
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
            .filter(m -> !isExpected(by, m) && !isGivenToHolder(context, by, m))
            .toList();
    List<Match> evidence = new ArrayList<>();
    evidence.add(by);
    evidence.addAll(others);
    if (others.isEmpty()) {
      return ruling(context, Verdict.SUPPORTED, List.of(), evidence);
    }
    Objection objection =
        objection(
            Rules.SOURCES_DISAGREE,
            context,
            "says "
                + Wording.quoted(draft.text(), context.mention().span())
                + " as "
                + Wording.holder(by)
                + " does, but "
                + Wording.holder(others.get(0))
                + " has "
                + Wording.value(others.get(0)),
            Optional.empty(),
            evidence);
    return ruling(context, Verdict.SUPPORTED, List.of(objection), evidence);
  }

  /** A source that the fact is known to stand against, or whose speaker is known to differ. */
  private boolean isExpected(Match by, Match other) {
    if (!by.known().speakers().isEmpty()
        && !other.known().speakers().isEmpty()
        && by.known().speakers().stream()
            .noneMatch(s -> other.known().speakers().stream().anyMatch(o -> isSameName(s, o)))) {
      return true;
    }
    return known
        .fact(by.source().witness().fact())
        .map(fact -> fact.against().stream().anyMatch(file -> isFile(other, file)))
        .orElse(false);
  }

  /**
   * Whether the draft gives the value to the one who holds it, and the other has another holder.
   */
  private static boolean isGivenToHolder(Context context, Match by, Match other) {
    List<String> holders = new ArrayList<>(by.known().speakers());
    by.source().witness().voice().ifPresent(holders::add);
    other.source().witness().voice().ifPresent(o -> holders.removeIf(h -> isSameName(h, o)));
    return !holders.isEmpty() && cites(context, holders);
  }

  private static boolean isFile(Match match, String file) {
    String path = match.source().witness().text().path();
    return path.equals(file) || path.endsWith("/" + file);
  }

  private Ruling contradicted(Context context, List<Match> against) {
    Match first = against.get(0);
    List<Match> shown =
        against.stream().filter(m -> m.isOfOneHead() || m.equals(first)).limit(EVIDENCE).toList();
    Objection objection =
        objection(
            context.mention().kind().contradicted(),
            context,
            Wording.contradiction(draft.text(), context, first),
            Optional.of(first.known().mention().words()),
            shown);
    return ruling(context, Verdict.CONTRADICTED, List.of(objection), against);
  }

  private Ruling unsupported(Context context, Match finer) {
    Objection objection =
        objection(
            context.mention().kind().unsupported(),
            context,
            "says "
                + Wording.quoted(draft.text(), context.mention().span())
                + ", finer than "
                + Wording.value(finer)
                + " of "
                + Wording.holder(finer),
            Optional.of(finer.known().mention().words()),
            List.of(finer));
    return ruling(context, Verdict.UNSUPPORTED, List.of(objection), List.of(finer));
  }

  private Ruling unsupported(Context context) {
    Objection objection =
        objection(
            context.mention().kind().unsupported(),
            context,
            "says "
                + Wording.quoted(draft.text(), context.mention().span())
                + ", which neither facts nor sources have",
            Optional.empty(),
            List.of());
    return ruling(context, Verdict.UNSUPPORTED, List.of(objection), List.of());
  }

  private static Objection objection(
      Rule rule, Context context, String message, Optional<String> expected, List<Match> matches) {
    List<Evidence> evidence = matches.stream().map(m -> m.source().evidence(m.known())).toList();
    Optional<String> fact = matches.stream().findFirst().flatMap(m -> m.source().witness().fact());
    return new Objection(rule, context.mention().core(), message, expected, evidence, fact);
  }

  private static Ruling ruling(
      Context context, Verdict verdict, List<Objection> objections, List<Match> matches) {
    return new Ruling(context.mention(), verdict, objections, matches);
  }

  /** Equal, or one stands in the other at a word's edge: surname and full name. */
  private static boolean isSameName(String one, String two) {
    String a = " " + Names.fold(one) + " ";
    String b = " " + Names.fold(two) + " ";
    return a.contains(b) || b.contains(a);
  }
}
