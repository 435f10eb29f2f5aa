package io.factgate.kind.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges two expressions that follow each other, the merged one with the next again. */
abstract class PairRefiner implements Refiner {

  private static final int GAP = 5;

  @Override
  public final List<Candidate> refine(List<Candidate> found, Tape tape) {
    List<Candidate> refined = new ArrayList<>();
    for (Candidate next : found) {
      int last = refined.size() - 1;
      Optional<Candidate> merged =
          last >= 0 && isNear(refined.get(last), next, tape)
              ? merge(refined.get(last), next, tape)
              : Optional.empty();
      if (merged.isPresent()) {
        refined.set(last, merged.get());
      } else {
        refined.add(next);
      }
    }
    return refined;
  }

  /** The two as one, if the words between them allow it. */
  abstract Optional<Candidate> merge(Candidate first, Candidate second, Tape tape);

  private static boolean isNear(Candidate first, Candidate second, Tape tape) {
    return second.first() - first.end() <= GAP
        && tape.isTogether(first.first(), second.end())
        && tape.isOneSentence(first.first(), second.end() - 1);
  }

  /** The words between two expressions, with a blank after each. */
  static String between(Candidate first, Candidate second, Tape tape) {
    StringBuilder words = new StringBuilder();
    for (int i = first.end(); i < second.first(); i++) {
      words.append(words.length() == 0 ? "" : " ").append(tape.word(i));
    }
    return words.toString();
  }
}
