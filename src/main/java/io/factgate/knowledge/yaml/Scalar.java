package io.factgate.knowledge.yaml;

/**
 * A YAML scalar, its text as written: {@code 1.10}, {@code NO} and {@code 012} stay text.
 *
 * @param value the text, quotes and folds undone
 */
public record Scalar(String value, Style style, int from, int to) implements Node {

  /** How it is written. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** Behind {@code |} or {@code >}. */
    BLOCK;

    static Style at(String raw, int from, int to) {
      char first = from < to ? raw.charAt(from) : ' ';
      return switch (first) {
        case '\'' -> SINGLE_QUOTED;
        case '"' -> DOUBLE_QUOTED;
        case '|', '>' -> BLOCK;
        default -> PLAIN;
      };
    }
  }

  /** Whether nothing is said: no text, blanks, or YAML's {@code ~} and {@code null}. */
  public boolean isEmpty() {
    return value.isBlank() || (style == Style.PLAIN && (value.equals("~") || value.equals("null")));
  }
}
