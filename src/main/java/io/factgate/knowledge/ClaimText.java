package io.factgate.knowledge;

import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.ScalarCharacters;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A scalar as a text with its places in the file, and what stood in braces.
 *
 * @param marked what stood in each pair of braces, in order; the braces themselves are left out
 */
record ClaimText(Text text, List<Span> marked) {

  /** A text without braces. */
  static Text plain(YamlFile file, Scalar scalar) {
    TextBuilder builder = file.text();
    new ScalarCharacters(file, scalar).appendTo(builder, 0, scalar.value().length());
    return builder.build();
  }

  /** Reads a claim; braces that do not pair, or hold nothing, are faults. */
  static ClaimText read(YamlFile file, Scalar scalar) {
    String value = scalar.value();
    ScalarCharacters characters = new ScalarCharacters(file, scalar);
    TextBuilder builder = file.text();
    List<Span> marked = new ArrayList<>();
    int opened = -1;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '{' && opened < 0) {
        opened = i;
        start = builder.length();
      } else if (c == '}' && opened >= 0) {
        if (value.substring(opened + 1, i).isBlank()) {
          file.fault(
              characters.start(opened),
              characters.end(i),
              "nothing stands in these braces; write for example {12}");
        } else {
          marked.add(new Span(start, builder.length()));
        }
        opened = -1;
      } else if (c == '{' || c == '}') {
        file.fault(characters.start(i), characters.end(i), stray(c));
      } else {
        characters.appendTo(builder, i, i + 1);
      }
    }
    if (opened >= 0) {
      file.fault(
          characters.start(opened),
          characters.end(opened),
          "this brace is not closed; write for example {12}");
    }
    Text text = builder.build();
    return new ClaimText(text, marked.stream().map(span -> strip(text.prose(), span)).toList());
  }

  private static String stray(char brace) {
    return brace == '{'
        ? "a brace opens inside another one; one pair of braces holds one value"
        : "this brace closes none; write for example {12}";
  }

  private static Span strip(String prose, Span span) {
    int start = Math.min(span.start(), prose.length());
    int end = Math.min(span.end(), prose.length());
    while (start < end && prose.charAt(start) == ' ') {
      start++;
    }
    while (end > start && prose.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
