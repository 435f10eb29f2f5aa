package io.factgate.kind.quantity;

import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import io.factgate.text.Token;
import java.util.List;
import java.util.Set;

/** The tokens of one block; asking beyond its ends gives empty words. */
final class Words {

  private final Text text;
  private final List<Token> tokens;

  private final Lexicon lexicon;
  private final PartedNumbers parted;
  private final boolean titled;

  /**
   * Takes the tokens of a block.
   *
   * @param parted how the text writes signs inside numbers
   */
  Words(Text text, Span block, Lexicon lexicon, PartedNumbers parted) {
    this.text = text;
    this.tokens = text.tokens().subList(text.tokenAt(block.start()), text.tokenAt(block.end()));
    this.lexicon = lexicon;
    this.parted = parted;
    this.titled = isTitled();
  }

  /** The words of the text's language. */
  Lexicon lexicon() {
    return lexicon;
  }

  NumberWords numbers() {
    return lexicon.numbers();
  }

  BoundTable bounds() {
    return lexicon.bounds();
  }

  ChangeTable changes() {
    return lexicon.changes();
  }

  /** A class of words. */
  Set<String> set(String name) {
    return lexicon.classes().of(name);
  }

  /** Whether the sign at the token stands inside a number that has blanks in it. */
  boolean isJoining(int i) {
    return parted.joins(this, i);
  }

  /** Whether the block is a heading With Capitals, where they tell nothing of names. */
  boolean isTitle() {
    return titled;
  }

  int size() {
    return tokens.size();
  }

  /** The token in lower case, empty beyond the ends. */
  String at(int i) {
    return has(i) ? tokens.get(i).folded() : "";
  }

  /** The token as written. */
  String raw(int i) {
    return has(i) ? text.at(tokens.get(i).span()) : "";
  }

  boolean isWord(int i) {
    return has(i) && tokens.get(i).isWord();
  }

  boolean isNumber(int i) {
    return has(i) && tokens.get(i).isNumber();
  }

  /** Whether nothing stands between the token and the one before it. */
  boolean isGlued(int i) {
    return has(i - 1) && has(i) && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
  }

  /** What stands between the token and the one before it. */
  String gap(int i) {
    return has(i - 1) && has(i)
        ? text.at(new Span(tokens.get(i - 1).span().end(), tokens.get(i).span().start()))
        : "\n";
  }

  /** Whether the token is a hyphen or dash. */
  boolean isDash(int i) {
    String sign = at(i);
    return sign.length() == 1 && "-‐‑–—−".contains(sign);
  }

  /** Whether the token begins with a capital letter. */
  boolean isCapital(int i) {
    return isWord(i)
        && Character.isUpperCase(text.prose().codePointAt(tokens.get(i).span().start()));
  }

  /** Whether a sentence begins with the token, as far as signs tell. */
  boolean isFirst(int i) {
    return i == 0 || ".!?:…•\"“‘«(".contains(at(i - 1));
  }

  /** The tokens from one to before another one, joined by a blank where they are not glued. */
  String join(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !isGlued(i)) {
        joined.append(' ');
      }
      joined.append(at(i));
    }
    return joined.toString();
  }

  /** The span of the tokens from one to before another one. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Whether nearly all of its longer words begin with capitals, and no sentence ends in it. */
  private boolean isTitled() {
    int longer = 0;
    int capital = 0;
    for (int i = 0; i < tokens.size() && i < TitleCase.LONGEST; i++) {
      if (isWord(i) && at(i).length() > 3) {
        longer++;
        capital += isCapital(i) ? 1 : 0;
      }
    }
    boolean most = longer > 1 && capital * 10 >= longer * 8;
    return tokens.size() < TitleCase.LONGEST
        && !at(size() - 1).equals(".")
        && (most || TitleCase.isThroughout(text, tokens));
  }

  private boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }
}
