package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Reads from the words of a clause whether it looks back or ahead; looks at few tokens. */
final class OutlookReader {

  private static final int BACK = 14;
  private static final int AHEAD = 8;
  private static final Set<String> STOPS = Set.of(";", ":", "but", "while", "which", "who");
  private static final Set<String> PASSIVE = Set.of("be", "been", "being");

  private OutlookReader() {}

  /** The outlook at an expression from its first token to behind its last. */
  static Outlook at(Tape tape, int first, int end) {
    for (int i = first - 1; i >= 0 && i >= first - BACK && tape.isOneSentence(i, first); i--) {
      Optional<Outlook> found = told(tape, i);
      if (found.isPresent()) {
        return found.get();
      }
      if (tape.isOneOf(i, STOPS)) {
        break;
      }
    }
    for (int i = end; i < tape.size() && i < end + AHEAD && tape.isOneSentence(i, first); i++) {
      if (tape.isOneOf(i, STOPS)) {
        break;
      }
      Optional<Outlook> found = told(tape, i);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Outlook.OPEN;
  }

  private static Optional<Outlook> told(Tape tape, int i) {
    String word = tape.word(i);
    if (word.endsWith("'ll")) {
      return Optional.of(Outlook.FUTURE);
    }
    Optional<String> listed = Words.OUTLOOK.get(word);
    if (listed.isPresent()) {
      return isInfinitive(tape, i) ? Optional.empty() : listed.map(Outlook::valueOf);
    }
    boolean isPastForm = word.length() > 4 && word.endsWith("ed") && tape.isWord(i);
    return isPastForm && !isInfinitive(tape, i) ? Optional.of(Outlook.PAST) : Optional.empty();
  }

  /** "to be held", "will have won": the verb before it decides. */
  private static boolean isInfinitive(Tape tape, int i) {
    return tape.isOneOf(i - 1, PASSIVE)
        || (tape.is(i - 1, "have") && tape.is(i - 2, "will"))
        || tape.is(i - 1, "to");
  }
}
