package io.factgate.judging;

import io.factgate.matching.TermCounts;
import io.factgate.text.Text;
import java.util.List;
import java.util.Set;

/**
 * What facts still tell of which no draft of a story speaks, so that they need not be judged.
 *
 * @param counts how often terms stand in them
 * @param counted the texts that are in these counts, those that are judged among them
 * @param gone those of them in whose stead the story has others
 * @param ids those of all facts that marks may name
 */
public record Unspoken(TermCounts counts, Set<Text> counted, List<Text> gone, Set<String> ids) {

  /** No such facts. */
  public static final Unspoken NONE = new Unspoken(new TermCounts(), Set.of(), List.of(), Set.of());
}
