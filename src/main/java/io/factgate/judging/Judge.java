package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.kind.Verdict;
import io.factgate.knowledge.Fact;
import io.factgate.matching.Context;
import io.factgate.matching.Language;
import io.factgate.matching.Match;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Judges all drafts of one story; not thread-safe, one for each story. */
public final class Judge {

  private final Known known;
  private final Levels levels;
  private final Set<String> ids = new HashSet<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Coverage> coverage = new ArrayList<>();
  private final Map<Draft, List<Context>> contexts = new LinkedHashMap<>();
  private final Map<Draft, Suppressions> suppressions = new LinkedHashMap<>();
  private final List<Hushed> hushed = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();

  /**
   * Prepares the judging of a story.
   *
   * @param rules every rule there is; ignore marks may name them
   * @param levels levels that the run asks for, by rule
   */
  public Judge(Known known, List<Rule> rules, Map<String, Level> levels) {
    this.known = known;
    this.levels = new Levels(levels, known.facts().rules());
    rules.forEach(rule -> ids.add(rule.name()));
    known.facts().facts().forEach(fact -> ids.add(fact.id()));
  }

  /** Judges the drafts, then the facts. */
  public Verdicts judge(List<Draft> drafts, Setting setting) {
    drafts.forEach(this::judge);
    FactChecks checks = new FactChecks(known, setting);
    checks.unsupported().forEach(this::addUnsupported);
    checks.missing(contexts).forEach(shortfall -> addMissing(shortfall, drafts));
    suppressions.values().forEach(marks -> marks.complaints().forEach(this::addComplaint));
    Suppressions.withoutDraft(known.facts(), drafts).forEach(this::addComplaint);
    findings.sort(
        Comparator.comparing(Finding::path)
            .thenComparing(f -> f.place().startLine())
            .thenComparing(f -> f.place().startColumn())
            .thenComparing(Finding::rule));
    return new Verdicts(findings, coverage, hushed, judged);
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
    Suppressions marks =
        new Suppressions(
            draft.text(),
            known.facts(),
            ids,
            draft.setting().dateline().map(LocalDateTime::toLocalDate));
    for (Raised one : withoutOverlaps(raised)) {
      Optional<Hushed> hush = marks.hush(one, () -> finding(draft.text(), one));
      if (hush.isPresent()) {
        hushed.add(hush.get());
      } else {
        findings.add(finding(draft.text(), one));
      }
    }
    suppressions.put(draft, marks);
    contexts.put(draft, judge.contexts());
    judged.add(new Judged(draft.text(), rulings));
    cover(draft, rulings);
  }

