package io.factgate.knowledge.yaml;

/** Notes as faults where YAML would take words of the editor for signs of its own. */
final class LostText {

  private final YamlFile file;
  private final String raw;

  LostText(YamlFile file) {
    this.file = file;
    this.raw = file.raw();
  }

  /** A tag, an anchor or an alias where a node starts. */
  void atNode(int from) {
    char first = at(from);
    if (first == '!' || first == '&' || first == '*') {
      int to = word(from);
      String word = raw.substring(from, to);
      String what = first == '!' ? "tag" : first == '&' ? "anchor" : "alias";
      file.fault(
          from,
          to,
          "\""
              + word
              + "\" is a YAML "
              + what
              + ", which is not read here; put a text that starts with \""
              + first
              + "\" in quotes");
    }
  }

  /**
   * Text cut by a {@code #}. A comment has a blank behind its sign, and two before it where words
   * stand there: {@code ranked #1} and {@code platform # 4} are text, {@code 2 % # rounded} is not.
   */
  void behind(Scalar scalar) {
    if (scalar.style() != Scalar.Style.PLAIN) {
      return;
    }
    int sign = scalar.to();
    while (at(sign) == ' ' || at(sign) == '\t') {
      sign++;
    }
    if (sign == scalar.to() || at(sign) != '#') {
      return;
    }
    int end = lineEnd(sign);
    String cut = raw.substring(sign, end).stripTrailing();
    char next = at(sign + 1);
    String remedy = "";
    if (next > ' ' && next != '#') {
      remedy = "write \"# " + cut.substring(1) + "\" for a comment";
    } else if (sign == scalar.to() + 1 && next == ' ' && cut.length() > 1 && isWords(scalar)) {
      remedy = "put a second blank before \"#\" for a comment";
    }
    if (!remedy.isEmpty()) {
      file.fault(
          sign,
          sign + cut.length(),
          "\"" + cut + "\" is cut off here; put the whole text in quotes, or " + remedy);
    }
  }

  /** "The ferry", not "ferry", "2 %", "2025-08-19". */
  private static boolean isWords(Scalar scalar) {
    String words = scalar.value();
    return words.indexOf(' ') > 0 && words.chars().anyMatch(Character::isLetter);
  }

  /** Whether a flow list has cut {@code 1,842} in two, of which this is the second part. */
  boolean isSplitAmount(Scalar scalar) {
    int comma = scalar.from() - 1;
    boolean isSplit =
        scalar.style() == Scalar.Style.PLAIN
            && comma > 0
            && at(comma) == ','
            && Character.isDigit(at(comma - 1))
            && Character.isDigit(at(scalar.from()));
    if (isSplit) {
      int start = comma;
      while (start > 0 && "[{,:\n\r".indexOf(at(start - 1)) < 0) {
        start--;
      }
      String whole = raw.substring(start, scalar.to()).strip();
      file.fault(
          scalar.to() - whole.length(),
          scalar.to(),
          "the comma splits \"" + whole + "\" in two; put it in quotes: \"" + whole + "\"");
    }
    return isSplit;
  }

  boolean isMergeKey(Scalar key) {
    boolean isMerge = key.style() == Scalar.Style.PLAIN && key.value().equals("<<");
    if (isMerge) {
      file.fault(key, "\"<<\" is a YAML merge key, which is not read here; write the keys out");
    }
    return isMerge;
  }

  private int word(int from) {
    int to = from;
    while (to < raw.length()
        && !Character.isWhitespace(raw.charAt(to))
        && ",]}".indexOf(raw.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private int lineEnd(int from) {
    int to = from;
    while (to < raw.length() && raw.charAt(to) != '\n' && raw.charAt(to) != '\r') {
      to++;
    }
    return to;
  }

  private char at(int index) {
    return index >= 0 && index < raw.length() ? raw.charAt(index) : '\n';
  }
}
