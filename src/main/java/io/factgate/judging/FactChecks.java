package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Fact;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.matching.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the story's own facts against its sources, and the required ones against its drafts. */
final class FactChecks {

  /** What is wrong with a fact; {@code detail} ends the sentence that starts with its id. */
  record Shortfall(Fact fact, String detail, List<Match> matches) {}

  private final Known known;
  private final Setting setting;

  FactChecks(Known known, Setting setting) {
    this.known = known;
    this.setting = setting;
  }

  /** Facts that no source states, that a named source does not state, or that one contradicts. */
  List<Shortfall> unsupported() {
    List<Shortfall> found = new ArrayList<>();
    List<Source> sources =
        known.matched().stream().filter(source -> !source.witness().isFact()).toList();
    Matcher matcher = new Matcher(sources);
    for (Source claim : known.matched()) {
      Optional<Fact> fact = known.fact(claim.witness().fact());
      boolean asked = fact.isPresent() && !fact.get().house() && fact.get().basis().isEmpty();
      if (asked && !known.sources().isEmpty()) {
        if (fact.get().quote()) {
          unsaid(fact.get()).ifPresent(found::add);
        } else {
          unstated(fact.get(), claim, matcher).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Shortfall> unsaid(Fact fact) {
    boolean said =
        fact.values().isEmpty()
            || fact.values().stream().anyMatch(v -> isFound(v, known.sources()));
    return said
        ? Optional.empty()
        : Optional.of(new Shortfall(fact, "is a quote that no source has", List.of()));
  }

  private boolean isFound(Mention<?> quote, List<Witness> where) {
    return new Searches(where, setting)
        .find(quote)
        .map(t -> t.verdict() == Verdict.SUPPORTED)
        .orElse(false);
  }

  private Optional<Shortfall> unstated(Fact fact, Source claim, Matcher matcher) {
    for (Context value : claim.contexts()) {
      List<Match> matches = matcher.matches(value);
      Optional<Match> against =
          matches.stream()
              .filter(m -> m.comparison().isDifferent() && m.score() >= Thresholds.BOUND)
              .filter(Match::isOfOneHead)
              .filter(m -> !isKnownToDiffer(fact, m))
              .filter(m -> !isSameInItsSentence(matches, m))
              .findFirst();
      List<Match> stating =
          matches.stream().filter(m -> m.score() >= Thresholds.STATED && agrees(m)).toList();
      if (against.isPresent() && (stating.isEmpty() || isRival(stating.get(0), against.get()))) {
        return Optional.of(
            new Shortfall(
                fact,
                "is "
                    + words(value)
                    + ", but "
                    + Wording.holder(against.get())
                    + " has "
                    + Wording.value(against.get()),
                List.of(against.get())));
      }
      if (stating.isEmpty()) {
        return Optional.of(
            new Shortfall(fact, "is " + words(value) + ", which no source states", List.of()));
      }
      for (Fact.SourceReference named : fact.sources()) {
        if (stating.stream().noneMatch(m -> isFile(m, named.file()))) {
          return Optional.of(
              new Shortfall(
                  fact,
                  "is " + words(value) + ", which " + named.file() + " does not state",
                  stating.subList(0, 1)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRival(Match stating, Match against) {
    return against.score() >= stating.score() - Thresholds.MARGIN;
  }

  private static boolean isSameInItsSentence(List<Match> matches, Match against) {
    return matches.stream()
        .anyMatch(
            m ->
                agrees(m)
                    && m.source().equals(against.source())
                    && m.known().sentence().equals(against.known().sentence()));
  }

  private static boolean agrees(Match match) {
    Comparison.Answer answer = match.comparison().answer();
    return answer == Comparison.Answer.SAME || answer == Comparison.Answer.FINER;
  }

  private static boolean isKnownToDiffer(Fact fact, Match match) {
    boolean accepted =
        fact.accept().stream()
            .anyMatch(a -> match.known().mention().compareWith(a.value()).isSame());
    boolean former =
        fact.was().stream().anyMatch(w -> match.known().mention().compareWith(w.value()).isSame());
    return accepted || former || fact.against().stream().anyMatch(file -> isFile(match, file));
  }

  private static boolean isFile(Match match, String file) {
    String path = match.source().witness().text().path();
    return path.equals(file) || path.endsWith("/" + file);
  }

  private static String words(Context value) {
    return Wording.quoted(value.mention().text(), value.mention().span());
  }

  /** Required facts that no draft, or none that the fact names, states. */
  List<Shortfall> missing(Map<Draft, List<Context>> drafts) {
    List<Shortfall> found = new ArrayList<>();
    for (Source claim : known.matched()) {
      Optional<Fact> fact = known.fact(claim.witness().fact());
      if (fact.isEmpty() || fact.get().house() || !fact.get().required().isRequired()) {
        continue;
      }
      boolean stated =
          drafts.entrySet().stream()
              .filter(entry -> isAsked(fact.get(), entry.getKey()))
              .anyMatch(entry -> states(entry.getKey(), entry.getValue(), fact.get(), claim));
      if (!stated) {
        found.add(new Shortfall(fact.get(), "is required and stated in no draft", List.of()));
      }
    }
    return found;
  }

  static boolean isAsked(Fact fact, Draft draft) {
    return fact.required().asks(draft.text().path());
  }

  private boolean states(Draft draft, List<Context> contexts, Fact fact, Source claim) {
    if (fact.quote()) {
      Witness self =
          new Witness(draft.text(), draft.mentions(), Optional.empty(), Optional.empty());
      return fact.values().stream().anyMatch(v -> isFound(v, List.of(self)));
    }
    return claim.contexts().stream()
        .allMatch(
            value ->
                contexts.stream()
                    .filter(c -> c.dimension().equals(value.dimension()))
                    .filter(c -> c.mention().compareWith(value.mention()).isSame())
                    .anyMatch(c -> Matcher.score(c, value, claim) >= Thresholds.STATED));
  }
}
