package io.factgate.judging;

import io.factgate.kind.Level;
import io.factgate.kind.Rule;
import io.factgate.knowledge.Fact;
import java.util.Map;
import java.util.Optional;

/**
 * The level of a finding: the fact's severity, then what the run asks for, then what the story asks
 * for, then the rule's own.
 */
record Levels(Map<String, Level> run, Map<String, Level> story) {

  Level of(Rule rule, Optional<Fact> fact) {
    return fact.flatMap(Fact::severity)
        .or(() -> Optional.ofNullable(run.get(rule.name())))
        .or(() -> Optional.ofNullable(story.get(rule.name())))
        .orElse(rule.level());
  }
}
