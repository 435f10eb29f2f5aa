package io.factgate.judging;

import io.factgate.judging.Stand.Answer;
import io.factgate.judging.Stand.Echo;
import io.factgate.kind.Comparison;
import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Verdict;
import io.factgate.knowledge.Fact;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.matching.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks every source of a story about every fact of its own and of the house. */
public final class Stands {

  private final Known known;
  private final Setting setting;

  /** Prepares to ask. */
  public Stands(Known known, Setting setting) {
    this.known = known;
    this.setting = setting;
  }

  /** One stand a fact, in the order of the facts; a superseded source is not asked. */
  public List<Stand> all() {
    List<Stand> all = new ArrayList<>();
    List<Source> sources =
        known.matched().stream().filter(source -> !source.witness().isFact()).toList();
    for (Source claim : known.matched()) {
      known
          .fact(claim.witness().fact())
          .ifPresent(
              fact ->
                  all.add(
                      new Stand(fact, sources.stream().map(s -> ask(fact, claim, s)).toList())));
    }
    return all;
  }

  private Echo ask(Fact fact, Source claim, Source source) {
    return fact.quote() ? askForQuote(fact, source) : askForValues(claim, source);
  }

  private Echo askForQuote(Fact fact, Source source) {
    Searches searches = new Searches(List.of(source.witness()), setting);
    for (Mention<?> quote : fact.values()) {
      boolean isSaid =
          searches.find(quote).map(t -> t.verdict() == Verdict.SUPPORTED).orElse(false);
      if (isSaid) {
        return new Echo(source.witness().text(), Answer.AGREES, Optional.empty());
      }
    }
    return new Echo(source.witness().text(), Answer.SILENT, Optional.empty());
  }

  private static Echo askForValues(Source claim, Source source) {
    Matcher matcher = new Matcher(List.of(source));
    Answer answer = claim.contexts().isEmpty() ? Answer.SILENT : Answer.AGREES;
    Optional<Evidence> evidence = Optional.empty();
    for (Context value : claim.contexts()) {
      List<Match> matches = matcher.matches(value);
      Optional<Match> same =
          matches.stream().filter(m -> agrees(m) && m.score() >= Thresholds.STATED).findFirst();
      Optional<Match> other =
          matches.stream()
              .filter(m -> m.comparison().isDifferent() && m.score() >= Thresholds.BOUND)
              .findFirst();
      if (other.isPresent()
          && same.map(s -> s.score() < other.get().score() - Thresholds.MARGIN).orElse(true)) {
        return new Echo(source.witness().text(), Answer.DISAGREES, other.map(Stands::evidence));
      }
      answer = same.isEmpty() ? Answer.SILENT : answer;
      evidence = evidence.or(() -> same.map(Stands::evidence));
    }
    return new Echo(
        source.witness().text(), answer, answer == Answer.AGREES ? evidence : Optional.empty());
  }

  private static boolean agrees(Match match) {
    Comparison.Answer answer = match.comparison().answer();
    return answer == Comparison.Answer.SAME || answer == Comparison.Answer.FINER;
  }

  private static Evidence evidence(Match match) {
    return match.source().evidence(match.known());
  }
}
