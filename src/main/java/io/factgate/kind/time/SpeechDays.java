package io.factgate.kind.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which somebody spoke, by sentence: "we sign tomorrow," she said on Saturday. Words in
 * quotation marks are read from them.
 */
final class SpeechDays {

  /** "told the paper on 4 July": so many words may stand between verb and day. */
  private static final int REACH = 6;

  /** The longest quotation that is looked back for its mark. */
  private static final int LONGEST = 200;

  private final Tape tape;
  private final Map<Integer, Candidate> bySentence = new HashMap<>();

  SpeechDays(List<Candidate> candidates, Tape tape) {
    this.tape = tape;
    for (Candidate candidate : candidates) {
      if (DistanceRefiner.isDay(candidate.expression()) && isBehindVerb(candidate.first())) {
        bySentence.putIfAbsent(tape.sentenceNumber(candidate.first()), candidate);
      }
    }
  }

  private boolean isBehindVerb(int at) {
    for (int i = at - 1; i >= at - REACH && i >= 0; i--) {
      if (Words.SPEECH.has(tape.word(i))) {
        return tape.isOneSentence(i, at);
      }
    }
    return false;
  }

  /** The day of speaking of words in quotation marks, where their sentence tells it outside. */
  Optional<Candidate> of(Candidate words) {
    return Optional.ofNullable(bySentence.get(tape.sentenceNumber(words.first())))
        .filter(day -> day.first() != words.first())
        .filter(day -> isQuoted(words.first()) && !isQuoted(day.first()));
  }

  private boolean isQuoted(int at) {
    int straight = 0;
    for (int i = at - 1; i >= 0 && i > at - LONGEST && tape.isTogether(i, at + 1); i--) {
      if (tape.is(i, "“") || tape.is(i, "”")) {
        return tape.is(i, "“");
      }
      straight += tape.is(i, "\"") ? 1 : 0;
    }
    return straight % 2 == 1;
  }
}
