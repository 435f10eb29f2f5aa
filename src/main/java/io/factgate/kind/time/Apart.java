package io.factgate.kind.time;

import io.factgate.kind.Mention;
import java.util.regex.Pattern;

/** Tells whether a length of time is what parts two others: "three years younger than he is". */
final class Apart {

  /** So many characters behind a length may tell. */
  private static final int NEAR = 24;

  private static final Pattern BEHIND =
      Pattern.compile(
          "^ (?:an? (?:day|week|month|year|season) )?(?:fewer"
              + "|(?:more|less) than (?:he|she|they|it|the|in|last|before|planned|expected))\\b"
              + "|^ (?:(?:his|her|their|its) (?:junior|senior)"
              + "|before|(?:too )?(?:younger|older|longer|shorter|faster|slower|quicker|sooner|late|early"
              + "|behind(?! (?:closed|bars|doors|the))|ahead|adrift"
              + "|(?:in|out)side (?:the|h(?:is|er)|their|its) (?:\\p{L}+ )?(?:record|best|target)"
              + "|in front(?! of)|off the (?:pace|lead|record)))\\b(?!-)",
          Pattern.CASE_INSENSITIVE);

  private Apart() {}

  /** Whether the words behind it say so. */
  static boolean isTold(Mention<TimeValue> mention) {
    String prose = mention.text().prose();
    int end = mention.span().end();
    return BEHIND.matcher(prose.substring(end, Math.min(prose.length(), end + NEAR))).find();
  }
}
