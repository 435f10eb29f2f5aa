package io.factgate.kind.time;

import io.factgate.text.Block;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import io.factgate.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The tokens of some whole blocks of a text as the parsers step over them; any index may be asked,
 * out of bounds nothing is there.
 */
final class Tape {

  private final Text text;
  private final List<Token> tokens;
  private final String[] words;
  private final Token.Type[] types;
  private final int[] starts;
  private final int[] sentences;
  private final int[] blocks;

  /** So many tokens fit into the caches of a processor with all that is made of them. */
  private static final int WINDOW = 4096;

  private Tape(Text text, int first, int end) {
    this.text = text;
    this.tokens = text.tokens().subList(first, end);
    int size = tokens.size();
    this.words = new String[size];
    this.types = new Token.Type[size];
    this.starts = new int[size];
    this.sentences = new int[size];
    this.blocks = new int[size];
    int inSentence = text.sentenceAt(text.tokens().get(first).span().start());
    int inBlock = block(text, first);
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      int at = token.span().start();
      inSentence = sentenceAt(at, inSentence);
      inBlock = blockAt(at, inBlock);
      words[i] = plain(token.folded());
      types[i] = token.type();
      starts[i] = at;
      sentences[i] = inSentence;
      blocks[i] = inBlock;
    }
  }

  /**
   * The blocks from a token on, so many that work stays in the caches and grows with the text; no
   * expression crosses a block.
   */
  static Tape from(Text text, int first) {
    int last = Math.min(first + WINDOW, text.tokens().size()) - 1;
    int end = text.tokenAt(text.blocks().get(block(text, last)).span().end());
    return new Tape(text, first, end);
  }

  private static int block(Text text, int token) {
    return text.blockAt(text.tokens().get(token).span().start());
  }

  private static String plain(String word) {
    return word.length() > 2 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private int sentenceAt(int offset, int from) {
    int i = from;
    while (i + 1 < text.sentences().size()
        && text.sentences().get(i + 1).span().start() <= offset) {
      i++;
    }
    return i;
  }

  private int blockAt(int offset, int from) {
    int i = from;
    while (i + 1 < text.blocks().size() && text.blocks().get(i + 1).span().start() <= offset) {
      i++;
    }
    return i;
  }

  Text text() {
    return text;
  }

  int size() {
    return words.length;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < words.length;
  }

  /** The token in lower case, a possessive ending cut off; empty outside of the text. */
  String word(int i) {
    return isInside(i) ? words[i] : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean isOneOf(int i, Set<String> words) {
    return words.contains(word(i));
  }

  boolean isNumber(int i) {
    return isInside(i) && types[i] == Token.Type.NUMBER;
  }

  boolean isWord(int i) {
    return isInside(i) && types[i] == Token.Type.WORD;
  }

  /** Whether the word is written with a capital. */
  boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.prose().charAt(starts[i]));
  }

  /** Whether it may be of a name: a capital inside of a sentence that is not all in capitals. */
  boolean isName(int i) {
    if (!isCapital(i) || startsSentence(i)) {
      return false;
    }
    Span span = tokens.get(i).span();
    return span.length() < 2 || !Character.isUpperCase(text.prose().charAt(span.start() + 1));
  }

  /** Whether the token is a hyphen or a dash. */
  boolean isDash(int i) {
    String word = word(i);
    return word.length() == 1 && "-–—‑−".indexOf(word.charAt(0)) >= 0;
  }

  /** Whether the token follows the one before it without a blank. */
  boolean isGlued(int i) {
    return isInside(i) && isInside(i - 1) && tokens.get(i - 1).span().end() == starts[i];
  }

  /** Number of digits of a number token, 0 for any other. */
  int digits(int i) {
    return isNumber(i) ? tokens.get(i).folded().length() : 0;
  }

  /** The number token's value; -1 for other tokens and for more than four digits. */
  int number(int i) {
    if (digits(i) == 0 || digits(i) > 4) {
      return -1;
    }
    int value = 0;
    for (char c : tokens.get(i).folded().toCharArray()) {
      value = value * 10 + Character.digit(c, 10);
    }
    return value;
  }

  /** Whether the token ends in a possessive 's. */
  boolean isPossessive(int i) {
    return isInside(i) && tokens.get(i).folded().endsWith("'s");
  }

  int start(int i) {
    return starts[i];
  }

  /** End of the token, a possessive ending left out. */
  int end(int i) {
    int end = tokens.get(i).span().end();
    return isPossessive(i) ? end - 2 : end;
  }

  /** From the first token to behind the last one before {@code end}. */
  Span span(int first, int end) {
    return new Span(start(first), end(end - 1));
  }

  /** Whether the tokens stand in one block. */
  boolean isTogether(int first, int end) {
    return blocks[first] == blocks[end - 1];
  }

  /** The sentence that the token stands in. */
  Span sentence(int i) {
    return text.sentences().get(sentences[i]).span();
  }

  /** The number of the sentence that the token stands in. */
  int sentenceNumber(int i) {
    return sentences[i];
  }

  /** Whether two tokens stand in one sentence. */
  boolean isOneSentence(int i, int j) {
    return sentences[i] == sentences[j];
  }

  /** Whether its sentence is a headline With Capitals, which tell nothing of names there. */
  boolean isTitle(int i) {
    if (!isInside(i)) {
      return false;
    }
    List<Token> sentence = text.tokensIn(text.sentences().get(sentences[i]).span());
    return sentence.size() < TitleCase.LONGEST && TitleCase.isThroughout(text, sentence);
  }

  /** Whether the token is the first one of a heading. */
  boolean startsHeading(int i) {
    Block block = text.blocks().get(blocks[i]);
    return block.role().isHeading() && block.span().start() == start(i);
  }

  /** Whether the token starts a sentence. */
  boolean startsSentence(int i) {
    return i == 0 || !isOneSentence(i - 1, i);
  }
}
