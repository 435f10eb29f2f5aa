package io.factgate.kind.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final Set<String> WORDS = words();

  private Anchors() {}

  static boolean has(Tape tape, int i) {
    String word = tape.word(i);
    if (LEADS.contains(word)) {
      return isFirm(tape, i + 1) || isFirm(tape, i + 2);
    }
    return tape.isNumber(i) || WORDS.contains(word);
  }

  /** Words that start an expression only where another anchor follows soon. */
  private static final Set<String> LEADS =
      Set.of(
          "the", "a", "an", "that", "its", "their", "this", "some", "many", "several", "few", "all",
          "whole", "entire", "another", "same");

  private static boolean isFirm(Tape tape, int i) {
    return tape.isNumber(i)
        || WORDS.contains(tape.word(i)) && !tape.is(i, "the") && !tape.is(i, "a");
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
    return Set.copyOf(words);
  }
}
