package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Verdict;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what was decided about mentions of one draft, with its sentence and evidence. */
final class Rulings {

  /** As many passages are named at most. */
  private static final int EVIDENCE = 4;

  private final Text draft;

  Rulings(Text draft) {
    this.draft = draft;
  }

  /** Contradicted by the first of these, and by what says the same. */
  Ruling contradicted(Context context, List<Match> against) {
    Match first = against.get(0);
    List<Match> shown =
        against.stream().filter(m -> m.isOfOneHead() || m.equals(first)).limit(EVIDENCE).toList();
    Objection objection =
        objection(
            context.mention().kind().contradicted(),
            context,
            Wording.contradiction(draft, context, first),
            Optional.of(first.known().mention().words()),
            shown);
    return ruling(context, Verdict.CONTRADICTED, List.of(objection), against);
  }

  /** More exact than what is known. */
  Ruling unsupported(Context context, Match finer) {
    Objection objection =
        objection(
            context.mention().kind().unsupported(),
            context,
            "says "
                + Wording.quoted(draft, context.mention().span())
                + ", finer than "
                + Wording.value(finer)
                + " of "
                + Wording.holder(finer),
            Optional.of(finer.known().mention().words()),
            List.of(finer));
    return ruling(context, Verdict.UNSUPPORTED, List.of(objection), List.of(finer));
  }

  /** Known to nobody. */
  Ruling unsupported(Context context) {
    Objection objection =
        objection(
            context.mention().kind().unsupported(),
            context,
            "says "
                + Wording.quoted(draft, context.mention().span())
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

  /** What was decided, without a sentence of its own. */
  static Ruling ruling(
      Context context, Verdict verdict, List<Objection> objections, List<Match> matches) {
    return new Ruling(context.mention(), verdict, objections, matches);
  }

  /** Right in its time. */
  Ruling outdated(Context context, Match match) {
    Objection objection =
        objection(
            Rules.FACT_OUTDATED,
            context,
            "says "
                + Wording.quoted(draft, context.mention().span())
                + ", which was right then; now "
                + Wording.holder(match)
                + " is "
                + Wording.value(match),
            Optional.of(match.known().mention().words()),
            List.of(match));
    return ruling(context, Verdict.SUPPORTED, List.of(objection), List.of(match));
  }

  /** Supported, but by {@code others} in their stead: sources disagree. */
  Ruling disagreed(Context context, Match by, List<Match> others) {
    List<Match> evidence = new ArrayList<>(List.of(by));
    evidence.addAll(others);
    Objection objection =
        objection(
            Rules.SOURCES_DISAGREE,
            context,
            "says "
                + Wording.quoted(draft, context.mention().span())
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
}
