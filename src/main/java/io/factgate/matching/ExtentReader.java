package io.factgate.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads what narrows a clause to a part of what it speaks of: a place, a group, a stretch. */
final class ExtentReader {

  private static final Set<String> AUXILIARIES = ClauseWords.of("auxiliary");
  private static final Set<String> WHOLES = ClauseWords.of("whole");
  private static final Set<String> WINDOWS = ClauseWords.of("window");
  private static final Set<String> STRETCHES = ClauseWords.of("stretch");
  private static final Set<String> FILLERS = ClauseWords.of("filler");
  private static final Set<String> NTHS = ClauseWords.of("nth");
  private static final Set<String> RUNS = ClauseWords.of("run");
  private static final Set<String> OPENINGS = ClauseWords.of("opening");
  private static final Set<String> NARROWING = ClauseWords.of("narrowing");

  /** A noun that opens the clause ends within so many words. */
  private static final int OPENING = 3;

  private final ClauseTokens clause;
  private final int first;
  private final int last;

  /** Prepares the reading round the tokens from {@code first} to {@code last}. */
  ExtentReader(ClauseTokens clause, int first, int last) {
    this.clause = clause;
    this.first = first;
    this.last = last;
  }

  /**
   * What narrows the clause: its opening phrase ("In the capital Marsh won 67 percent"), or the one
   * behind the noun that it opens with ("Turnout among the young was 40 percent").
   */
  Set<String> extent() {
    Set<String> extent = new LinkedHashSet<>();
    int at = 0;
    if (!clause.is(0, OPENINGS)) {
      while (at < first && !clause.isSign(at) && !clause.is(at, NARROWING)) {
        at++;
      }
      boolean noun = at > 0 && clause.content(at - 1).isPresent() && !clause.isNamed(at - 1);
      if (at > OPENING || !noun) {
        return extent;
      }
    }
    // "In fact, …", "In the end …" narrow nothing.
    if (at == 0 && (clause.is(1, FILLERS) || clause.is(2, FILLERS))) {
      return extent;
    }
    for (int i = at + 1; i < first && !clause.isSign(i) && !clause.is(i, AUXILIARIES); i++) {
      clause.content(i).ifPresent(extent::add);
      if (clause.isNamed(i)) {
        break;
      }
    }
    return extent;
  }

  /** "29 points in the first quarter", "in the first quarter 29 points": a part of a game. */
  Set<String> stretch() {
    for (int i = last + 1; i < clause.size() && !clause.isSign(i); i++) {
      if (isStretch(i)) {
        return stretch(i);
      }
    }
    for (int i = first - 1; i > 0; i--) {
      if (isStretch(i)) {
        return stretch(i);
      }
    }
    return Set.of();
  }

  private boolean isStretch(int i) {
    return clause.is(i, STRETCHES) && clause.is(i - 1, NTHS);
  }

  private Set<String> stretch(int noun) {
    Set<String> terms = new LinkedHashSet<>();
    clause.term(noun).ifPresent(terms::add);
    clause.term(noun - 1).ifPresent(terms::add);
    return terms;
  }

  /** The name of a place directly behind: "three people in Leeds". */
  Set<String> place() {
    return isPlace(last + 1) ? clause.term(last + 2).map(Set::of).orElse(Set.of()) : Set.of();
  }

  /** "Three people in Leeds and nine in York". */
  boolean isShared() {
    int places = 0;
    for (int i = 1; i < clause.size(); i++) {
      places += clause.isValue(i - 1) && isPlace(i) ? 1 : 0;
    }
    return places > 1;
  }

  private boolean isPlace(int at) {
    return at + 1 < clause.size() && clause.is(at, NARROWING) && clause.isNamed(at + 1);
  }

  /** Whether the value is a part of something, or of a stretch or a run only. */
  boolean isPart() {
    return isOfWhole() || isWindow() || isRun();
  }

  /** "€30 million of the price", "seven passengers of the ferry"; "Of its visitors, 310,000". */
  private boolean isOfWhole() {
    boolean of = clause.at(last + 1).equals("of") && clause.is(last + 2, WHOLES);
    return of || clause.at(0).equals("of");
  }

  /** "In their last five games": a stretch of time, told by what happens in it. */
  private boolean isWindow() {
    return clause.is(first - 1, WINDOWS) && clause.is(first - 2, WHOLES);
  }

  /** "Won two straight", "five straight defeats", "four in a row". */
  private boolean isRun() {
    for (int i = first; i < Math.min(clause.size(), last + 4); i++) {
      if (clause.is(i, RUNS)) {
        return true;
      }
    }
    return false;
  }
}
