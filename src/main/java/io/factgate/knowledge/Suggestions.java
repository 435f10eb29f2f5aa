package io.factgate.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Suggestions {

  private Suggestions() {}

  /** The nearest of the words, if it is near: at most a third of its letters differ. */
  static Optional<String> nearest(String word, Collection<String> words) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String other : words) {
      int most = Math.max(1, Math.min(word.length(), other.length()) / 3);
      int distance = distance(lower, other.toLowerCase(Locale.ROOT), Math.min(most, least));
      if (distance <= most && distance < least) {
        least = distance;
        nearest = other;
      }
    }
    return least == Integer.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
  }

  /** As the tail of a sentence: {@code ; did you mean "tolerance"?}, or nothing. */
  static String question(String word, Collection<String> words) {
    return nearest(word, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
  }

  /**
   * Levenshtein's distance, two neighbours that changed places counted once (the restricted form of
   * Damerau); anything above the limit is as good as another.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean isSwapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (isSwapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
