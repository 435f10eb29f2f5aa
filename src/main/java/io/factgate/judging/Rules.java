package io.factgate.judging;

import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that no kind raises by itself, and the list of all of them. */
public final class Rules {

  /** The draft contradicts itself. */
  public static final Rule DRAFT_INCONSISTENT =
      new Rule("draft-inconsistent", Level.ERROR, "The draft says two things of one.");

  /** Sources contradict each other on something that the draft states. */
  public static final Rule SOURCES_DISAGREE =
      new Rule(
          "sources-disagree",
          Level.WARNING,
          "Sources contradict each other on something that the draft states.");

  /** A fact lacks a source that states it. */
  public static final Rule FACT_UNSUPPORTED =
      new Rule(
          "fact-unsupported",
          Level.WARNING,
          "No source states the fact, a named source does not, or one contradicts it.");

  /** A required fact is in no draft. */
  public static final Rule FACT_MISSING =
      new Rule("fact-missing", Level.ERROR, "A required fact is in no draft.");

  /** Right when it was written, not now. */
  public static final Rule FACT_OUTDATED =
      new Rule(
          "fact-outdated", Level.NOTE, "What the draft states held before and no longer does.");

  /** Nothing in the draft could be held against anything. */
  public static final Rule DRAFT_UNCHECKED =
      new Rule(
          "draft-unchecked",
          Level.WARNING,
          "Nothing in this draft could be held against anything that is known.");

  /** An ignore mark hits nothing. */
  public static final Rule SUPPRESSION_UNUSED =
      new Rule("suppression-unused", Level.WARNING, "An ignore mark hushes nothing.");

  /** An ignore mark names no rule or no reason. */
  public static final Rule SUPPRESSION_INVALID =
      new Rule(
          "suppression-invalid", Level.WARNING, "An ignore mark lacks a known rule or a reason.");

  private static final List<Rule> OWN =
      List.of(
          DRAFT_INCONSISTENT,
          SOURCES_DISAGREE,
          FACT_UNSUPPORTED,
          FACT_MISSING,
          FACT_OUTDATED,
          DRAFT_UNCHECKED,
          SUPPRESSION_UNUSED,
          SUPPRESSION_INVALID);

  private Rules() {}

  /** Every rule of these kinds, of which several may raise one, and of judging itself. */
  public static List<Rule> of(List<Kind<?>> kinds) {
    Map<String, Rule> all = new LinkedHashMap<>();
    kinds.forEach(kind -> kind.rules().forEach(rule -> all.put(rule.name(), rule)));
    OWN.forEach(rule -> all.put(rule.name(), rule));
    return List.copyOf(all.values());
  }
}
