package io.factgate;

import java.util.List;
import java.util.Random;

/**
 * Seeded texts that read like news and hold some 25 to 30 numbers, dates, names and words of
 * somebody in 1,000 words: what one of them tells, another tells again in other words.
 */
final class StoryText {

  private static final List<String> TOWNS = List.of("Osk", "Vell", "Lund", "Mirow", "Orrin", "Sund");

  private static final List<String> PEOPLE =
      List.of("Ida Stein", "Jon Hegge", "Piet Maas", "Rune Aas", "Lena Horvat", "Mara Kolbe");

  private static final List<String> PLAIN =
      List.of(
          "Harvests along the river were poor again because of the long drought and the late frost.",
          "The ferry left the harbour at noon and reached the island two hours later in thick fog.",
          "Families who rent in the old town pay more than those who live in the new quarters.",
          "A new roof was put on the market hall, and its doors were painted green by pupils.",
          "The players walked off the pitch after the referee had stopped the match in heavy rain.",
          "Nobody could say at first how long the repair of the bridge by the mill would take.",
          "Shops along the main street stayed closed while workers cleared the mud from the cellars.");

  private static final List<String> TELLING =
      List.of(
          "The council of %t has set aside %n million euros for the new bridge near the mill.",
          "In %t the storm felled %n trees and damaged %n houses on Monday.",
          "“The mill is a ruin with a view,” said %p, who runs the museum in %t.",
          "%p told reporters on %d May that %n families had left the old town of %t.",
          "Unemployment in %t rose to %n percent in March, the labour office said.",
          "%p, %n, became mayor of %t on %d June 2024.",
          "The hospital in %t has %n beds and treated %n people last week.",
          "According to the port authority, the ferry from %t carried %n passengers in July.");

  private final Random random;

  StoryText(long seed) {
    this.random = new Random(seed);
  }

  /** Paragraphs of so many characters or a few more. */
  String of(int size) {
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    while (text.length() < size) {
      boolean tells = random.nextInt(4) == 0;
      text.append(tells ? filled(one(TELLING)) : one(PLAIN));
      sentences++;
      text.append(sentences % 5 == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String filled(String sentence) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == '%') {
        i++;
        filled.append(
            switch (sentence.charAt(i)) {
              case 't' -> one(TOWNS);
              case 'p' -> one(PEOPLE);
              case 'd' -> String.valueOf(1 + random.nextInt(28));
              default -> String.valueOf(2 + random.nextInt(97));
            });
      } else {
        filled.append(sentence.charAt(i));
      }
    }
    return filled.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
