package io.factgate.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who took a picture, which is no prose; only forms that hardly mean anything else. */
final class Credits {

  private static final String AGENCY =
      "(?:AP|AFP|EPA|DPA|dpa|PA|Reuters|REUTERS|Getty Images|Shutterstock|Bloomberg)";

  private static final List<Pattern> FORMS =
      List.of(
          // "AP Photo/Jane Doe", at the end of a caption or alone
          Pattern.compile(
              "[(\\[]?\\b" + AGENCY + " (?:Photo|File Photo)/[\\p{L} .,'’/-]{1,80}+[)\\]]?$"),
          // "(Reuters/Jane Doe)", "(Photo: Jane Doe)", "(Photo by Jane Doe/Agency)"
          Pattern.compile("[(\\[]" + AGENCY + "/[^()\\[\\]]{1,80}+[)\\]]$"),
          Pattern.compile(
              "[(\\[](?:Photo|Photograph|Image|Picture)s?(?: by|:| courtesy of) ?[^()\\[\\]]{1,80}+[)\\]]$"),
          // "… was shot. Photo: Jane Doe", behind the sentence of a caption
          Pattern.compile(
              "(?<=[.!?”\"] )(?:Photo|Photograph|Image|Picture)s?(?: credit)?: \\p{Lu}[^\\d:.!?]{1,60}+$"),
          // "Photo: Jane Doe", "Image credit: Jane Doe" as the whole block, without a sentence
          Pattern.compile(
              "^(?:(?:Photo|Photograph|Image|Picture)s?(?: credit)?|Credit)s?: ?(?!.*[.!?] )[^\\d:]{1,80}+$"),
          Pattern.compile(
              "^(?:Photograph|Photo|Image|Picture)s? (?:by|courtesy of) (?!.*[.!?] )[^\\d:]{1,80}+$"),
          // "Jane Doe/AP", "Jane Doe / Getty Images" as the whole block
          Pattern.compile("^\\(?\\p{Lu}[\\p{L} .'’-]{1,50}+ ?/ ?" + AGENCY + "\\)?\\.?$"));

  /** What every form has one of: "Photograph" has "hoto". */
  private static final List<String> SIGNS = List.of("/", "hoto", "mage", "icture", "redit");

  private Credits() {}

  /** Replaces a credit at the end of a block, or a block that is one, by spaces. */
  static void blank(Prose prose) {
    String words = prose.toString().stripTrailing();
    int from = Math.max(0, words.length() - 200);
    String tail = words.substring(from);
    if (SIGNS.stream().noneMatch(tail::contains)) {
      return;
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(tail);
      // An anchor at the start means the whole block.
      if (matcher.find() && !(from > 0 && matcher.start() == 0)) {
        prose.blank(from + matcher.start(), from + matcher.end());
        return;
      }
    }
  }
}
