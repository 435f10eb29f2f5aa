package io.factgate.kind.time;

import java.util.List;
import java.util.Random;

/**
 * A seeded text that reads like news: one sentence in eight tells of days, hours or lengths; a
 * paragraph a line.
 */
final class DatedText {

  private static final List<String> PLAIN =
      List.of(
          "The mayor of Lund told reporters that the council had not yet agreed on the route.",
          "Farmers along the river said the harvest had been poor again because of the drought.",
          "A spokeswoman for the ministry declined to comment on the report by the auditors.",
          "Critics argue that the plan does too little for families who rent in the old town.");

  private static final List<String> DATED =
      List.of(
          "The inquiry began on %d March 2024 and is expected to end within %d weeks, she said.",
          "The ferry left at %d p.m. on Friday and arrived early on Saturday, %d hours late.",
          "Since %d August the mill has been closed every Monday, as it was for years before 1998.",
          "Between %d and 19 June last year the bridge was shut for %d days, officials said.",
          "The court will rule on the appeal next month, three years after the fire of Dec. %d.");

  private DatedText() {}

  /** Paragraphs of that many characters or a few more. */
  static String of(int size, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(size + 600);
    while (text.length() < size) {
      for (int sentence = 0; sentence < 8; sentence++) {
        if (sentence == 1) {
          String words = DATED.get(random.nextInt(DATED.size()));
          text.append(words.formatted(2 + random.nextInt(9), 2 + random.nextInt(9)));
        } else {
          text.append(PLAIN.get(random.nextInt(PLAIN.size())));
        }
        text.append(sentence < 7 ? ' ' : '\n');
      }
    }
    return text.toString();
  }
}
