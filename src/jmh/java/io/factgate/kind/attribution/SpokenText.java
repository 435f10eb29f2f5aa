package io.factgate.kind.attribution;

import java.util.List;
import java.util.Random;

/**
 * A seeded text that reads like news: two sentences of five give words to somebody; a paragraph a
 * line.
 */
final class SpokenText {

  private static final List<String> PLAIN =
      List.of(
          "The council of Lund has not yet set a date for the sale of the old mill by the river.",
          "Harvests along the river were poor again this year because of the long drought.",
          "The ferry left the harbour at noon and reached the island two hours later in fog.",
          "Families who rent in the old town pay more than those in the new quarters.",
          "The players walked off the pitch after the referee stopped the match in heavy rain.",
          "A new roof was put on the market hall in spring, and the doors were painted green.");

  private static final List<String> SPOKEN =
      List.of(
          "“The mill is a ruin with a view,” said Ida Stein, who runs the museum in Lund.",
          "Mayor Jon Hegge told reporters on Monday that the harbour would be dredged in May.",
          "The plan, critics say, does too little for farmers and “nothing at all” for shepherds.",
          "According to the port authority, the ferry will sail again by the end of the week.",
          "Her lawyer, Piet Maas, called the verdict “a mistake” and promised to appeal at once.",
          "“We waited,” Stein added. “Nobody came, and the lake froze over in a night.”");

  private SpokenText() {}

  /** Paragraphs of that many characters or a few more. */
  static String of(int size, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(size + 600);
    while (text.length() < size) {
      for (int sentence = 0; sentence < 5; sentence++) {
        List<String> from = sentence == 1 || sentence == 3 ? SPOKEN : PLAIN;
        text.append(from.get(random.nextInt(from.size()))).append(sentence < 4 ? ' ' : '\n');
      }
    }
    return text.toString();
  }
}
