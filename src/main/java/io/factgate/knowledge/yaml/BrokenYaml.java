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
  private final StringBuilder repaired;

  BrokenYaml(YamlFile file) {
    this.file = file;
    this.repaired = new StringBuilder(file.raw());
  }

  /** The file's characters, those of broken lines replaced one for one. */
  String repaired() {
    return repaired.toString();
  }

  /** Notes a fault and repairs its line; false where that cannot be done. */
  boolean explain(JacksonException error) {
    if (error.getCause() instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      int at = mark.map(this::offset).orElse(0);
      String problem = marked.getProblem();
      boolean isOpen =
          problem.contains("unexpected end of stream") || problem.startsWith("expected ',' or");
      if (isOpen && marked.getContextMark().isPresent()) {
        at = marked.getContextMark().map(this::offset).orElse(at);
      }
      int shown = lacksQuotesOfBrace(problem, at) ? valueAt(at) : at;
      file.fault(shown, shown, sentence(problem, at));
      return repair(problem, at);
    }
    int at = offset(error);
    String message = error.getOriginalMessage();
    file.fault(
        at,
        at,
        "not readable as YAML: "
            + (message.startsWith("Expected a property name")
                ? "a key is one word, as in 'key: value'"
                : oneLine(message)));
    return blank(at);
  }

  private int offset(Mark mark) {
    return file.raw().offsetByCodePoints(0, mark.getIndex());
  }

  private String sentence(String problem, int at) {
    Matcher pair = PAIR.matcher(line(at));
    Matcher unstartable = UNSTARTABLE.matcher(problem);
    if (problem.contains("TAB")) {
      return "not readable as YAML: a tab cannot indent a line; write spaces";
    }
    if (unstartable.find()) {
      return "not readable as YAML: a value cannot start with \""
          + unstartable.group(1)
          + "\" unless it stands in quotes";
    }
    if (pair.matches()) {
      String value = pair.group("value").stripTrailing();
      if (lacksQuotes(problem, value)) {
        return lackOfQuotes(value) + " must stand in quotes; write: " + written(pair, value);
      }
      if ((value.startsWith("\"") || value.startsWith("'"))
          && problem.startsWith("expected <block end>, but found '<scalar>'")) {
        return "a value that goes on behind a quotation mark must stand in quotes as a whole; write: "
            + written(pair, value);
      }
    }
    return "not readable as YAML: " + plain(problem);
  }

  private static boolean lacksQuotes(String problem, String value) {
    return (problem.startsWith("mapping values are not allowed") && value.contains(": "))
        || (value.startsWith("{") && problem.startsWith("expected"));
  }

  /** A parser stumbles behind the brace only; the fault stands at it. */
  private boolean lacksQuotesOfBrace(String problem, int at) {
    Matcher pair = PAIR.matcher(line(at));
    return pair.matches()
        && pair.group("value").startsWith("{")
        && lacksQuotes(problem, pair.group("value").stripTrailing());
  }

  private int valueAt(int at) {
    Matcher pair = PAIR.matcher(line(at));
    return lineStart(file.raw(), at) + (pair.matches() ? pair.start("value") : 0);
  }

  private static String lackOfQuotes(String value) {
    return value.startsWith("{") ? "a value that starts with a brace" : "a value that holds ': '";
  }

  /** A value that only lacks its quotes is kept; any other line is passed over. */
  private boolean repair(String problem, int at) {
    int start = lineStart(repaired, at);
    Matcher pair = PAIR.matcher(line(at));
    if (!pair.matches() || !lacksQuotes(problem, pair.group("value").stripTrailing())) {
      String before = start == 0 ? "" : line(start - 1);
      boolean lacksColon = problem.startsWith("mapping values") && before.indexOf(':') < 0;
      return blank(lacksColon && !before.isBlank() ? start - 1 : at);
    }
    if (!pair.group("value").startsWith("{")) {
      file.doubt(start, start); // of two colons the wrong one may have been meant
    }
    boolean isChanged = false;
    for (int i = start + pair.start("value"); i < start + pair.end("value"); i++) {
      if (":{}[]#,&*!|>'\"%@`".indexOf(repaired.charAt(i)) >= 0) {
        repaired.setCharAt(i, '.');
        isChanged = true;
      }
    }
    return isChanged || blank(at);
  }

  private boolean blank(int at) {
    int start = lineStart(repaired, at);
    int end = lineEnd(repaired, at);
    if (start == end || repaired.charAt(start) == '#') {
      return false;
    }
    int from = start;
    int to = end;
    boolean isKey = isTopKey(start);
    while (from > 0 && !isKey && !startsEntry(from)) {
      from = lineStart(repaired, from - 1);
    }
    while (to < repaired.length() && !isTopKey(to + 1) && (isKey || !startsEntry(to + 1))) {
      to = lineEnd(repaired, to + 1);
    }
    file.doubt(from, to + 1);
    for (int i = start; i < end; i++) {
      repaired.setCharAt(i, i == start ? '#' : ' '); // a comment: no text goes on across it
    }
    return true;
  }

  private boolean isTopKey(int lineStart) {
    char first = lineStart < repaired.length() ? repaired.charAt(lineStart) : ' ';
    return " \t\r\n-#:".indexOf(first) < 0;
  }

  private boolean startsEntry(int lineStart) {
    int at = lineStart;
    while (at < repaired.length() && repaired.charAt(at) == ' ') {
      at++;
    }
    return at + 1 < repaired.length()
        && repaired.charAt(at) == '-'
        && repaired.charAt(at + 1) == ' ';
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
    return file.raw().substring(lineStart(file.raw(), at), lineEnd(file.raw(), at));
  }

  private static int lineStart(CharSequence raw, int at) {
    int from = Math.min(at, raw.length());
    while (from > 0 && !isLineEnd(raw.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int lineEnd(CharSequence raw, int at) {
    int to = Math.min(at, raw.length());
    while (to < raw.length() && !isLineEnd(raw.charAt(to))) {
      to++;
    }
    return to;
  }

  private int offset(JacksonException error) {
    TokenStreamLocation location = error.getLocation();
    if (location == null) {
      return 0;
    }
    int at = startOf(location.getLineNr()) + Math.max(0, location.getColumnNr() - 1);
    return Math.min(at, file.raw().length());
  }

  private int startOf(int line) {
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
