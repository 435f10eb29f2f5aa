package io.factgate.harvest;

import java.util.List;
import java.util.stream.Collectors;

/** Scalars and lists as YAML has them. */
final class Yaml {

  private Yaml() {}

  /** In double quotation marks, whatever is in it. */
  static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Plain where no sign of YAML's is in it. */
  static String scalar(String words) {
    boolean isPlain =
        words.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/'’-]*+") && !words.endsWith(" ");
    return isPlain ? words : quoted(words);
  }

  static String list(List<String> words) {
    return words.stream().map(Yaml::scalar).collect(Collectors.joining(", ", "[", "]"));
  }
}
