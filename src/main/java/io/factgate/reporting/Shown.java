package io.factgate.reporting;

/**
 * Words as they may be shown: signs that act on a terminal, a log or the order of what stands
 * beside them are replaced, one for one.
 */
final class Shown {

  private Shown() {}

  /** The same with replacement characters; line ends and tabs stay. */
  static String of(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(c -> shown.appendCodePoint(isNone(c) || isDirection(c) ? 0xfffd : c));
    return shown.toString();
  }

  /** A control character, half of a character, or none. */
  static boolean isNone(int c) {
    boolean isLineOrTab = c == '\n' || c == '\r' || c == '\t';
    return (Character.isISOControl(c) && !isLineOrTab)
        || (c >= 0xd800 && c <= 0xdfff)
        || (c & 0xfffe) == 0xfffe;
  }

  /** A sign that turns the direction of what follows. */
  static boolean isDirection(int c) {
    return (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c;
  }

  /** The same in one line. */
  static String inOneLine(String words) {
    return of(
        words
            .replace("\r\n", " ")
            .replace('\n', ' ')
            .replace('\r', ' ')
            .replace('\u0085', ' ')
            .replace('\u2028', ' ')
            .replace('\u2029', ' '));
  }
}
