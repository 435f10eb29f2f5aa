package io.factgate.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a clause does with its value: the governing word, its theme, its preposition. */
final class ActionReader {

  private static final Set<String> AUXILIARIES = ClauseWords.of("auxiliary");
  private static final Set<String> ARTICLES = ClauseWords.of("article");
  private static final Set<String> ROLES = ClauseWords.of("role");
  private static final Set<String> BREAKS = ClauseWords.of("break");
  private static final Set<String> PREPOSITIONS = ClauseWords.of("preposition");

  /** A governor stands so near to its value. */
  private static final int REACH = 5;

  private final ClauseTokens clause;
  private final int first;
  private final int last;

  /** Prepares the reading round the tokens from {@code first} to {@code last}. */
  ActionReader(ClauseTokens clause, int first, int last) {
    this.clause = clause;
    this.first = first;
    this.last = last;
  }

  /** The nearest word of content before the value, or before its list; else the verb behind it. */
  Optional<String> governor() {
    int words = 0;
    for (int i = first - 1; i >= 0 && words < REACH; i--) {
      boolean listed = i > 0 && words == 0 && clause.isValue(i - 1) && !clause.isValue(i);
      if (clause.isSign(i) && !listed) {
        break;
      }
      words += clause.isValue(i) || listed ? 0 : 1;
      Optional<String> term = clause.isNamed(i) ? Optional.empty() : clause.content(i);
      if (term.isPresent()) {
        return term;
      }
    }
    return governorBehind();
  }

  private Optional<String> governorBehind() {
    int from = last + 1;
    for (int i = last + 1; i < Math.min(clause.size(), last + 1 + 2 * REACH); i++) {
      if (ends(i)) {
        break;
      }
      if (clause.is(i, AUXILIARIES)) {
        from = i + 1;
        break;
      }
    }
    // "27 minutes off the bench": a phrase is no verb.
    int to = clause.is(from, PREPOSITIONS) ? from : Math.min(clause.size(), from + REACH);
    for (int i = from; i < to && !ends(i); i++) {
      Optional<String> term = clause.content(i);
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  private boolean ends(int i) {
    return clause.isSign(i) || clause.at(i).equals("and");
  }

  /** The terms between the breaks on both sides of the value. */
  Set<String> segment() {
    int start = first;
    while (start > 0 && !isBreak(start - 1)) {
      start--;
    }
    Set<String> terms = new HashSet<>();
    for (int i = start; i < clause.size() && !(i > last && isBreak(i)); i++) {
      clause.content(i).ifPresent(terms::add);
    }
    return terms;
  }

  private boolean isBreak(int i) {
    return clause.isSign(i) || clause.is(i, BREAKS);
  }

  /** "By" in "rose by some €4 million". */
  Optional<String> role() {
    int at = first - 1;
    while (clause.is(at, ARTICLES)) {
      at--;
    }
    return clause.is(at, ROLES) ? Optional.of(clause.at(at)) : Optional.empty();
  }

  /**
   * The last word of the first run of words that are no name, but for the verb behind it: "New
   * house prices rose by …"; behind a name of one with an article: "Marsh Foods made a net profit
   * of …".
   */
  Optional<String> theme() {
    Optional<String> gapped = gapped();
    if (gapped.isPresent()) {
      return gapped;
    }
    List<String> run = run();
    int end = run.size() - 1;
    // "A net profit of €148 million": what stands before "of" is no verb.
    boolean noun = clause.at(first - 1).equals("of");
    boolean verb = end > 0 && !noun && governor().equals(Optional.of(run.get(end)));
    return run.isEmpty() ? Optional.empty() : Optional.of(run.get(verb ? end - 1 : end));
  }

  private List<String> run() {
    List<String> run = new ArrayList<>();
    boolean open = true;
    for (int i = coordinate(); i < first; i++) {
      boolean named = clause.isNamed(i);
      Optional<String> term = named ? Optional.empty() : clause.content(i);
      if (term.isPresent() && open && !(run.isEmpty() && Vocabulary.isLight(term.get()))) {
        run.add(term.get());
      } else if (term.isEmpty() && !run.isEmpty()) {
        break;
      }
      open = !named && (open || clause.is(i, ARTICLES));
    }
    return run;
  }

  /** Where the clause behind the last "and" starts, if it has a noun and a verb of its own. */
  private int coordinate() {
    int words = 0;
    for (int i = first - 1; i > 0; i--) {
      if (clause.at(i).equals("and")) {
        return words > 1 && !clause.isNamed(i - 1) ? i + 1 : 0;
      }
      words += clause.content(i).isPresent() ? 1 : 0;
    }
    return 0;
  }

  /** The noun of a clause without its verb: "spending rose by 3 percent, revenue by 2 percent". */
  private Optional<String> gapped() {
    boolean gap = first > 2 && clause.is(first - 1, ROLES) && ends(first - 3);
    return gap ? clause.content(first - 2) : Optional.empty();
  }
}
