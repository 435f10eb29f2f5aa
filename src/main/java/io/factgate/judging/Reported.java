package io.factgate.judging;

import io.factgate.kind.Level;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.knowledge.Fact;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is found in one story: findings with their levels and names, hushed ones apart. */
final class Reported {

  private final Levels levels;
  private final Fingerprints fingerprints = new Fingerprints();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Hushed> hushed = new ArrayList<>();
  private final Map<Draft, Suppressions> marks = new HashMap<>();

  Reported(Levels levels) {
    this.levels = levels;
  }

  /** The level of a rule's findings; of those of a fact, where there is one. */
  Level level(Rule rule, Optional<Fact> fact) {
    return levels.of(rule, fact);
  }

  /** Reads what the marks of a draft hush, before anything of it is added. */
  void heed(Draft draft, Suppressions suppressions) {
    marks.put(draft, suppressions);
  }

  /** Adds what is wrong with words of a draft. */
  void add(Draft draft, Raised raised) {
    Supplier<Finding> finding = () -> finding(draft.text(), raised);
    Optional<Hushed> hush =
        Optional.ofNullable(marks.get(draft)).flatMap(own -> own.hush(raised, finding));
    hush.ifPresentOrElse(hushed::add, () -> findings.add(finding.get()));
  }

  /** Adds what is wrong with a draft as a whole. */
  void addToDraft(Draft draft, Rule rule, Optional<String> fact, Supplier<Finding> finding) {
    Optional<Hushed> hush =
        Optional.ofNullable(marks.get(draft)).flatMap(own -> own.hushDraft(rule, fact, finding));
    hush.ifPresentOrElse(hushed::add, () -> findings.add(finding.get()));
  }

  /** Adds what no mark can hush. */
  void add(Finding finding) {
    findings.add(finding);
  }

  /** Marks that are wrong, and those that hushed nothing. */
  void addComplaints(List<Suppressions.Complaint> complaints) {
    for (Suppressions.Complaint complaint : complaints) {
      Level level = level(complaint.rule(), Optional.empty());
      if (level != Level.OFF) {
        String name = complaint.rule().name();
        findings.add(
            new Finding(
                name,
                level,
                complaint.path(),
                complaint.place(),
                complaint.message(),
                complaint.words(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                fingerprint(name, complaint.path(), complaint.words(), "")));
      }
    }
  }

  /** A name of a finding that holds while lines move. */
  String fingerprint(String rule, String path, String words, String sentence) {
    return fingerprints.of(rule, path, words, sentence);
  }

  /** All findings in order of document and place. */
  List<Finding> findings() {
    findings.sort(
        Comparator.comparing(Finding::path)
            .thenComparing(f -> f.place().startLine())
            .thenComparing(f -> f.place().startColumn())
            .thenComparing(Finding::rule));
    return findings;
  }

  List<Hushed> hushed() {
    return hushed;
  }

  private Finding finding(Text text, Raised raised) {
    Objection objection = raised.objection();
    Place place = text.place(objection.span());
    String found = text.written(objection.span());
    String rule = objection.rule().name();
    return new Finding(
        rule,
        raised.level(),
        text.path(),
        place,
        objection.message(),
        found,
        objection.expected(),
        objection.fact(),
        objection.evidence(),
        fingerprint(rule, text.path(), found, sentence(text, objection.span())));
  }

  private static String sentence(Text text, Span span) {
    return text.sentences().isEmpty()
        ? ""
        : text.at(text.sentences().get(text.sentenceAt(span.start())).span());
  }
}
