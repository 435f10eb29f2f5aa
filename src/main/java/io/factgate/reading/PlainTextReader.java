package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;

/**
 * Reads plain text: no markup, no front matter, no marks. Blank lines part paragraphs; in a file
 * with very long lines every line is a paragraph.
 */
final class PlainTextReader implements Reader {

  private static final int LONG_LINE = 200;

  @Override
  public Text read(Document document) throws FaultException {
    String raw = Decoding.decode(document, document.encoding());
    TextBuilder builder = new TextBuilder(document.path(), raw);
    add(raw, new Blocks(builder, !document.isDraft()));
    return builder.build();
  }

  /** Adds the paragraphs of plain text. */
  void add(String raw, Blocks blocks) {
    add(raw, 0, blocks);
  }

  /** The same from a place of the raw text on. */
  void add(String raw, int from, Blocks blocks) {
    boolean isParagraphALine = longestLine(raw, from) > LONG_LINE;
    Prose prose = new Prose();
    int widest = 0;
    int at = from;
    while (at < raw.length()) {
      int end = lineEnd(raw, at);
      int next = raw.startsWith("\r\n", end) ? end + 2 : Math.min(raw.length(), end + 1);
      String line = raw.substring(at, end);
      if (line.isBlank() || isParagraphALine || standsAlone(prose, line, widest)) {
        blocks.add(prose, Role.PARAGRAPH);
        prose = new Prose();
        widest = 0;
      }
      prose.append(raw, at, end);
      prose.stand(" ", end, next);
      widest = Math.max(widest, line.length());
      at = next;
    }
    blocks.add(prose, Role.PARAGRAPH);
  }

  /**
   * Whether a line begins a paragraph without a blank line before it: a list's sign, or lines so
   * short that none of them was broken at a margin and the last one is a whole sentence.
   */
  private static boolean standsAlone(Prose before, String line, int widest) {
    if (before.lastSign() == ' ') {
      return false;
    }
    String words = line.strip();
    if (words.startsWith("- ") || words.startsWith("* ") || words.startsWith("• ")) {
      return true;
    }
    boolean isSentence = ".!?:”\"".indexOf(before.lastSign()) >= 0;
    return widest < 60 && isSentence && !Character.isLowerCase(words.codePointAt(0));
  }

  private static int longestLine(String raw, int from) {
    int longest = 0;
    int at = from;
    while (at < raw.length()) {
      int end = lineEnd(raw, at);
      longest = Math.max(longest, end - at);
      at = end + 1;
    }
    return longest;
  }

  private static int lineEnd(String raw, int at) {
    int i = at;
    while (i < raw.length() && raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
