package io.factgate.kind.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and digits that an expression can start with; all others are passed over at once. */
final class Anchors {

  /** First words of forms that stand in no table. */
  private static final List<String> OWN =
      List.of(
          "a",
          "an",
          "half",
          "dozen",
          "couple",
          "few",
          "several",
          "many",
          "some",
          "last",
          "past",
          "this",
          "current",
          "next",
          "coming",
          "previous",
          "following",
          "preceding",
          "same",
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "tmr",
          "tmrw",
          "tdy",
          "tomo",
          "day",
          "noon",
          "midday",
          "midnight",
          "overnight",
          "fiscal",
          "financial",
          "fy",
          "q",
          "h",
          "every",
          "each",
          "once",
          "twice",
          "thrice",
          "recent",
          "the",
          "that",
          "its",
          "their",
          "year",
          "all",
          "whole",
          "entire",
          "another",
          "final",
          "comparable",
          "corresponding",
          "weekend",
          "½",
          "right",
          "quarter",
          "upcoming",
          "future",
          "near",
          "period",
          "latest");

  /** Words that start an expression only where another anchor follows soon. */
  private static final Set<String> LEADS =
      Set.of(
          "the", "a", "an", "that", "its", "their", "this", "some", "many", "several", "few", "all",
          "whole", "entire", "another", "same");

  private static final int NONE = 0;
  private static final int LEAD = 1;
  private static final int FIRM = 2;

  private final Map<String, Anchor> words = new HashMap<>();
  private final Anchor digits;

  /**
   * A word that an expression can start with.
   *
   * @param rank whether it leads to another one or stands firm itself
   * @param parsers the forms that can start with it, in order
   */
  private record Anchor(int rank, TimeParser[] parsers) {}

  Anchors(List<TimeParser> parsers) {
    for (String word : words()) {
      words.put(word, anchor(word, LEADS.contains(word) ? LEAD : FIRM, parsers));
    }
    for (String word : LEADS) {
      words.put(word, anchor(word, LEAD, parsers));
    }
    this.digits = anchor(TimeParser.DIGITS, FIRM, parsers);
  }

  private static Anchor anchor(String word, int rank, List<TimeParser> parsers) {
    return new Anchor(
        rank, parsers.stream().filter(p -> p.starts(word)).toArray(TimeParser[]::new));
  }

  /** The forms of which an expression can start at the token, none for most tokens. */
  TimeParser[] at(Tape tape, int i) {
    Anchor anchor = anchor(tape, i);
    if (anchor == null) {
      return NOTHING;
    }
    boolean isStart = anchor.rank == FIRM || rank(tape, i + 1) == FIRM || rank(tape, i + 2) == FIRM;
    return isStart ? anchor.parsers : NOTHING;
  }

  private static final TimeParser[] NOTHING = {};

  private @Nullable Anchor anchor(Tape tape, int i) {
    return tape.isNumber(i) ? digits : words.get(tape.word(i));
  }

  private int rank(Tape tape, int i) {
    Anchor anchor = anchor(tape, i);
    return anchor == null ? NONE : anchor.rank;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>(OWN);
    for (WordTable table :
        List.of(
            Words.MONTHS,
            Words.WEEKDAYS,
            Words.UNITS,
            Words.NUMBERS,
            Words.ORDINALS,
            Words.DECADES,
            Words.SEASONS,
            Words.DAY_PARTS,
            Words.REFERENCES,
            Words.SETS,
            Words.MEALS,
            Words.HOLIDAYS)) {
      table.words().forEach(phrase -> words.add(phrase.split(" ", 2)[0]));
    }
    return words;
  }
}
