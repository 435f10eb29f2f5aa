package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells names that come from another alphabet and so have several right spellings. */
final class Transliteration {

  private static final List<String> ENDS = new ArrayList<>();
  private static final List<String> STARTS = new ArrayList<>();
  private static final List<String> GROUPS = new ArrayList<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String line : WordList.lines(Transliteration.class, "transliterated.txt")) {
      String[] cells = line.split("\\s+");
      List<String> letters = List.of(cells).subList(1, cells.length);
      switch (cells[0]) {
        case "end" -> ENDS.addAll(letters);
        case "start" -> STARTS.addAll(letters);
        case "in" -> GROUPS.addAll(letters);
        default -> WORDS.addAll(letters);
      }
    }
  }

  private Transliteration() {}

  /** Whether some of the folded words looks like one in other letters. */
  static boolean isLikely(List<String> words) {
    return words.stream().anyMatch(Transliteration::isLikely);
  }

  private static boolean isLikely(String word) {
    return WORDS.contains(word)
        || ENDS.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 1)
        || STARTS.stream().anyMatch(word::startsWith)
        || GROUPS.stream().anyMatch(word::contains);
  }
}
