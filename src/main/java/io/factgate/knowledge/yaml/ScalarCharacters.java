package io.factgate.knowledge.yaml;

import io.factgate.text.TextBuilder;

/**
 * Tells for each character of a scalar's text from which raw characters it was read.
 *
 * <p>Text and raw characters are walked side by side: blanks go together run by run, however YAML
 * folds them; an escape is one range; everything else is the same on both sides. Should the two
 * ever part, the rest of the text stands for the rest of the scalar as a whole.
 */
public final class ScalarCharacters {

  private final Scalar scalar;
  private final String raw;
  private final int[] starts;
  private final int[] ends;

  /** Aligns a scalar with the file that it stands in. */
  public ScalarCharacters(YamlFile file, Scalar scalar) {
    this.scalar = scalar;
    this.raw = file.raw();
    this.starts = new int[scalar.value().length()];
    this.ends = new int[scalar.value().length()];
    align();
  }

  /** Adds some characters of the text to a text that is being built. */
  public void appendTo(TextBuilder builder, int from, int to) {
    for (int i = from; i < to; i++) {
      builder.append(scalar.value().substring(i, i + 1), starts[i], ends[i]);
    }
  }

  /**
   * Offset of the first raw character of the text's character; the scalar's end behind its last.
   */
  public int start(int index) {
    return index < starts.length ? starts[index] : scalar.to();
  }

  /** Offset behind the last raw character of the text's character. */
  public int end(int index) {
    return ends[index];
  }

  private void align() {
    String value = scalar.value();
    int at = content();
    int i = 0;
    while (i < value.length()) {
      int blanks = skipBlanks(at);
      if (isBlank(value.charAt(i))) {
        int next = i;
        while (next < value.length() && isBlank(value.charAt(next))) {
          next++;
        }
        fill(i, next, at, blanks);
        i = next;
        at = blanks;
        continue;
      }
      int length = length(blanks);
      int characters = Math.min(isEscape(blanks) ? escaped(blanks) : 1, value.length() - i);
      boolean isSame =
          length > 1 || (blanks < scalar.to() && raw.charAt(blanks) == value.charAt(i));
      if (!isSame) {
        fill(i, value.length(), Math.min(at, scalar.to()), scalar.to());
        return;
      }
      fill(i, i + characters, blanks, blanks + length);
      i += characters;
      at = blanks + length;
    }
  }

  /** Offset of the first character behind quotation mark or block header. */
  private int content() {
    return switch (scalar.style()) {
      case PLAIN -> scalar.from();
      case SINGLE_QUOTED, DOUBLE_QUOTED -> scalar.from() + 1;
      case BLOCK -> {
        int at = scalar.from();
        while (at < scalar.to() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
          at++;
        }
        yield at;
      }
    };
  }

  private void fill(int from, int to, int start, int end) {
    boolean isOneToOne = to - from == end - start;
    for (int i = from; i < to; i++) {
      starts[i] = isOneToOne ? start + i - from : start;
      ends[i] = isOneToOne ? start + i - from + 1 : end;
    }
  }

  /** Behind blanks, line ends and escapes of them. */
  private int skipBlanks(int from) {
    int at = from;
    while (at < scalar.to()) {
      if (isBlank(raw.charAt(at))) {
        at++;
      } else if (isEscape(at) && " tnr\n\r\t".indexOf(raw.charAt(at + 1)) >= 0) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isEscape(int at) {
    return scalar.style() == Scalar.Style.DOUBLE_QUOTED
        && at + 1 < scalar.to()
        && raw.charAt(at) == '\\';
  }

  /** Number of raw characters that the character there is written with. */
  private int length(int at) {
    if (isEscape(at)) {
      return switch (raw.charAt(at + 1)) {
        case 'x' -> 4;
        case 'u' -> 6;
        case 'U' -> 10;
        default -> 2;
      };
    }
    boolean isDoubled =
        scalar.style() == Scalar.Style.SINGLE_QUOTED
            && raw.startsWith("''", at)
            && at + 2 < scalar.to();
    return isDoubled ? 2 : 1;
  }

  /** Number of text characters that an escape stands for. */
  private int escaped(int at) {
    return raw.charAt(at + 1) == 'U' && !raw.startsWith("0000", at + 2) ? 2 : 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
