package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of PDF pages: joins what a page parted, leaves out page numbers.
 */
final class PdfParagraphs {

  /** "7", "– 7 –", "7/12", "Report of the board, page 7 of 12". */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—\\s]*+\\d{1,4}(?:\\s*+(?:of|/)\\s*+\\d{1,4})?[-–—\\s]*+"
              + "|.{0,60}\\bpage\\s\\d{1,4}(?:\\s(?:of|/)\\s\\d{1,4})?");

  private static final int OFTEN = 3;

  private PdfParagraphs() {}

  static List<Passage> of(List<Passage> found) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : withoutFurniture(found)) {
      for (String part : parts(passage.words())) {
        Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last != null && goesOn(last.words(), part)) {
          String words = join(last.words(), part);
          joined.set(joined.size() - 1, Passage.of(last.role(), words, last.page()));
        } else {
          joined.add(Passage.of(Role.PARAGRAPH, part, passage.page()));
        }
      }
    }
    return joined;
  }

  /** Leaves out numbers and running heads at the top and bottom of pages. */
  private static List<Passage> withoutFurniture(List<Passage> found) {
    Map<String, Integer> edges = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (isEdge(found, i)) {
        edges.merge(found.get(i).words().replaceAll("\\d+", "#"), 1, Integer::sum);
      }
    }
    List<Passage> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String words = found.get(i).words();
      boolean isFurniture =
          isEdge(found, i)
              && (PAGE_NUMBER.matcher(words).matches()
                  || edges.getOrDefault(words.replaceAll("\\d+", "#"), 0) >= OFTEN);
      if (!isFurniture) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  private static boolean isEdge(List<Passage> found, int i) {
    int page = found.get(i).page();
    return i == 0
        || i == found.size() - 1
        || found.get(i - 1).page() != page
        || found.get(i + 1).page() != page;
  }

  /** The paragraphs in one run of lines: a heading above, a short last line of a sentence. */
  private static List<String> parts(String run) {
    String[] lines = run.split("(?<!\\s)[^\\S\\n]*+\\n\\s*+");
    int widest = 0;
    for (String line : lines) {
      widest = Math.max(widest, line.length());
    }
    List<String> parts = new ArrayList<>();
    String part = "";
    for (int i = 0; i < lines.length; i++) {
      part = part.isEmpty() ? lines[i] : join(part, lines[i]);
      if (i + 1 < lines.length && ends(lines[i], lines[i + 1], widest, part.equals(lines[i]))) {
        parts.add(part);
        part = "";
      }
    }
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
    return parts;
  }

  private static boolean ends(String line, String next, int widest, boolean isFirst) {
    if (line.isEmpty() || next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    boolean isSentence = ".!?”\":".indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean isShort = line.length() * 4 < widest * 3;
    return isShort
        && (isSentence || (isFirst && ",;-–".indexOf(line.charAt(line.length() - 1)) < 0));
  }

  private static boolean goesOn(String before, String next) {
    char last = before.charAt(before.length() - 1);
    return Character.isLowerCase(next.codePointAt(0))
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ';');
  }

  /** "inter-" and "national" make one word; "20-" and "year-old" keep the hyphen. */
  static String join(String before, String next) {
    int n = before.length();
    boolean isHyphen = n > 1 && (before.charAt(n - 1) == '-' || before.charAt(n - 1) == '\u00ad');
    if (!isHyphen || next.isEmpty()) {
      return before + " " + next;
    }
    boolean isSoft =
        before.charAt(n - 1) == '\u00ad'
            || (Character.isLowerCase(before.charAt(n - 2))
                && Character.isLowerCase(next.charAt(0))
                && !isPartHyphenated(before, next));
    return isSoft ? before.substring(0, n - 1) + next : before + next;
  }

  /** "state-of-the-" before "art": a word with other hyphens keeps this one. */
  private static boolean isPartHyphenated(String before, String next) {
    int space = before.lastIndexOf(' ');
    int end = next.indexOf(' ');
    return before.substring(space + 1, before.length() - 1).indexOf('-') >= 0
        || next.substring(0, end < 0 ? next.length() : end).indexOf('-') >= 0;
  }
}
