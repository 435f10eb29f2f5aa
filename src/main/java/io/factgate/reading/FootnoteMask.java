package io.factgate.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a Markdown file for the parser: front matter is blanked, marks of footnotes are
 * replaced by signs that mean nothing in Markdown, so that a note is neither a link nor code. Every
 * character keeps its offset.
 */
final class FootnoteMask {

  /** Stands for a mark in running text; a sign of punctuation, so that emphasis can end before. */
  private static final char MARK = '\u2e3a';

  /** Stands for the mark that a note begins with. */
  private static final char NOTE = '\u2e3b';

  /** "[^12]" in running text, "[^12]:" at the start of a line. */
  private static final Pattern MARKS = Pattern.compile("\\[\\^[^\\]\\[\\s]{1,60}+\\](:)?");

  private final String raw;
  private final String masked;

  private FootnoteMask(String raw, String masked) {
    this.raw = raw;
    this.masked = masked;
  }

  static FootnoteMask of(String raw, int matterEnd) {
    StringBuilder masked = new StringBuilder(raw);
    for (int i = 0; i < matterEnd; i++) {
      if (raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
        masked.setCharAt(i, ' ');
      }
    }
    boolean hasNotes = false;
    Matcher matcher = MARKS.matcher(raw).region(matterEnd, raw.length());
    while (matcher.find()) {
      boolean isNote = matcher.group(1) != null && isLineStart(raw, matcher.start());
      int end = matcher.group(1) != null && !isNote ? matcher.end() - 1 : matcher.end();
      fill(masked, matcher.start(), end, isNote ? NOTE : MARK);
      hasNotes |= isNote;
    }
    if (hasNotes) {
      maskIndents(masked);
    }
    return new FootnoteMask(raw, masked.toString());
  }

  /** What the parser is given. */
  String masked() {
    return masked;
  }

  /** Whether the character at the offset is part of a mark. */
  boolean isMark(int offset) {
    return masked.charAt(offset) != raw.charAt(offset);
  }

  /** Whether a note begins at the offset. */
  boolean isNote(int offset) {
    return masked.charAt(offset) == NOTE && isMark(offset);
  }

  /** Further paragraphs of a note are set off by four spaces, which would make them code. */
  private static void maskIndents(StringBuilder masked) {
    boolean isInNote = false;
    int line = 0;
    while (line < masked.length()) {
      int end = line;
      while (end < masked.length() && masked.charAt(end) != '\n' && masked.charAt(end) != '\r') {
        end++;
      }
      int first = line;
      while (first < end && (masked.charAt(first) == ' ' || masked.charAt(first) == '\t')) {
        first++;
      }
      if (first < end) {
        boolean isIndented = first - line >= 4 || masked.charAt(line) == '\t';
        if (masked.charAt(first) == NOTE) {
          isInNote = true;
        } else if (isInNote && isIndented) {
          fill(masked, line, first, NOTE);
        } else {
          isInNote = isInNote && line > 0 && !isBlankBefore(masked, line);
        }
      }
      line = end + 1;
    }
  }

  private static boolean isBlankBefore(CharSequence text, int line) {
    int i = line - 1;
    int breaks = 0;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      breaks +=
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
      i--;
    }
    return breaks > 1;
  }

  private static boolean isLineStart(String raw, int offset) {
    int i = offset;
    while (i > 0 && raw.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || raw.charAt(i - 1) == '\n' || raw.charAt(i - 1) == '\r';
  }

  private static void fill(StringBuilder masked, int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      masked.setCharAt(i, sign);
    }
  }
}
