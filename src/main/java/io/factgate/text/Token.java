package io.factgate.text;

/**
 * A word, a number or a single sign of the prose.
 *
 * @param folded the characters in lower case, typographic apostrophes and hyphens made plain
 */
public record Token(Span span, String folded, Type type) {

  /** What a token is made of. */
  public enum Type {
    /** Letters, with inner apostrophes, hyphens between letters stay outside. */
    WORD,
    /** Digits with inner points, commas or spaces of thousands left outside. */
    NUMBER,
    /** Any other visible character. */
    SIGN
  }

  /** Whether it is a word. */
  public boolean isWord() {
    return type == Type.WORD;
  }

  /** Whether it is a run of digits. */
  public boolean isNumber() {
    return type == Type.NUMBER;
  }
}
