package io.factgate.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Builds a text from the characters of a document, each carried over with its place; not
 * thread-safe.
 *
 * <p>White space is folded: runs of it become one space, none stands at the ends of a block.
 */
public final class TextBuilder {

  private final String path;
  private final String raw;
  private final int[] lines;
  private final StringBuilder prose = new StringBuilder();
  private final Offsets starts = new Offsets();
  private final Offsets ends = new Offsets();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PendingMark> marks = new ArrayList<>();
  private final Map<String, String> matter = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private boolean extracted;
  private int blockStart;

  private record PendingMark(String body, int from, int to, int offset) {}

  /** A stretch of the raw text that has a page and paragraph of its own. */
  record Section(int from, OptionalInt page, OptionalInt paragraph) {}

  /**
   * Starts a text.
   *
   * @param path relative to the base directory
   * @param raw all characters of the document as it is decoded, a byte order mark left out, line
   *     ends as written; offsets below count in it
   */
  public TextBuilder(String path, String raw) {
    this(path, raw, Placing.lineStarts(raw));
  }

  private TextBuilder(String path, String raw, int[] lines) {
    this.path = path;
    this.raw = raw;
    this.lines = lines;
  }

  /** Starts another text of the same document, for one that bears many small ones. */
  public TextBuilder another() {
    return new TextBuilder(path, raw, lines);
  }

  /** Number of characters of prose so far. */
  public int length() {
    return prose.length();
  }

  /** The place of a range of raw characters. */
  public Place place(int from, int to) {
    return new Placing(raw, lines, new int[0], new int[0], sections).raw(from, to);
  }

  /** Carries characters over one to one. */
  public TextBuilder append(int from, int to) {
    for (int i = from; i < to; i++) {
      appendChar(raw.charAt(i), i, i + 1);
    }
    return this;
  }

  /** Adds characters that stand for the raw range as a whole: an entity, an escape. */
  public TextBuilder append(String characters, int from, int to) {
    for (int i = 0; i < characters.length(); i++) {
      appendChar(characters.charAt(i), from, to);
    }
    return this;
  }

  /** Adds characters that are not in the document, at the raw offset. */
  public TextBuilder imply(String characters, int at) {
    return append(characters, at, at);
  }

  /** Ends the block, if it has any characters. */
  public TextBuilder endBlock(Role role) {
    while (prose.length() > blockStart && prose.charAt(prose.length() - 1) == ' ') {
      cutLast();
    }
    if (prose.length() > blockStart) {
      blocks.add(new Block(new Span(blockStart, prose.length()), role));
      int at = ends.last();
      prose.append('\n');
      starts.add(at);
      ends.add(at);
      blockStart = prose.length();
    }
    return this;
  }

  /** Notes a comment of the document, from its first sign to behind its last. */
  public TextBuilder mark(String body, int from, int to) {
    marks.add(
        new PendingMark(
            body, from, to, blockStart == prose.length() ? blockStart : prose.length()));
    return this;
  }

  /** Notes what the document says of itself. */
  public TextBuilder matter(String key, String value) {
    matter.put(key, value);
    return this;
  }

  /** Says that the raw text was extracted from a document without lines. */
  public TextBuilder extracted() {
    extracted = true;
    return this;
  }

  /** From the raw offset on, places have this page and paragraph. */
  public TextBuilder section(int from, OptionalInt page, OptionalInt paragraph) {
    sections.add(new Section(from, page, paragraph));
    return this;
  }

  /** From the raw offset on, the document tells what was written at that time. */
  public TextBuilder moment(int from, String time) {
    moments.add(new Moment(from, time));
    return this;
  }

  /** Whether no prose was added yet. */
  public boolean isEmpty() {
    return prose.toString().isBlank();
  }

  /** Ends the last block as a paragraph and builds the text. */
  public Text build() {
    endBlock(Role.PARAGRAPH);
    if (prose.length() > 0) {
      cutLast();
    }
    Placing placing = new Placing(raw, lines, starts.toArray(), ends.toArray(), sections);
    List<Mark> placed =
        marks.stream()
            .map(
                m ->
                    new Mark(m.body, placing.raw(m.from, m.to), Math.min(m.offset, prose.length())))
            .toList();
    return new Text(
        path,
        prose.toString(),
        blocks,
        placed,
        matter,
        moments.stream().map(m -> new Moment(starts.firstFrom(m.offset()), m.time())).toList(),
        extracted ? Optional.of(raw) : Optional.empty(),
        placing);
  }

  private void appendChar(char c, int from, int to) {
    if (isSpace(c)) {
      boolean leads = prose.length() == blockStart;
      if (leads || prose.charAt(prose.length() - 1) == ' ') {
        return;
      }
      add(' ', from, to);
    } else {
      add(c, from, to);
    }
  }

  /** Any blank but the no-break ones, which part thousands and hold amounts together. */
  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u2003'
        || c == '\u2002'
        || c == '\u3000';
  }

  private void add(char c, int from, int to) {
    prose.append(c);
    starts.add(from);
    ends.add(to);
  }

  private void cutLast() {
    prose.setLength(prose.length() - 1);
    starts.cut();
    ends.cut();
  }
}
