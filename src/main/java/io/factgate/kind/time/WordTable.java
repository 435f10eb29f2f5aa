package io.factgate.kind.time;

import io.factgate.text.WordList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of words and phrases in lower case from a data file; immutable. */
final class WordTable {

  private final Map<String, String[]> rows;
  private final int longest;
  private final Set<String> starts = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  private WordTable(Map<String, String[]> rows) {
    this.rows = rows;
    for (String phrase : rows.keySet()) {
      starts.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
      ends.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
    }
    this.longest = rows.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(0);
  }

  /** Reads a file beside this class: {@code words = column column}, comments start with #. */
  static WordTable read(String file) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    for (String line : WordList.lines(WordTable.class, file)) {
      String[] sides = line.split("=", 2);
      rows.put(sides[0].strip(), sides.length > 1 ? sides[1].strip().split(" +") : NONE);
    }
    return new WordTable(rows);
  }

  private static final String[] NONE = {};

  boolean has(String word) {
    return rows.containsKey(word);
  }

  /** The first column. */
  Optional<String> get(String word) {
    String[] columns = rows.get(word);
    return columns == null || columns.length == 0 ? Optional.empty() : Optional.of(columns[0]);
  }

  /** The first column as a number. */
  Optional<Integer> number(String word) {
    return get(word).map(Integer::valueOf);
  }

  /** All columns. */
  String[] columns(String word) {
    return rows.getOrDefault(word, NONE).clone();
  }

  /** Whether a column after the first bears the mark. */
  boolean isMarked(String word, String mark) {
    String[] columns = rows.getOrDefault(word, NONE);
    for (int i = 1; i < columns.length; i++) {
      if (columns[i].equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase of the table starts with the word. */
  boolean starts(String word) {
    return starts.contains(word);
  }

  Set<String> words() {
    return rows.keySet();
  }

  /** The longest phrase that starts at the token. */
  Optional<Phrase> at(Tape tape, int first) {
    if (!starts.contains(tape.word(first))) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Phrase found = null;
    for (int i = first; i < tape.size() && i < first + longest; i++) {
      words.append(i == first ? "" : " ").append(tape.word(i));
      String[] columns = rows.get(words.toString());
      if (columns != null) {
        found = new Phrase(words.toString(), columns.length == 0 ? "" : columns[0], first, i + 1);
      }
    }
    return Optional.ofNullable(found);
  }

  /** The longest phrase that ends before the token. */
  Optional<Phrase> before(Tape tape, int end) {
    if (!ends.contains(tape.word(end - 1))) {
      return Optional.empty();
    }
    String words = "";
    Phrase found = null;
    for (int i = end - 1; i >= 0 && i >= end - longest; i--) {
      words = words.isEmpty() ? tape.word(i) : tape.word(i) + " " + words;
      String[] columns = rows.get(words);
      if (columns != null) {
        found = new Phrase(words, columns.length == 0 ? "" : columns[0], i, end);
      }
    }
    return Optional.ofNullable(found);
  }

  /** A row of the table as found in a text, from its first token to behind its last. */
  record Phrase(String words, String value, int first, int end) {}
}
