package io.factgate.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a facts.yaml to which entries are added; no line that is there is changed, comments
 * and blanks included.
 */
public final class FactsText {

  private static final String HEAD =
      "# Harvested from the sources: mend, take out, add. Run again, factgate:harvest adds what is new and changes\n"
          + "# no line that is there.\n";

  /** Behind a key: ": []", ": {dam: 3}"; not ": # none yet". */
  private static final Pattern FILLED = Pattern.compile(":\\s*+[^\\s#].*+");

  private final String raw;

  /** Starts with a file's characters, or with nothing for a new file. */
  public FactsText(String raw) {
    this.raw = raw;
  }

  /** Whether an entry stands in the file already, perhaps as a comment. */
  public boolean has(Entry entry) {
    return raw.contains(entry.telling())
        || raw.contains(Yaml.quoted(entry.telling()))
        || raw.contains("id: " + entry.id() + "\n");
  }

  /** The key whose list cannot be added to, since it is written in brackets: {@code facts: []}. */
  public Optional<String> closedList(List<Entry> entries) {
    return entries.stream()
        .map(Entry::key)
        .distinct()
        .filter(key -> raw.lines().anyMatch(line -> isFilled(line, key)))
        .findFirst();
  }

  private static boolean isFilled(String line, String key) {
    return line.startsWith(key) && FILLED.matcher(line.substring(key.length())).matches();
  }

  /** The file with the entries behind those of their lists. */
  public String with(List<Entry> entries) {
    List<String> lines = new ArrayList<>((raw.isBlank() ? HEAD : raw).lines().toList());
    for (String key : List.of("names", "facts")) {
      List<Entry> own = entries.stream().filter(entry -> entry.key().equals(key)).toList();
      if (!own.isEmpty()) {
        insert(lines, key, own);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The id or name of the entry that a line belongs to; empty above the first. */
  public static String entryAt(String yaml, int line) {
    List<String> lines = yaml.lines().toList();
    for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
      String words = lines.get(i).strip();
      if (words.startsWith("- id: ") || words.startsWith("- name: ")) {
        return words.substring(words.indexOf(':') + 1).strip().replaceAll("^\"|\"$", "");
      }
    }
    return "";
  }

  private static void insert(List<String> lines, String key, List<Entry> entries) {
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      start = lines.get(i).startsWith(key + ":") ? i : start;
    }
    if (start < 0) {
      if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
        lines.add("");
      }
      start = lines.size();
      lines.add(key + ":");
    }
    int end = start + 1;
    String indent = "  ";
    for (int i = start + 1; i < lines.size() && !isTopKey(lines.get(i)); i++) {
      String line = lines.get(i);
      if (line.stripLeading().startsWith("- ")) {
        indent = end == start + 1 ? line.substring(0, line.indexOf('-')) : indent;
      }
      end = line.isBlank() ? end : i + 1;
    }
    List<String> added = new ArrayList<>();
    for (Entry entry : entries) {
      for (String line : entry.lines()) {
        added.add(indent + line);
      }
    }
    lines.addAll(end, added);
  }

  private static boolean isTopKey(String line) {
    return !line.isEmpty() && " \t-#".indexOf(line.charAt(0)) < 0;
  }
}
