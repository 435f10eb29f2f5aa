package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown file says of itself between two lines of three hyphens: lines {@code key: value},
 * nested one level, with flow maps of plain values. Title and description are prose.
 */
final class FrontMatter {

  /** Begins the keys of what Factgate itself tells of a text. */
  private static final String OWN = "factgate.";

  private static final Pattern OPEN = Pattern.compile("---[ \\t]*+(?:\\r\\n|\\n|\\r)");

  /** "---", "..." alone on a line. */
  private static final Pattern CLOSE = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*+$");

  private static final Pattern LINE =
      Pattern.compile(
          "([ \\t]*+)([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,80}+)[ \\t]*+:(?=\\s|$)[ \\t]*+(.*)");

  /** "RULE: reason", "RULE: 'reason'" inside the braces of a flow map. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*+([\\p{L}\\p{N}_.-]++)\\s*+:\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^,]*+)),?");

  private record Entry(String key, String value, int from, int to) {}

  private final String raw;
  private final int end;
  private final List<Entry> entries = new ArrayList<>();

  private FrontMatter(String raw, int end) {
    this.raw = raw;
    this.end = end;
  }

  static FrontMatter of(String raw) {
    Matcher open = OPEN.matcher(raw);
    if (!open.lookingAt()) {
      return new FrontMatter(raw, 0);
    }
    Matcher close = CLOSE.matcher(raw).region(open.end(), raw.length());
    if (!close.find()) {
      return new FrontMatter(raw, 0);
    }
    FrontMatter matter = new FrontMatter(raw, close.end());
    matter.readLines(open.end(), close.start());
    return matter;
  }

  /** Where the body begins; 0 without front matter. */
  int end() {
    return end;
  }

  /** Adds values to the text's matter, title and description as its first blocks. */
  void addTo(Blocks blocks) {
    for (Entry entry : entries) {
      if (entry.key.startsWith(OWN)) {
        continue;
      }
      blocks.builder().matter(entry.key, entry.value);
      Role role =
          switch (entry.key) {
            case "title" -> Role.TITLE;
            case "description", "summary", "subtitle" -> Role.DESCRIPTION;
            default -> Role.PARAGRAPH;
          };
      if (role != Role.PARAGRAPH) {
        Prose prose = new Prose();
        Realigned.add(prose, entry.value, raw, entry.from, entry.to, true);
        blocks.add(prose, role);
      }
    }
  }

  private void readLines(int from, int to) {
    String parent = "";
    int at = from;
    while (at < to) {
      int lineEnd = lineEnd(at, to);
      Matcher line = LINE.matcher(raw).region(at, lineEnd);
      if (line.matches()) {
        boolean isNested = line.end(1) > line.start(1);
        String name = line.group(2);
        String key = isNested ? parent + "." + name : name.toLowerCase(Locale.ROOT);
        if (!isNested) {
          parent = key;
        }
        if (line.group(3).matches("[>|][+-]?\\s*+")) {
          lineEnd = addFolded(key, next(lineEnd, to), to);
        } else {
          addValue(key, line.start(3), line.end(3));
        }
      }
      at = next(lineEnd, to);
    }
  }

  private void addValue(String key, int from, int to) {
    String value = raw.substring(from, to).strip();
    if (value.isEmpty()) {
      return;
    }
    char first = value.charAt(0);
    if (first == '{' && value.endsWith("}")) {
      Matcher entry = ENTRY.matcher(value).region(1, value.length() - 1);
      while (entry.lookingAt()) {
        String found =
            entry.group(2) != null
                ? entry.group(2)
                : entry.group(3) != null ? entry.group(3) : entry.group(4).strip();
        entries.add(new Entry(key + "." + entry.group(1), found, from, to));
        entry.region(entry.end(), value.length() - 1);
      }
    } else if (first == '"' || first == '\'') {
      int close = closing(value, first);
      String inner = value.substring(1, close);
      String plain =
          first == '"'
              ? inner.replace("\\\"", "\"").replace("\\\\", "\\")
              : inner.replace("''", "'");
      entries.add(new Entry(key, plain, from + 1, from + close));
    } else {
      int comment = value.indexOf(" #");
      String plain = (comment < 0 ? value : value.substring(0, comment)).strip();
      entries.add(new Entry(key, plain, from, from + plain.length()));
    }
  }

  private static int closing(String value, char quote) {
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) == '\\' && quote == '"') {
        i++;
      } else if (value.charAt(i) == quote) {
        boolean isDoubled = quote == '\'' && value.startsWith("''", i);
        if (!isDoubled) {
          return i;
        }
        i++;
      }
    }
    return value.length();
  }

  /** The indented lines below a {@code >} or {@code |}; returns the end of the last. */
  private int addFolded(String key, int from, int to) {
    int at = from;
    int last = from;
    while (at < to) {
      int lineEnd = lineEnd(at, to);
      boolean isInside = lineEnd == at || raw.charAt(at) == ' ' || raw.charAt(at) == '\t';
      if (!isInside) {
        break;
      }
      last = lineEnd;
      at = next(lineEnd, to);
    }
    String folded = raw.substring(from, Math.max(from, last)).strip().replaceAll("\\s+", " ");
    if (!folded.isEmpty()) {
      entries.add(new Entry(key, folded, from, last));
    }
    return last;
  }

  private int lineEnd(int at, int to) {
    int i = at;
    while (i < to && raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private int next(int lineEnd, int to) {
    return Math.min(to, raw.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1);
  }
}
