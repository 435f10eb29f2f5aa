package io.factgate.maven;

import io.factgate.Result;
import io.factgate.judging.Coverage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The share of its mentions, in percent, that of each draft must be held against something. */
record MinCoverage(int percent) {

  /** A draft that falls short, with a sentence. */
  record Shortfall(String draft, String sentence) {}

  /** The drafts that fall short; one without mentions is told by its own rule. */
  List<Shortfall> shortfalls(Result result) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Coverage one : result.coverage()) {
      int[] count = counts.computeIfAbsent(one.draft(), draft -> new int[2]);
      count[0] += one.seen();
      count[1] += one.seen() - one.unbound();
    }
    List<Shortfall> found = new ArrayList<>();
    counts.forEach(
        (draft, count) -> {
          if (count[1] * 100L < (long) percent * count[0]) {
            found.add(
                new Shortfall(
                    draft,
                    count[1]
                        + " of "
                        + count[0]
                        + " mentions could be held against facts and sources, "
                        + count[1] * 100L / count[0]
                        + " %; factgate.minCoverage is "
                        + percent));
          }
        });
    return found;
  }
}
