package io.factgate.harvest;

import io.factgate.kind.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Statements of several sources about one thing, those of one value together. */
final class Agreement {

  private final List<List<Statement>> groups = new ArrayList<>();

  Agreement(Statement first) {
    groups.add(new ArrayList<>(List.of(first)));
  }

  /**
   * Adds a statement to those of its value; one that is neither equal nor different is left out.
   */
  boolean add(Statement statement) {
    for (List<Statement> group : groups) {
      Statement known = group.get(0);
      boolean isSame =
          statement.mention().compareWith(known.mention()).isSame()
              || known.mention().compareWith(statement.mention()).isSame();
      if (isSame) {
        return group.add(statement);
      }
    }
    boolean isRival =
        groups.stream()
            .allMatch(g -> statement.mention().compareWith(g.get(0).mention()).isDifferent());
    return isRival && groups.add(new ArrayList<>(List.of(statement)));
  }

  boolean isDisputed() {
    return groups.size() > 1;
  }

  /** The values, that of most sources first. */
  List<List<Statement>> groups() {
    return groups.stream()
        .sorted(Comparator.comparingInt((List<Statement> g) -> -g.size()))
        .toList();
  }

  /** How many sources state it. */
  int size() {
    return groups.stream().mapToInt(List::size).sum();
  }

  /**
   * The statement whose sentence is the plainest: of the most stated value, as exactly as any
   * source gives it, the shortest.
   */
  Statement plainest() {
    List<Statement> group = groups().get(0);
    List<Statement> exact =
        group.stream().filter(s -> group.stream().noneMatch(o -> isFiner(o, s))).toList();
    return (exact.isEmpty() ? group : exact)
        .stream().min(Comparator.comparingInt(s -> s.context().sentence().length())).orElseThrow();
  }

  private static boolean isFiner(Statement one, Statement other) {
    return one.mention().compareWith(other.mention()).answer() == Comparison.Answer.FINER;
  }
}