  private void raise(Objection objection, List<Raised> raised) {
    Level level = levels.of(objection.rule(), known.fact(objection.fact()));
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

  private Finding finding(Text text, Raised raised) {
    Objection objection = raised.objection();
    return finding(
        objection.rule(),
        raised.level(),
        text.path(),
        text.place(objection.span()),
        objection.message(),
        text.written(objection.span()),
        objection.expected(),
        objection.fact(),
        objection.evidence(),
        sentence(text, objection.span()));
  }

  private static String sentence(Text text, Span span) {
    return text.sentences().isEmpty()
        ? ""
        : text.at(text.sentences().get(text.sentenceAt(span.start())).span());
  }

  private Finding finding(
      Rule rule,
      Level level,
      String path,
      Place place,
      String message,
      String found,
      Optional<String> expected,
      Optional<String> fact,
      List<Evidence> evidence,
      String sentence) {
    return new Finding(
        rule.name(),
        level,
        path,
        place,
        message,
        found,
        expected,
        fact,
        evidence,
        fingerprints.of(rule.name(), path, found, sentence));
  }

  private void addComplaint(Suppressions.Complaint complaint) {
    Level level = levels.of(complaint.rule(), Optional.empty());
    if (level != Level.OFF) {
      findings.add(
          finding(
              complaint.rule(),
              level,
              complaint.path(),
              complaint.place(),
              complaint.message(),
              complaint.words(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              ""));
    }
  }

  private void addUnsupported(FactChecks.Shortfall shortfall) {
    Fact fact = shortfall.fact();
    Level level = levels.of(Rules.FACT_UNSUPPORTED, Optional.empty());
    if (level != Level.OFF && fact.severity().filter(Level.OFF::equals).isEmpty()) {
      findings.add(
          finding(
              Rules.FACT_UNSUPPORTED,
              level,
              fact.text().path(),
              fact.place(),
              fact.id() + " " + shortfall.detail(),
              fact.text().prose(),
              Optional.empty(),
              Optional.of(fact.id()),
              evidence(shortfall.matches()),
              fact.id()));
    }
  }

  private void addMissing(FactChecks.Shortfall shortfall, List<Draft> drafts) {
    Fact fact = shortfall.fact();
    Level level = levels.of(Rules.FACT_MISSING, Optional.of(fact));
    Optional<Draft> draft =
        drafts.stream()
            .filter(d -> FactChecks.isAsked(fact, d))
            .findFirst()
            .or(() -> drafts.stream().findFirst());
    if (level == Level.OFF || draft.isEmpty()) {
      return;
    }
    Text text = draft.get().text();
    Span first = text.blocks().isEmpty() ? new Span(0, 0) : text.blocks().get(0).span();
    addUnlessHushed(
        draft.get(),
        Rules.FACT_MISSING,
        Optional.of(fact.id()),
        () ->
            finding(
                Rules.FACT_MISSING,
                level,
                text.path(),
                text.place(first),
                fact.id() + " " + shortfall.detail() + ": " + fact.text().prose(),
                text.written(first),
                Optional.of(fact.text().prose()),
                Optional.of(fact.id()),
                List.of(new Evidence(fact.text(), new Span(0, fact.text().prose().length()))),
                fact.id()));
  }

  private void addUnlessHushed(
      Draft draft, Rule rule, Optional<String> fact, Supplier<Finding> finding) {
    Optional<Hushed> hush =
        Optional.ofNullable(suppressions.get(draft))
            .flatMap(marks -> marks.hushDraft(rule, fact, finding));
    if (hush.isPresent()) {
      hushed.add(hush.get());
    } else {
      findings.add(finding.get());
    }
  }

  private static List<Evidence> evidence(List<Match> matches) {
    return matches.stream().map(m -> m.source().evidence(m.known())).toList();
  }

  private void cover(Draft draft, List<Ruling> rulings) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    int held = 0;
    for (Ruling ruling : rulings) {
      int[] count =
          counts.computeIfAbsent(
              ruling.mention().kind().name(), k -> new int[Verdict.values().length]);
      count[ruling.verdict().ordinal()]++;
      held += ruling.verdict() == Verdict.UNBOUND ? 0 : 1;
    }
    counts.forEach(
        (kind, count) ->
            coverage.add(
                new Coverage(
                    draft.text().path(),
                    kind,
                    count[0] + count[1] + count[2] + count[3],
                    count[Verdict.SUPPORTED.ordinal()],
                    count[Verdict.CONTRADICTED.ordinal()],
                    count[Verdict.UNSUPPORTED.ordinal()],
                    count[Verdict.UNBOUND.ordinal()])));
    Level level = levels.of(Rules.DRAFT_UNCHECKED, Optional.empty());
    if (held > 0 || known.isEmpty() || level == Level.OFF) {
      return;
    }
    addUnlessHushed(
        draft,
        Rules.DRAFT_UNCHECKED,
        Optional.empty(),
        () ->
            finding(
                Rules.DRAFT_UNCHECKED,
                level,
                draft.text().path(),
                Place.of(1, 1, 1, 1),
                Language.isForeign(draft.text())
                    ? "the language of this draft is not read; English is"
                    : "nothing in this draft could be held against facts or sources",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ""));
  }
}
