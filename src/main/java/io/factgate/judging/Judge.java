package io.factgate.judging;

import io.factgate.kind.Level;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.kind.Verdict;
import io.factgate.matching.Context;
import io.factgate.matching.Language;
import io.factgate.text.Place;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges all drafts of one story; not thread-safe, one for each story. */
public final class Judge {

  private final Known known;
  private final Reported reported;
  private final Set<String> rules = new HashSet<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private final Map<Draft, List<Context>> contexts = new LinkedHashMap<>();
  private final Map<Draft, Suppressions> suppressions = new LinkedHashMap<>();
  private final List<Judged> judged = new ArrayList<>();

  /**
   * Prepares the judging of a story.
   *
   * @param rules every rule there is; ignore marks may name them
   * @param levels levels that the run asks for, by rule
   */
  public Judge(Known known, List<Rule> rules, Map<String, Level> levels) {
    this.known = known;
    this.reported = new Reported(new Levels(levels, known.facts().rules()));
    rules.forEach(rule -> this.rules.add(rule.name()));
  }

  /** Judges the drafts, then the facts. */
  public Verdicts judge(List<Draft> drafts, Setting setting) {
    drafts.forEach(this::judge);
    FactChecks checks = new FactChecks(known, setting);
    FactFindings facts = new FactFindings(reported, drafts);
    checks.unsupported().forEach(facts::addUnsupported);
    checks.missing(contexts).forEach(facts::addMissing);
    suppressions.values().forEach(marks -> reported.addComplaints(marks.complaints()));
    reported.addComplaints(Suppressions.withoutDraft(known.facts(), drafts));
    return new Verdicts(reported.findings(), coverage, reported.hushed(), judged);
  }

  private void judge(Draft draft) {
    DraftJudge judge = new DraftJudge(known, draft);
    List<Ruling> rulings = judge.judge();
    List<Raised> raised = new ArrayList<>();
    // Who speaks is told before what is named: of two errors on the same words the first stays.
    for (boolean container : new boolean[] {true, false}) {
      rulings.stream()
          .filter(ruling -> ruling.mention().kind().isContainer() == container)
          .forEach(ruling -> ruling.objections().forEach(o -> raise(o, raised)));
    }
    judge.judgeTogether().forEach(objection -> raise(objection, raised));
    if (reported.level(Rules.DRAFT_INCONSISTENT, Optional.empty()) != Level.OFF) {
      judge.inconsistencies().forEach(objection -> raise(objection, raised));
    }
    Suppressions marks =
        new Suppressions(
            draft.text(),
            known.facts(),
            name -> rules.contains(name) || known.hasFact(name),
            draft.setting().dateline().map(LocalDateTime::toLocalDate));
    reported.heed(draft, marks);
    suppressions.put(draft, marks);
    withoutOverlaps(raised).forEach(one -> reported.add(draft, one));
    contexts.put(draft, judge.contexts());
    judged.add(new Judged(draft.text(), rulings));
    coverage.addAll(Coverage.of(draft.text().path(), rulings));
    if (rulings.stream().allMatch(ruling -> ruling.verdict() == Verdict.UNBOUND)) {
      addUnchecked(draft);
    }
  }

  private void raise(Objection objection, List<Raised> raised) {
    Level level = reported.level(objection.rule(), known.fact(objection.fact()));
    if (level != Level.OFF) {
      raised.add(new Raised(objection, level));
    }
  }

  /** One finding a rule and place; what is contradicted is not unsupported or at odds as well. */
  private static List<Raised> withoutOverlaps(List<Raised> raised) {
    List<Raised> ordered = new ArrayList<>(raised);
    ordered.sort(Comparator.comparing(Raised::level).thenComparing(r -> r.objection().span()));
    List<Raised> kept = new ArrayList<>();
    for (Raised one : ordered) {
      boolean told =
          kept.stream()
              .anyMatch(
                  other ->
                      other.objection().span().overlaps(one.objection().span())
                          && (other.objection().rule().equals(one.objection().rule())
                              || other.objection().span().equals(one.objection().span())
                              || (other.level() == Level.ERROR && one.level() != Level.ERROR)));
      if (!told) {
        kept.add(one);
      }
    }
    return kept;
  }

  private void addUnchecked(Draft draft) {
    Rule rule = Rules.DRAFT_UNCHECKED;
    Level level = reported.level(rule, Optional.empty());
    if (known.isEmpty() || level == Level.OFF) {
      return;
    }
    String path = draft.text().path();
    reported.addToDraft(
        draft,
        rule,
        Optional.empty(),
        () ->
            new Finding(
                rule.name(),
                level,
                path,
                Place.of(1, 1, 1, 1),
                Language.isForeign(draft.text())
                    ? "the language of this draft is not read; English is"
                    : "nothing in this draft could be held against facts or sources",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                reported.fingerprint(rule.name(), path, "", "")));
  }
}
