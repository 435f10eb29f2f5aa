package io.factgate.kind.attribution;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decides where the rules of grammar leave a choice. */
interface Chooser {

  /** The questions that arise beside a cue. */
  enum Question {
    /** Where what is said begins. */
    START,
    /** Where what is said ends. */
    END,
    /** Where the source ends, -1 for none. */
    SOURCE,
    /** Where the source begins. */
    SOURCE_START,
    /** Where a part of what is said ends that stands in front of the cue, -1 for none. */
    PART,
    /** Where it begins. */
    PART_START
  }

  /** The stem of a word that can be a cue at all; null for others. */
  @Nullable Symbol cue(String word);

  /** How much speaks for a word as a cue, in hundredths; nothing below one. */
  int score(int cue, Consumer<Clues> clues);

  /** The best of some tokens; the first of two equal ones. */
  int best(Question question, int cue, int[] candidates, ClueSource clues);

  /** Tells the clues that speak for a candidate. */
  interface ClueSource {
    /** Adds the clues of one candidate. */
    void tell(int candidate, Clues clues);
  }
}
