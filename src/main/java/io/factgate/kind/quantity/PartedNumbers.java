package io.factgate.kind.quantity;

import io.factgate.kind.quantity.NumberWords.Sort;

/**
 * Whether a text writes the signs inside numbers with blanks, as some wires and archives do: "3 ,
 * 700", "$ 10, 000", "2 . 4 miles".
 *
 * @param commas whether a comma with blanks can part thousands
 * @param points whether a point with blanks can part decimals
 */
record PartedNumbers(boolean commas, boolean points) {

  /** What the prose does; where one number is in one piece, parted ones are two numbers. */
  static PartedNumbers in(String prose) {
    boolean parted = false;
    boolean thousands = false;
    boolean decimals = false;
    for (int i = 1; i + 1 < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c == ' ') {
        parted = parted || isBlankOfWires(prose, i);
      } else if (c == ',' || c == '.') {
        boolean inside = isDigit(prose, i - 1) && isDigit(prose, i + 1);
        parted |= c == ',' && isGroup(prose, i + 1);
        thousands |= inside && c == ',' && isDigit(prose, i + 3);
        decimals |= inside && c == '.';
      }
    }
    return new PartedNumbers(parted && !thousands, parted && !decimals);
  }

  /** "said , 700", "( ap )", "$ 5", "67 - year - old": blanks where prose has none. */
  private static boolean isBlankOfWires(String prose, int blank) {
    char before = prose.charAt(blank - 1);
    char after = prose.charAt(blank + 1);
    boolean word = Character.isLetterOrDigit(before);
    if (after == ',' || after == '.' || after == ';') {
      return word && (blank + 2 >= prose.length() || prose.charAt(blank + 2) == ' ');
    }
    return (before == '(' && Character.isLetter(after))
        || (after == ')' && word)
        || (before == '$' && Character.isDigit(after))
        || (after == '-' && Character.isDigit(before) && isAge(prose, blank));
  }

  /** ", 056": no number of a list begins with nought, so that it is the rest of one. */
  private static boolean isGroup(String prose, int blank) {
    return isDigit(prose, blank - 2)
        && prose.startsWith(" 0", blank)
        && isDigit(prose, blank + 2)
        && isDigit(prose, blank + 3)
        && !isDigit(prose, blank + 4);
  }

  private static boolean isAge(String prose, int blank) {
    return prose.startsWith(" - year", blank) || prose.startsWith(" - day", blank);
  }

  private static boolean isDigit(String prose, int i) {
    return i >= 0 && i < prose.length() && Character.isDigit(prose.charAt(i));
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
        || words.numbers().is(Sort.SCALE, next)
        || next.equals("percent")
        || next.equals("%")
        || Measures.after(words, i + 2).isPresent();
  }
}
