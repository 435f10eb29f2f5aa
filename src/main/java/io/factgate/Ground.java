package io.factgate;

import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import io.factgate.text.Fault;
import io.factgate.text.Text;
import java.util.List;

/**
 * What the drafts of a story are held against, as it was read.
 *
 * @param house the facts of the house, which {@code facts} has with the story's
 * @param isKnown whether the facts could be read, so that drafts can be held against them
 * @param sources as witnesses; superseded ones are left out
 * @param documents every source that was read
 */
record Ground(
    HouseClaims house,
    Facts facts,
    boolean isKnown,
    List<Witness> sources,
    List<Fault> faults,
    List<Text> documents) {

  /** Copies the lists. */
  Ground {
    sources = List.copyOf(sources);
    faults = List.copyOf(faults);
    documents = List.copyOf(documents);
  }
}
