package io.factgate.reading;

import io.factgate.text.WordList;
import java.util.List;
import java.util.Locale;

/** Lines that news pages put around and into their articles: pointers, buttons, notices. */
final class Noise {

  private static final int LONGEST = 220;
  private static final List<String> LINES = WordList.lines(Noise.class, "noise.txt");

  private Noise() {}

  /** Whether a block of these words is such a line. */
  static boolean isNoise(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String folded = words.toLowerCase(Locale.ROOT);
    for (String line : LINES) {
      boolean isOpen = line.endsWith("…");
      if (isOpen
          ? folded.startsWith(line.substring(0, line.length() - 1))
          : folded.equals(line) || folded.equals(line + ".") || folded.equals(line + ":")) {
        return true;
      }
    }
    return false;
  }
}
