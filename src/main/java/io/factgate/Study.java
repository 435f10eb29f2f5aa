package io.factgate;

import io.factgate.judging.Judged;
import io.factgate.judging.Stand;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import java.util.List;

/**
 * One story seen through: what was decided about each mention of its drafts, and how its sources
 * stand to its facts; for reports and explanations, which want more than findings.
 *
 * @param story path of its folder
 * @param sources as witnesses; superseded ones are left out
 */
public record Study(
    String story, Facts facts, List<Judged> drafts, List<Witness> sources, List<Stand> stands) {

  /** Copies the lists. */
  public Study {
    drafts = List.copyOf(drafts);
    sources = List.copyOf(sources);
    stands = List.copyOf(stands);
  }
}
