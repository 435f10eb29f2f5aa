package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Reads from the words of a clause whether it looks back or ahead; looks at few tokens. */
final class OutlookReader {

  private static final int BACK = 14;
  private static final int AHEAD = 8;

  /** "Monday's talks will": the verb follows soon, or the day is known. */
  private static final int POSSESSED = 3;

  private static final Set<String> STOPS = Set.of(";", ":", "but", "while", "which", "who");
  private static final Set<String> LIMITS = Set.of("until", "till", "since");

  /** "a planned meeting" tells no time. */
  private static final Set<String> BEFORE_ADJECTIVE =
      Set.of("a", "an", "the", "its", "his", "her", "their", "this", "still");

  private static final Set<String> PERFECT = Set.of("had", "hadn't");

  /** "did not meet on Friday": the verb before it decides. */
  private static final Set<String> DENIED =
      Set.of("not", "didn't", "don't", "doesn't", "never", "did");

  private static final Set<String> PASSIVE = Set.of("be", "been", "being");

  private OutlookReader() {}

  /** The outlook at an expression from its first token to behind its last. */
  static Outlook at(Tape tape, int first, int end) {
    if (tape.isPossessive(end - 1)) {
      return ahead(tape, first, end, POSSESSED).orElse(Outlook.OPEN);
    }
    if (tape.is(first - 1, "by")) {
      return isOver(tape, first) || tape.isOneOf(end, PERFECT) ? Outlook.PAST : Outlook.FUTURE;
    }
    boolean isOpening = tape.isOneOf(first - 1, LIMITS) && tape.startsSentence(first - 1);
    return beside(tape, first, end)
        .or(() -> back(tape, first))
        .or(() -> isOpening ? ahead(tape, first, end, AHEAD) : Optional.empty())
        .or(() -> limit(tape, first))
        .or(() -> ahead(tape, first, end, AHEAD))
        .orElse(Outlook.OPEN);
  }

  /** "had been signed by 30 states by Friday". */
  private static boolean isOver(Tape tape, int first) {
    for (int i = first - 2; i >= 0 && i >= first - BACK && tape.isOneSentence(i, first); i--) {
      if (tape.isOneOf(i, PERFECT)) {
        return true;
      }
      if (isStop(tape, i)) {
        return false;
      }
    }
    return false;
  }

  /** "the ministry on Sunday withdrew": the verb of the clause stands directly behind the day. */
  private static Optional<Outlook> beside(Tape tape, int first, int end) {
    boolean isAmid = tape.is(first - 1, "on") || tape.isWord(first - 1);
    return isAmid
            && !tape.startsSentence(first)
            && tape.isWord(end)
            && tape.isOneSentence(first, end)
        ? told(tape, end).filter(o -> !Words.SPEECH.has(tape.word(end)) || tape.is(first - 1, "on"))
        : Optional.empty();
  }

  /** "until Friday" lies ahead, "since Friday" behind, where no verb before it tells otherwise. */
  private static Optional<Outlook> limit(Tape tape, int first) {
    return tape.isOneOf(first - 1, LIMITS)
        ? Optional.of(tape.is(first - 1, "since") ? Outlook.PAST : Outlook.FUTURE)
        : Optional.empty();
  }

  private static Optional<Outlook> back(Tape tape, int first) {
    int start = tape.sentence(first).start();
    for (int i = first - 1; i >= 0 && i >= first - BACK && tape.start(i) >= start; i--) {
      Optional<Outlook> found = told(tape, i);
      if (found.isPresent()) {
        return found;
      }
      if (isStop(tape, i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<Outlook> ahead(Tape tape, int first, int end, int most) {
    int last = tape.sentence(first).end();
    for (int i = end; i < tape.size() && i < end + most && tape.start(i) < last; i++) {
      if (isStop(tape, i)) {
        break;
      }
      Optional<Outlook> found = told(tape, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether another clause starts there; the sign of "10:35" stops none. */
  private static boolean isStop(Tape tape, int i) {
    boolean isClock = tape.is(i, ":") && tape.isNumber(i - 1) && tape.isNumber(i + 1);
    return tape.isOneOf(i, STOPS) && !isClock;
  }

  private static Optional<Outlook> told(Tape tape, int i) {
    String word = tape.word(i);
    if (word.endsWith("'ll")) {
      return Optional.of(Outlook.FUTURE);
    }
    Optional<String> listed = Words.OUTLOOK.at(tape, i).map(WordTable.Phrase::value);
    if (listed.isPresent()) {
      return isInfinitive(tape, i) || tape.isOneOf(i - 1, DENIED)
          ? Optional.empty()
          : listed.map(Outlook::valueOf);
    }
    boolean isPastForm =
        word.length() > 4
            && word.endsWith("ed")
            && tape.isWord(i)
            && !tape.isCapital(i)
            && !tape.isOneOf(i - 1, BEFORE_ADJECTIVE);
    return isPastForm && !isInfinitive(tape, i) ? Optional.of(Outlook.PAST) : Optional.empty();
  }

  /** "to be held", "will have won": the verb before it decides. */
  private static boolean isInfinitive(Tape tape, int i) {
    return tape.isOneOf(i - 1, PASSIVE)
        || (tape.is(i - 1, "have") && tape.is(i - 2, "will"))
        || tape.is(i - 1, "to");
  }
}
