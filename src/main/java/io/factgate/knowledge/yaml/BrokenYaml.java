package io.factgate.knowledge.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Says in an editor's words why a file is no YAML, and what to write instead. */
final class BrokenYaml {

  /** A key with its value: {@code - claim: Norland: a port}; not {@code https://a.example}. */
  private static final Pattern PAIR =
      Pattern.compile("^[\\s-]*+(?<key>[\\p{L}\\d-]++):[ \\t]++(?<value>\\S.*+)$");

  private static final Pattern UNSTARTABLE = Pattern.compile("found character '(.)' that cannot");

  private final YamlFile file;

  BrokenYaml(YamlFile file) {
    this.file = file;
  }

  void explain(JacksonException error) {
    if (error.getCause() instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      int at = mark.map(m -> file.raw().offsetByCodePoints(0, m.getIndex())).orElse(0);
      String problem = marked.getProblem();
      if (problem.contains("unexpected end of stream") && marked.getContextMark().isPresent()) {
        at = file.raw().offsetByCodePoints(0, marked.getContextMark().get().getIndex());
      }
      file.fault(at, at, sentence(problem, at));
    } else {
      int at = offset(error);
      String message = error.getOriginalMessage();
      file.fault(
          at,
          at,
          "not readable as YAML: "
              + (message.startsWith("Expected a property name")
                  ? "a key is one word, as in 'key: value'"
                  : oneLine(message)));
    }
  }

  private String sentence(String problem, int at) {
    Matcher pair = PAIR.matcher(line(at));
    Matcher unstartable = UNSTARTABLE.matcher(problem);
    if (problem.contains("TAB")) {
      return "not readable as YAML: a tab cannot indent a line; write spaces";
    }
    if (unstartable.find()) {
      return "not readable as YAML: a value cannot start with “"
          + unstartable.group(1)
          + "” unless it stands in quotes";
    }
    if (pair.matches()) {
      String value = pair.group("value").stripTrailing();
      if (problem.startsWith("mapping values are not allowed") && value.contains(": ")) {
        return "a value that holds ': ' must stand in quotes; write: " + written(pair, value);
      }
      if (value.startsWith("{") && problem.startsWith("expected")) {
        return "a value that starts with a brace must stand in quotes; write: "
            + written(pair, value);
      }
      if ((value.startsWith("\"") || value.startsWith("'"))
          && problem.startsWith("expected <block end>, but found '<scalar>'")) {
        return "a value that goes on behind a quotation mark must stand in quotes as a whole; write: "
            + written(pair, value);
      }
    }
    return "not readable as YAML: " + plain(problem);
  }

  private static String plain(String problem) {
    if (problem.startsWith("expected <block end>")) {
      return "this line does not stand below the one before; indent it like the other lines of its entry";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "a key cannot stand here; does the line before lack its colon, or a text with ': ' its quotes?";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "a key and its value are parted by a colon and a blank: 'key: value'";
    }
    if (problem.startsWith("expected ',' or")) {
      return "a bracket or brace is not closed";
    }
    if (problem.contains("unexpected end of stream")) {
      return "a quotation mark is not closed";
    }
    return oneLine(problem);
  }

  private static String written(Matcher pair, String value) {
    String quoted =
        value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
    return pair.group("key") + ": " + quoted;
  }

  private String line(int at) {
    String raw = file.raw();
    int from = Math.min(at, raw.length());
    while (from > 0 && !isLineEnd(raw.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(at, raw.length());
    while (to < raw.length() && !isLineEnd(raw.charAt(to))) {
      to++;
    }
    return raw.substring(from, to);
  }

  private int offset(JacksonException error) {
    TokenStreamLocation location = error.getLocation();
    if (location == null) {
      return 0;
    }
    int at = lineStart(location.getLineNr()) + Math.max(0, location.getColumnNr() - 1);
    return Math.min(at, file.raw().length());
  }

  private int lineStart(int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = file.raw().indexOf('\n', at) + 1;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
