package io.factgate.matching;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times in many contexts by number: most sentences of a story tell of the same few. */
final class TimeTable {

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Mention<?>> times = new ArrayList<>();

  /** The numbers of the times; equal values have one. */
  int[] add(Collection<Mention<?>> mentions) {
    return mentions.stream().mapToInt(this::number).toArray();
  }

  private int number(Mention<?> time) {
    // Kinds have values of types of their own: equal values are of one kind.
    Integer known = numbers.putIfAbsent(time.value(), times.size());
    if (known == null) {
      times.add(time);
    }
    return known == null ? times.size() - 1 : known;
  }

  /** For each number whether its time agrees with one of these. */
  Answers answers(Collection<Mention<?>> mentions) {
    boolean[] agree = new boolean[times.size()];
    boolean[] differ = new boolean[times.size()];
    for (Mention<?> mention : mentions) {
      for (int i = 0; i < agree.length; i++) {
        Comparison comparison = mention.compareWith(times.get(i));
        agree[i] |= comparison.isSame();
        differ[i] |= comparison.isDifferent();
      }
    }
    return new Answers(agree, differ);
  }

  /** What becomes of each time. */
  record Answers(boolean[] agree, boolean[] differ) {

    /** Whether one of the times differs and none agrees. */
    boolean isOther(int[] times) {
      boolean isDifferent = false;
      for (int time : times) {
        if (agree[time]) {
          return false;
        }
        isDifferent |= differ[time];
      }
      return isDifferent;
    }
  }
}
