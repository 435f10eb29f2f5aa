package io.factgate.judging;

import io.factgate.kind.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts of the mentions of one draft and kind by what became of them. */
public record Coverage(
    String draft,
    String kind,
    int seen,
    int supported,
    int contradicted,
    int unsupported,
    int unbound) {

  /** One for each kind that the draft has mentions of, in the order of their first ones. */
  static List<Coverage> of(String draft, List<Ruling> rulings) {
    Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
    for (Ruling ruling : rulings) {
      counts
          .computeIfAbsent(ruling.mention().kind().name(), k -> new EnumMap<>(Verdict.class))
          .merge(ruling.verdict(), 1, Integer::sum);
    }
    List<Coverage> all = new ArrayList<>();
    counts.forEach((kind, count) -> all.add(of(draft, kind, count)));
    return all;
  }

  private static Coverage of(String draft, String kind, Map<Verdict, Integer> count) {
    return new Coverage(
        draft,
        kind,
        count.values().stream().mapToInt(Integer::intValue).sum(),
        count.getOrDefault(Verdict.SUPPORTED, 0),
        count.getOrDefault(Verdict.CONTRADICTED, 0),
        count.getOrDefault(Verdict.UNSUPPORTED, 0),
        count.getOrDefault(Verdict.UNBOUND, 0));
  }
}
