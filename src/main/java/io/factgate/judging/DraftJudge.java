package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds every mention of one draft against everything known, and against the draft itself. */
final class DraftJudge {

  private final Known known;
  private final Draft draft;
  private final Searches searches;
  private final List<Context> contexts;
  private final Map<Mention<?>, Ruling> rulings = new LinkedHashMap<>();

  DraftJudge(Known known, Draft draft) {
    this.known = known;
    this.draft = draft;
    this.searches = new Searches(known.witnesses(), draft.setting());
    this.contexts = known.reader(draft.text(), draft.mentions(), draft.present()).read();
  }

  /** The rulings of all mentions, in order. */
  List<Ruling> judge() {
    List<Span> settled = judgeByKind();
    judgeByContext(settled);
    List<Ruling> all = new ArrayList<>(rulings.values());
    Collections.sort(all, (a, b) -> a.mention().compareTo(b.mention()));
    return all;
  }

  /** The contexts of the draft, for what is asked of it later. */
  List<Context> contexts() {
    return contexts;
  }

  /** Mentions that their kind looks for itself; gives the stretches whose words are settled. */
  private List<Span> judgeByKind() {
    List<Span> settled = new ArrayList<>();
    for (Mention<?> mention : draft.mentions()) {
      Optional<Trace> trace = searches.find(mention);
      List<Objection> alone = mention.check(draft.setting());
      if (trace.isPresent()) {
        List<Objection> objections = new ArrayList<>(alone);
        objections.addAll(trace.get().objections());
        Verdict verdict = alone.isEmpty() ? trace.get().verdict() : Verdict.CONTRADICTED;
        rulings.put(mention, new Ruling(mention, verdict, objections, List.of()));
        settled.addAll(trace.get().settled());
      } else if (!alone.isEmpty()) {
        rulings.put(mention, new Ruling(mention, Verdict.CONTRADICTED, alone, List.of()));
      }
    }
    return settled;
  }

  private void judgeByContext(List<Span> settled) {
    Matcher matcher = new Matcher(known.matched());
    Map<Context, List<Match>> matches = new IdentityHashMap<>();
    contexts.forEach(context -> matches.put(context, matcher.matches(context)));
    Accusers accusers = new Accusers(known, contexts.stream().map(matches::get).toList());
    Weighing weighing = new Weighing(known, draft, matches, accusers);
    for (Context context : contexts) {
      Mention<?> mention = context.mention();
      boolean quoted = settled.stream().anyMatch(span -> span.covers(mention.span()));
      Ruling ruling = rulings.get(mention);
      if (ruling == null
          || (ruling.verdict() == Verdict.UNBOUND && ruling.objections().isEmpty())) {
        rulings.put(
            mention,
            quoted
                ? new Ruling(mention, Verdict.SUPPORTED, List.of(), List.of())
                : weighing.rule(context));
      } else if (ruling.verdict() == Verdict.UNSUPPORTED && !quoted) {
        // Nobody knows the words, but a fact may have others in their place.
        Ruling byPlace = weighing.rule(context);
        if (byPlace.verdict() == Verdict.CONTRADICTED) {
          rulings.put(mention, byPlace);
        }
      }
    }
    for (Mention<?> mention : draft.mentions()) {
      rulings.putIfAbsent(mention, new Ruling(mention, Verdict.UNBOUND, List.of(), List.of()));
    }
  }

  /** What the draft's mentions of one kind say against each other. */
  List<Objection> judgeTogether() {
    List<Objection> objections = new ArrayList<>();
    Set<Kind<?>> kinds = new LinkedHashSet<>();
    draft.mentions().forEach(mention -> kinds.add(mention.kind()));
    for (Kind<?> kind : kinds) {
      objections.addAll(together(kind));
    }
    return objections;
  }

  private <V> List<Objection> together(Kind<V> kind) {
    Witness whole = new Witness(draft.text(), draft.mentions(), Optional.empty(), Optional.empty());
    return kind.checkTogether(whole.mentions(kind), draft.setting());
  }

  /** What is told twice in the draft, with two values. */
  List<Objection> inconsistencies() {
    List<Objection> objections = new ArrayList<>();
    Set<Mention<?>> told = new LinkedHashSet<>();
    for (Inconsistency found : new Inconsistencies(draft, contexts).find()) {
      Mention<?> one = found.match().draft().mention();
      Mention<?> two = found.match().known().mention();
      boolean isSure = found.score() >= least(found.match()) && isOpen(one, two);
      if (isSure && !told.contains(one) && !told.contains(two)) {
        told.add(one);
        told.add(two);
        objections.add(
            isToBlame(found.match()) ? inconsistency(one, two) : inconsistency(two, one));
      }
    }
    return objections;
  }

  /**
   * Whether the first of the two is the wrong one: less is known for it, or it retells the other.
   */
  private boolean isToBlame(Match match) {
    Context one = match.draft();
    Context two = match.known();
    if (isDoubtful(one.mention()) != isDoubtful(two.mention())) {
      return isDoubtful(one.mention());
    }
    return one.isHeadline() == two.isHeadline()
        ? one.mention().compareTo(two.mention()) > 0
        : one.isHeadline();
  }

  private static double least(Match match) {
    return match.draft().isHeadline() || match.known().isHeadline()
        ? Thresholds.INCONSISTENT_HEADLINE
        : Thresholds.INCONSISTENT;
  }

  /** Whether neither is known to be wrong, nor both to be right. */
  private boolean isOpen(Mention<?> one, Mention<?> two) {
    return verdict(one) != Verdict.CONTRADICTED
        && verdict(two) != Verdict.CONTRADICTED
        && (isDoubtful(one) || isDoubtful(two));
  }

  private Verdict verdict(Mention<?> mention) {
    Ruling ruling = rulings.get(mention);
    return ruling == null ? Verdict.UNBOUND : ruling.verdict();
  }

  /** Whether nothing that speaks of the same thing supports it. */
  private boolean isDoubtful(Mention<?> mention) {
    Ruling ruling = rulings.get(mention);
    return ruling == null
        || ruling.verdict() != Verdict.SUPPORTED
        || ruling.matches().stream().allMatch(m -> m.score() < Thresholds.STATED);
  }

  private Objection inconsistency(Mention<?> wrong, Mention<?> other) {
    return new Objection(
        Rules.DRAFT_INCONSISTENT,
        wrong.core(),
        "says "
            + Wording.quoted(draft.text(), wrong.core())
            + ", but the draft itself has "
            + Wording.quoted(draft.text(), other.span())
            + " at "
            + draft.text().place(other.span()),
        Optional.of(draft.text().at(other.span())),
        List.of(new Evidence(draft.text(), other.span())),
        Optional.empty());
  }
}
