package io.factgate.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The prose of one document with a way back to its places; immutable.
 *
 * <p>A line feed in the prose stands between two blocks and nowhere else; a line end inside a
 * paragraph has become one space. Characters that a reader added, such as a table's header beside
 * each value, are <em>implied</em>: they have no extent in the document, so that the place of a
 * span never grows by them.
 */
public final class Text {

  /** In {@link #matter}: the day from which the text is read, an ISO date or date-time. */
  public static final String DATELINE = "factgate.dateline";

  /** Characters of a day in ISO 8601. */
  private static final int ISO_DAY = 10;

  /** In {@link #matter}: who tells that day. */
  public static final String DATELINE_FROM = "factgate.dateline.from";

  /**
   * The key in the matter under which a reader tells how many words of a page it left out: those
   * round the article, and what is configured to be no part of it.
   */
  public static final String LEFT_OUT = "factgate.left-out";

  private final String path;
  private final String prose;
  private final List<Block> blocks;
  private final List<Mark> marks;
  private final Map<String, String> matter;
  private final List<Moment> moments;
  private final Optional<String> extracted;
  private final Placing placing;
  private final List<Token> tokens;
  private final int[] tokenEnds;
  private final List<Sentence> sentences;

  Text(
      String path,
      String prose,
      List<Block> blocks,
      List<Mark> marks,
      Map<String, String> matter,
      List<Moment> moments,
      Optional<String> extracted,
      Placing placing) {
    this.path = path;
    this.prose = prose;
    this.blocks = List.copyOf(blocks);
    this.marks = List.copyOf(marks);
    this.matter = Map.copyOf(matter);
    this.moments = List.copyOf(moments);
    this.extracted = extracted;
    this.placing = placing;
    this.tokens = Tokens.of(prose);
    this.tokenEnds = tokens.stream().mapToInt(token -> token.span().end()).toArray();
    this.sentences = Sentences.of(prose, this.blocks);
  }

  /** A text of paragraphs, placed as plain text would be: for values and for tests. */
  public static Text ofProse(String path, String prose) {
    TextBuilder builder = new TextBuilder(path, prose);
    int from = 0;
    for (String line : prose.split("\n", -1)) {
      if (!line.isBlank()) {
        builder.append(from, from + line.length()).endBlock(Role.PARAGRAPH);
      }
      from += line.length() + 1;
    }
    return builder.build();
  }

  private Text(Text other, Map<String, String> matter) {
    this.path = other.path;
    this.prose = other.prose;
    this.blocks = other.blocks;
    this.marks = other.marks;
    this.matter = Map.copyOf(matter);
    this.moments = other.moments;
    this.extracted = other.extracted;
    this.placing = other.placing;
    this.tokens = other.tokens;
    this.tokenEnds = other.tokenEnds;
    this.sentences = other.sentences;
  }

  private Text(String path, String prose, Placing placing) {
    this.path = path;
    this.prose = prose;
    Span whole = new Span(0, prose.length());
    this.blocks = List.of(new Block(whole, Role.PARAGRAPH));
    this.marks = List.of();
    this.matter = Map.of();
    this.moments = List.of();
    this.extracted = Optional.empty();
    this.placing = placing;
    this.tokens = List.of();
    this.tokenEnds = new int[0];
    this.sentences = List.of(new Sentence(whole, 0));
  }

  /**
   * A stretch as a text of its own, for whoever tells of it when the document is gone: one sentence
   * of one block, without tokens, with the places that it has here. Its lines are no lines of the
   * document.
   */
  public Text only(Span span) {
    return new Text(path, at(span), placing.only(span));
  }

  /** Writes a stretch that stands alone, see {@link #only}. */
  public void write(Packer out) throws IOException {
    placing.write(out.text(path).text(prose));
  }

  /** Reads a stretch that was written. */
  public static Text read(Unpacker in) throws IOException {
    return new Text(in.text(), in.text(), Placing.read(in));
  }

  /** The sentence, or the sentences from the first to the last that the span touches. */
  public Span sentencesAt(Span span) {
    if (sentences.isEmpty()) {
      return span;
    }
    Span first = sentences.get(sentenceAt(span.start())).span();
    Span last = sentences.get(sentenceAt(Math.max(span.start(), span.end() - 1))).span();
    return span.union(first).union(last);
  }

  /** The day from which it is read, if that is told. */
  public Optional<LocalDate> dateline() {
    return Optional.ofNullable(matter.get(DATELINE))
        .map(day -> LocalDate.parse(day.substring(0, ISO_DAY)));
  }

  /** The same text, of which more is known. */
  public Text with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(matter);
    all.putAll(more);
    return new Text(this, all);
  }

  /** The document's path, relative to the base directory, with {@code /} between folders. */
  public String path() {
    return path;
  }

  /** All prose, blocks parted by one line feed. */
  public String prose() {
    return prose;
  }

  /** The blocks in order; together they cover all prose but the line feeds. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Comments that an editor may have meant for Factgate, in order. */
  public List<Mark> marks() {
    return marks;
  }

  /**
   * What the document says of itself: front matter or meta data, keys in lower case ({@code date},
   * {@code title}, {@code description}, {@code publisher}, {@code lang}), values as written. Keys
   * of nested front matter are joined by a point ({@code factgate-ignore.RULE}).
   */
  public Map<String, String> matter() {
    return matter;
  }

  /** How many words of a page were left out. */
  public int leftOut() {
    return Integer.parseInt(matter.getOrDefault(LEFT_OUT, "0"));
  }

  /** When its parts were written, in order, where the document tells: entries of a live blog. */
  public List<Moment> moments() {
    return moments;
  }

  /** The extracted text that places count lines in, where the document itself has no lines. */
  public Optional<String> extracted() {
    return extracted;
  }

  /** Words, numbers and signs, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Sentences, in order; none crosses a block. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The characters of a span. */
  public String at(Span span) {
    return prose.substring(span.start(), span.end());
  }

  /** The place of a span; implied characters at its ends are left out. */
  public Place place(Span span) {
    return placing.place(span);
  }

  /** Whether no character of the span stands in the document. */
  public boolean isImplied(Span span) {
    return placing.isImplied(span);
  }

  /** The words of the document at the span, as written, markup between them included. */
  public String written(Span span) {
    return placing.written(span);
  }

  /** A line of the document, or of its extracted text, counted from 1, without its end. */
  public Optional<String> line(int number) {
    return placing.wordsOfLine(number);
  }

  /** The prose at a place; empty where none of it is prose. */
  public Optional<Span> at(Place place) {
    return placing.span(place);
  }

  /** Index of the block that holds the offset; of the one before it for a line feed. */
  public int blockAt(int offset) {
    return search(offset, blocks.size(), i -> blocks.get(i).span().start());
  }

  /** Index of the sentence that holds the offset, or of the last one that starts before it. */
  public int sentenceAt(int offset) {
    return search(offset, sentences.size(), i -> sentences.get(i).span().start());
  }

  /** Index of the first token that ends after the offset; the number of tokens where none does. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(tokenEnds, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The tokens that overlap a span. */
  public List<Token> tokensIn(Span span) {
    int first = tokenAt(span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }

  @Override
  public String toString() {
    return path;
  }

  private static int search(int offset, int size, IntUnaryOperator start) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start.applyAsInt(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
