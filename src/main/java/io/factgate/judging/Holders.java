package io.factgate.judging;

import io.factgate.kind.Names;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import java.util.ArrayList;
import java.util.List;

/** Tells to whom a draft gives a value, and whose value a known one is. */
final class Holders {

  private Holders() {}

  /** Whether the draft gives the words to one of these, by speaker or by name in the clause. */
  static boolean cites(Context context, List<String> speakers) {
    return speakers.isEmpty()
        || speakers.stream()
            .anyMatch(
                speaker ->
                    context.speakers().stream().anyMatch(s -> isSameName(s, speaker))
                        || context.actors().stream().anyMatch(a -> isSameName(a, speaker)));
  }

  /** Whether the draft cites a source's speaker or publisher for what that one really says. */
  static boolean isCitedFrom(Context context, Match fact, List<Match> sources) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.score() >= Thresholds.STATED)
        .anyMatch(
            m -> {
              List<String> holders = new ArrayList<>(m.known().speakers());
              m.source().witness().voice().ifPresent(holders::add);
              holders.removeIf(
                  h -> fact.known().speakers().stream().anyMatch(f -> isSameName(f, h)));
              return !holders.isEmpty() && cites(context, holders);
            });
  }

  /**
   * Whether the draft gives the value to the one who holds it, and the other has another holder.
   */
  static boolean isGivenToHolder(Context context, Match by, Match other) {
    List<String> holders = new ArrayList<>(by.known().speakers());
    by.source().witness().voice().ifPresent(holders::add);
    other.source().witness().voice().ifPresent(o -> holders.removeIf(h -> isSameName(h, o)));
    return !holders.isEmpty() && cites(context, holders);
  }

  static boolean isFile(Match match, String file) {
    String path = match.source().witness().text().path();
    return path.equals(file) || path.endsWith("/" + file);
  }

  /** Equal, or one stands in the other at a word's edge: surname and full name. */
  static boolean isSameName(String one, String two) {
    String a = " " + Names.fold(one) + " ";
    String b = " " + Names.fold(two) + " ";
    return a.contains(b) || b.contains(a);
  }
}
