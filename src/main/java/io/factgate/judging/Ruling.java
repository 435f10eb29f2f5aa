package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Verdict;
import io.factgate.matching.Match;
import java.util.List;

/**
 * What was decided about one mention of a draft.
 *
 * @param matches what it was held against, the surest first; empty where its kind looked itself
 */
public record Ruling(
    Mention<?> mention, Verdict verdict, List<Objection> objections, List<Match> matches) {

  /** Copies the lists. */
  public Ruling {
    objections = List.copyOf(objections);
    matches = List.copyOf(matches);
  }
}
