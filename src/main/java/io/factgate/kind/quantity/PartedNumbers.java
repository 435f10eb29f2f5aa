package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;
import java.util.regex.Pattern;

/**
 * Whether a text writes the signs inside numbers with blanks, as some wires and archives do: "3 ,
 * 700", "$ 10, 000", "2 . 4 miles".
 *
 * @param commas whether a comma with blanks can part thousands
 * @param points whether a point with blanks can part decimals
 */
record PartedNumbers(boolean commas, boolean points) {

  /** "said , 700", "( ap )", "$ 5", "67 - year - old": blanks where prose has none. */
  private static final Pattern PARTED =
      Pattern.compile("[\\p{L}\\d] [,.;](?: |$)|\\( \\p{L}|\\p{L} \\)|\\$ \\d|\\d - (?:year|day)");

  private static final Pattern WHOLE_THOUSANDS = Pattern.compile("\\d,\\d{3}");
  private static final Pattern WHOLE_DECIMALS = Pattern.compile("\\d\\.\\d");

  /** What the prose does; where one number is in one piece, parted ones are two numbers. */
  static PartedNumbers in(String prose) {
    if (!PARTED.matcher(prose).find()) {
      return new PartedNumbers(false, false);
    }
    return new PartedNumbers(
        !WHOLE_THOUSANDS.matcher(prose).find(), !WHOLE_DECIMALS.matcher(prose).find());
  }

  /** Whether the comma or point at the token is one inside a number. */
  boolean joins(Words words, int i) {
    String gap = words.gap(i);
    boolean blanks = (gap.isEmpty() || gap.equals(" ")) && words.gap(i + 1).equals(" ");
    if (!blanks || !words.isNumber(i - 1) || !words.isNumber(i + 1)) {
      return false;
    }
    if (words.at(i).equals(",")) {
      return commas && words.at(i + 1).length() == 3;
    }
    boolean year = words.at(i - 1).length() == 4;
    return points && words.at(i).equals(".") && !year && (!gap.isEmpty() || isAmount(words, i));
  }

  /** "2. 5 miles", "$ 7. 6 billion": a point that could end a sentence otherwise. */
  private static boolean isAmount(Words words, int i) {
    String next = words.at(i + 2);
    return words.at(i - 2).equals("$")
        || words.at(i - 2).equals("£")
        || words.at(i - 2).equals("€")
        || NumberWords.is(Sort.SCALE, next)
        || next.equals("percent")
        || next.equals("%")
        || Measures.after(words, i + 2).isPresent();
  }
}
