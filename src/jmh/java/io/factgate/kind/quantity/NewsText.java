package io.factgate.kind.quantity;

import java.util.List;
import java.util.Random;

/**
 * A seeded text that reads like news: about six quantities on a thousand characters, one sentence
 * in five states some; a paragraph a line.
 */
final class NewsText {

  private static final List<String> PLAIN =
      List.of(
          "The mayor of Lund told reporters that the council had not yet agreed on a date.",
          "Farmers along the river said the harvest had been poor again because of the drought.",
          "A spokeswoman for the ministry declined to comment on the report by the auditors.",
          "Critics argue that the plan does too little for families who rent in the old town.",
          "The players walked off the pitch after the referee stopped the match in heavy rain.",
          "Her lawyer said she would appeal, calling the verdict a mistake of the lower court.");

  private static final List<String> STATING =
      List.of(
          "The fund paid about $%d.%d billion for %d hotels and a share of %d percent in a port.",
          "At least %d people were killed and %d injured when a bus left the road, police said.",
          "Sales rose %d.%d percent to €%d million, compared with €%d million in the year before.",
          "The storm brought gusts of up to %d km/h and cut power to more than %d,000 homes.",
          "Ana Brok, %d, won by %d–%d after twenty-four games and a tie-break in the third set.",
          "Some %d Polish and Czech firefighters cleared %d tonnes of mud between %d and %d streets.");

  private NewsText() {}

  /** Paragraphs of that many characters or a few more. */
  static String of(int size, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(size + 600);
    while (text.length() < size) {
      for (int sentence = 0; sentence < 5; sentence++) {
        if (sentence == 1) {
          Object[] numbers = new Object[5];
          for (int k = 0; k < numbers.length; k++) {
            numbers[k] = 2 + random.nextInt(k == 1 ? 7 : 95);
          }
          text.append(STATING.get(random.nextInt(STATING.size())).formatted(numbers));
        } else {
          text.append(PLAIN.get(random.nextInt(PLAIN.size())));
        }
        text.append(sentence < 4 ? ' ' : '\n');
      }
    }
    return text.toString();
  }
}
