package io.factgate.reading;

import io.factgate.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that news pages put around and into their articles: pointers, buttons, notices. */
final class Noise {

  private static final int LONGEST = 220;
  private static final List<Pattern> LINES =
      WordList.lines(Noise.class, "noise.txt").stream().map(Noise::pattern).toList();

  /** "By Ann Ower", "By Ann Ower and Jo Mill in Hale"; not "By Friday". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "By \\p{Lu}[\\p{L}.’'-]{0,20}+(?: \\p{Lu}[\\p{L}.’'-]{0,20}+){1,3}+"
              + "(?:(?:,| and| in) \\p{Lu}[\\p{L}.’'-]{0,20}+(?: \\p{Lu}[\\p{L}.’'-]{0,20}+){0,3}+){0,3}+");

  private Noise() {}

  /** Whether a block of these words is such a line. */
  static boolean isNoise(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String folded = words.toLowerCase(Locale.ROOT);
    return LINES.stream().anyMatch(line -> line.matcher(folded).matches())
        || BYLINE.matcher(words).matches();
  }

  /** The signs that the file's header names; a line without an open end may have a full stop. */
  private static Pattern pattern(String line) {
    StringBuilder regex = new StringBuilder();
    for (char c : line.toCharArray()) {
      switch (c) {
        case '…' -> regex.append(".*+");
        case '*' -> regex.append("[^.!?]*");
        case 'N' -> regex.append("\\d[\\d.,]*+k?+");
        case '~' -> regex.append(" ?[|:–—»>-]");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(line.endsWith("…") ? regex.toString() : regex + "[.:]?");
  }
}
