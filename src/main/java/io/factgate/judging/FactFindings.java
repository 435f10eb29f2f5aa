package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.knowledge.Fact;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;

/** Makes findings of what is wrong with facts: no source states one, or no draft. */
final class FactFindings {

  private final Reported reported;
  private final List<Draft> drafts;

  FactFindings(Reported reported, List<Draft> drafts) {
    this.reported = reported;
    this.drafts = List.copyOf(drafts);
  }

  /** At the fact in its file. */
  void addUnsupported(FactChecks.Shortfall shortfall) {
    Fact fact = shortfall.fact();
    Level level = reported.level(Rules.FACT_UNSUPPORTED, Optional.empty());
    if (level == Level.OFF || fact.severity().filter(Level.OFF::equals).isPresent()) {
      return;
    }
    String rule = Rules.FACT_UNSUPPORTED.name();
    Text text = fact.text();
    reported.add(
        new Finding(
            rule,
            level,
            text.path(),
            fact.place(),
            fact.id() + " " + shortfall.detail(),
            text.prose(),
            Optional.empty(),
            Optional.of(fact.id()),
            shortfall.matches().stream().map(m -> m.source().evidence(m.known())).toList(),
            reported.fingerprint(rule, text.path(), text.prose(), fact.id())));
  }

  /** At the first line of the draft that should state the fact. */
  void addMissing(FactChecks.Shortfall shortfall) {
    Fact fact = shortfall.fact();
    Level level = reported.level(Rules.FACT_MISSING, Optional.of(fact));
    Optional<Draft> draft =
        drafts.stream()
            .filter(d -> FactChecks.isAsked(fact, d))
            .findFirst()
            .or(() -> drafts.stream().findFirst());
    if (level != Level.OFF && draft.isPresent()) {
      reported.addToDraft(
          draft.get(),
          Rules.FACT_MISSING,
          Optional.of(fact.id()),
          () -> missing(shortfall, level, draft.get().text()));
    }
  }

  private Finding missing(FactChecks.Shortfall shortfall, Level level, Text text) {
    Fact fact = shortfall.fact();
    String claim = fact.text().prose();
    Span first = text.blocks().isEmpty() ? new Span(0, 0) : text.blocks().get(0).span();
    String found = text.written(first);
    String rule = Rules.FACT_MISSING.name();
    return new Finding(
        rule,
        level,
        text.path(),
        text.place(first),
        fact.id() + " " + shortfall.detail() + ": " + claim,
        found,
        Optional.of(claim),
        Optional.of(fact.id()),
        List.of(new Evidence(fact.text(), new Span(0, claim.length()))),
        reported.fingerprint(rule, text.path(), found, fact.id()));
  }
}
