package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.matching.Source;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds places of one draft that say two values of one thing. */
final class Inconsistencies {

  /** The surest places that differ, as many as may be worth weighing. */
  private static final int NEAREST = 3;

  private final List<Context> contexts;
  private final Map<Context, List<Match>> matches = new IdentityHashMap<>();
  private final Map<Span, List<Context>> bySentence = new HashMap<>();

  /** Holds the contexts of a draft against each other. */
  Inconsistencies(Draft draft, List<Context> contexts) {
    this.contexts = contexts;
    Witness self = new Witness(draft.text(), draft.mentions(), Optional.empty(), Optional.empty());
    Matcher matcher = new Matcher(List.of(new Source(self, contexts)));
    for (Context context : contexts) {
      bySentence.computeIfAbsent(context.sentence(), s -> new ArrayList<>()).add(context);
      if (context.mention().kind().isHeldAgainstSources()) {
        matches.put(
            context,
            matcher.matches(context).stream()
                .filter(m -> !m.known().sentence().overlaps(context.sentence()))
                .toList());
      }
    }
  }

  /** The surest for each value that another place may contradict, the surest of all first. */
  List<Inconsistency> find() {
    List<Inconsistency> found = new ArrayList<>();
    for (Context context : contexts) {
      List<Match> all = matches.getOrDefault(context, List.of());
      all.stream()
          .filter(this::mayContradict)
          .limit(NEAREST)
          .map(m -> Inconsistency.of(all, m, isStated(m.known()), contexts.size()))
          .max(Comparator.comparingDouble(Inconsistency::score))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Inconsistency::score).reversed());
    return found;
  }

  private boolean isStated(Context context) {
    return matches.getOrDefault(context, List.of()).stream()
        .anyMatch(m -> m.comparison().isSame() && m.score() >= Thresholds.STATED);
  }

  private boolean mayContradict(Match match) {
    Context one = match.draft();
    Context two = match.known();
    return match.comparison().isDifferent()
        && two.mention().compareWith(one.mention()).isDifferent()
        && !match.isBarred()
        && !isSection(one)
        && !isSection(two)
        && !Accusers.isFree(one)
        && !Accusers.isFree(two)
        && !isOfTwoEvents(one, two)
        && !isInterim(one, two);
  }

  /** "3.2 Trees": the number of a heading. */
  private static boolean isSection(Context context) {
    return context.isHeading()
        && context.mention().span().start() == context.sentence().start()
        && context.mention().words().matches("\\d+(?:\\.\\d+)+(?:\\s.*)?");
  }

  /** A text tells how the score stood at several moments; a heading tells the last one. */
  private static boolean isInterim(Context one, Context two) {
    return one.dimension().equals("score") && one.isHeading() == two.isHeading();
  }

  /** Whether two days stand beside values that differ too: each is that of an event of its own. */
  private boolean isOfTwoEvents(Context one, Context two) {
    if (!one.dimension().equals("date")) {
      return false;
    }
    List<Context> there = beside(two);
    return beside(one).stream().anyMatch(a -> there.stream().anyMatch(b -> isOneThingTwice(a, b)));
  }

  private static boolean isOneThingTwice(Context one, Context two) {
    Mention<?> value = one.mention();
    return one.subject().equals(two.subject()) && value.compareWith(two.mention()).isDifferent();
  }

  private List<Context> beside(Context context) {
    return bySentence.getOrDefault(context.sentence(), List.of()).stream()
        .filter(c -> c != context)
        .toList();
  }
}
