package io.factgate.knowledge;

import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.ScalarCharacters;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.List;

/**
 * Builds the text of a quote: its words in quotation marks, then ", said SPEAKER.", all of that
 * implied, so that a quote is read like any text.
 */
final class QuoteText {

  private static final String OPENING = "“\"„«";
  private static final String CLOSING = "”\"“»";

  private QuoteText() {}

  static Text of(YamlFile file, Scalar scalar, List<String> speakers) {
    ScalarCharacters characters = new ScalarCharacters(file, scalar);
    String value = scalar.value();
    int from = 0;
    int to = value.length();
    while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
      to--;
    }
    while (from < to && Character.isWhitespace(value.charAt(from))) {
      from++;
    }
    if (isQuoted(value, from, to)) {
      from++;
      to--;
    }
    TextBuilder builder = file.text();
    builder.imply("“", characters.start(from));
    characters.appendTo(builder, from, to);
    int end = to > from ? characters.end(to - 1) : scalar.to();
    builder.imply("”", end);
    if (!speakers.isEmpty()) {
      builder.imply(", said " + String.join(" and ", speakers) + ".", end);
    }
    return builder.build();
  }

  /** Whether one pair of marks stands round the whole: “a”, not “a” and “b”. */
  private static boolean isQuoted(String value, int from, int to) {
    if (to - from < 3
        || OPENING.indexOf(value.charAt(from)) < 0
        || CLOSING.indexOf(value.charAt(to - 1)) < 0) {
      return false;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (CLOSING.indexOf(value.charAt(i)) >= 0 || OPENING.indexOf(value.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
