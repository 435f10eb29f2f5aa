package io.factgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts blocks into sentences; abbreviations, initials and quoted sentences do not end one. */
final class Sentences {

  /**
   * Words whose point does not end a sentence: titles, months, units and the like of news style.
   */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sen", "rep", "gov", "gen", "col", "lt", "maj",
          "capt", "sgt", "cpl", "adm", "rev", "hon", "pres", "jr", "sr", "no", "nos", "vs", "v",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "approx", "est", "fig", "p", "pp", "vol", "art", "mt", "ft", "messrs", "mme", "mlle",
          "e.g", "i.e", "cf", "ca", "al", "ave", "blvd", "rd");

  /** Abbreviations that often end a sentence too; they do so before a capital that is no name. */
  private static final Set<String> EITHER = Set.of("co", "inc", "ltd", "corp", "etc", "bros");

  private static final int LONGEST = 2_000;

  private Sentences() {}

  static List<Sentence> of(String prose, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      cut(prose, blocks.get(i).span(), i, sentences);
    }
    return List.copyOf(sentences);
  }

  private static void cut(String prose, Span block, int index, List<Sentence> into) {
    int start = block.start();
    int i = start;
    while (i < block.end()) {
      char c = prose.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = closing(prose, i + 1, block.end());
        if (endsSentence(prose, start, i, end, block.end())) {
          add(prose, start, end, index, into);
          start = skipBlank(prose, end, block.end());
          i = start;
          continue;
        }
      }
      i++;
    }
    if (start < block.end()) {
      add(prose, start, block.end(), index, into);
    }
  }

  /** One that no reader could follow is cut at a blank, so that work grows with the text alone. */
  private static void add(String prose, int from, int to, int block, List<Sentence> into) {
    int start = from;
    while (to - start > LONGEST) {
      int blank = prose.lastIndexOf(' ', start + LONGEST);
      int end = blank > start ? blank : start + LONGEST;
      end -= Character.isLowSurrogate(prose.charAt(end)) ? 1 : 0;
      into.add(new Sentence(new Span(start, end), block));
      start = skipBlank(prose, end, to);
    }
    if (start < to) {
      into.add(new Sentence(new Span(start, to), block));
    }
  }

  /** Behind further end marks and closing quotation marks or brackets. */
  private static int closing(String prose, int from, int limit) {
    int i = from;
    while (i < limit && ".!?…\"'”’»)]".indexOf(prose.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String prose, int start, int mark, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    if (!isBlank(prose.charAt(end))) {
      return false;
    }
    int next = skipBlank(prose, end, limit);
    if (next >= limit) {
      return true;
    }
    int first = next;
    while (first < limit && "\"'“‘«([".indexOf(prose.charAt(first)) >= 0) {
      first++;
    }
    int c = first < limit ? prose.codePointAt(first) : ' ';
    if (Character.isLowerCase(c)) {
      return false;
    }
    return prose.charAt(mark) != '.' || !isAbbreviation(prose, start, mark, c);
  }

  private static boolean isAbbreviation(String prose, int start, int mark, int next) {
    int from = mark;
    while (from > start
        && (Character.isLetter(prose.charAt(from - 1))
            || (prose.charAt(from - 1) == '.' && from - 1 > start))) {
      from--;
    }
    String word = prose.substring(from, mark);
    String lower = word.toLowerCase(Locale.ROOT);
    if (ABBREVIATIONS.contains(lower)) {
      // "No." and "St." before a number or a name; the answer "No." stands alone.
      return !(lower.equals("no") && !Character.isDigit(next));
    }
    if (EITHER.contains(lower)) {
      return !Character.isUpperCase(next);
    }
    boolean isInitial =
        word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && !word.equals("I")
            && (from == 0 || prose.charAt(from - 1) != '°');
    boolean isDotted = word.length() > 1 && word.indexOf('.') > 0;
    if (isDotted) {
      // "at 5 p.m. The", "in the U.S. The": a determiner starts a sentence, a name rarely does.
      return !startsSentence(prose, mark);
    }
    return isInitial;
  }

  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "it", "he", "she", "they", "we", "in", "on", "but", "and", "this",
          "that", "these", "his", "her", "at", "for", "after", "there", "i", "you", "their", "its");

  private static boolean startsSentence(String prose, int mark) {
    int i = mark + 1;
    while (i < prose.length() && !Character.isLetter(prose.charAt(i))) {
      i++;
    }
    int end = i;
    while (end < prose.length() && Character.isLetter(prose.charAt(end))) {
      end++;
    }
    return STARTERS.contains(prose.substring(i, end).toLowerCase(Locale.ROOT));
  }

  private static int skipBlank(String prose, int from, int limit) {
    int i = from;
    while (i < limit && isBlank(prose.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }
}
