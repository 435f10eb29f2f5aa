package io.factgate.kind.attribution;

import io.factgate.kind.attribution.WordSequence.Sort;
import io.factgate.kind.attribution.WordSequence.Word;
import io.factgate.text.Lemmas;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the passage that comes nearest to a quotation that stands nowhere as written. */
final class NearMatch {

  private static final int LONGEST = 120;

  /**
   * A passage and how much of the quotation it shares.
   *
   * @param share of the quotation's words that stand in the passage in the same order
   * @param contentShare the same for the words with a meaning of their own
   * @param trivial whether nothing but fillers differs
   * @param words of the passage
   */
  record Near(Span span, double share, double contentShare, int words, boolean trivial) {}

  private final List<Word> quote;
  private final List<Word> text;

  NearMatch(List<Word> quote, List<Word> text) {
    this.quote = quote.stream().filter(w -> w.sort() != Sort.GAP).limit(LONGEST).toList();
    this.text = text;
  }

  Optional<Near> best() {
    int n = quote.size();
    if (n < 2 || text.isEmpty()) {
      return Optional.empty();
    }
    Near best = null;
    for (int start : candidates()) {
      int from = Math.max(0, start);
      int to = Math.min(text.size(), start + n + n / 2 + 3);
      Near near = align(from, to);
      if (near != null && (best == null || near.share() > best.share())) {
        best = near;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Starts of the windows that share most words of meaning with the quotation. */
  private List<Integer> candidates() {
    Map<String, Integer> wanted = new HashMap<>();
    quote.forEach(w -> wanted.merge(stem(w), isContent(w) ? 3 : 1, Math::max));
    int n = quote.size();
    int size = n + n / 2 + 3;
    int total = wanted.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> inside = new HashMap<>();
    List<int[]> scored = new ArrayList<>();
    int score = 0;
    for (int end = 0; end < text.size() + size; end++) {
      if (end < text.size()) {
        String in = stem(text.get(end));
        if (wanted.containsKey(in) && inside.merge(in, 1, Integer::sum) == 1) {
          score += wanted.get(in);
        }
      }
      int gone = end - size;
      if (gone >= 0 && gone < text.size()) {
        String out = stem(text.get(gone));
        if (wanted.containsKey(out) && inside.merge(out, -1, Integer::sum) == 0) {
          score -= wanted.get(out);
        }
      }
      if (score * 2 >= total) {
        scored.add(new int[] {score, Math.max(0, gone + 1)});
      }
    }
    scored.sort((a, b) -> a[0] != b[0] ? Integer.compare(b[0], a[0]) : Integer.compare(a[1], b[1]));
    List<Integer> starts = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int[] s : scored) {
      if (starts.size() < 12 && seen.add(s[1])) {
        starts.add(s[1]);
      }
    }
    return starts;
  }

  private @Nullable Near align(int from, int to) {
    int n = quote.size();
    int m = to - from;
    int[][] table = lengths(from, m);
    boolean[] shared = new boolean[n];
    int first = -1;
    int last = -1;
    int lead = 0;
    int tail = 0;
    boolean trivial = true;
    int pending = -1;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (quote.get(i).form().equals(text.get(from + j).form())) {
        if (first < 0) {
          first = from + j;
          lead = i;
        }
        for (int k = pending; pending >= 0 && k < from + j; k++) {
          trivial &= WordSequence.FILLERS.contains(text.get(k).form());
        }
        shared[i++] = true;
        last = from + j++;
        pending = last + 1;
        tail = n - i;
      } else if (table[i + 1][j] >= table[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return first < 0 ? null : near(shared, first, last, lead, tail, trivial);
  }

  /** Lengths of the longest sequences that both share from each pair of words on. */
  private int[][] lengths(int from, int m) {
    int n = quote.size();
    int[][] table = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        table[i][j] =
            quote.get(i).form().equals(text.get(from + j).form())
                ? table[i + 1][j + 1] + 1
                : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    return table;
  }

  private Near near(boolean[] shared, int first, int last, int lead, int tail, boolean tight) {
    int same = 0;
    int content = 0;
    int sameContent = 0;
    boolean trivial = tight;
    for (int i = 0; i < shared.length; i++) {
      Word word = quote.get(i);
      same += shared[i] ? 1 : 0;
      content += isContent(word) ? 1 : 0;
      sameContent += isContent(word) && shared[i] ? 1 : 0;
      trivial &= shared[i] || WordSequence.FILLERS.contains(word.form());
    }
    int start = first;
    for (int k = 0;
        k < lead && start > 0 && text.get(start - 1).sentence() == text.get(first).sentence();
        k++) {
      start--;
    }
    int end = last;
    for (int k = 0;
        k < tail
            && end + 1 < text.size()
            && text.get(end + 1).sentence() == text.get(last).sentence();
        k++) {
      end++;
    }
    int length = last - first + 1;
    double share = same / (double) Math.max(shared.length, Math.min(length, shared.length * 3 / 2));
    double contentShare = content == 0 ? share : sameContent / (double) content;
    return new Near(
        new Span(text.get(start).span().start(), text.get(end).span().end()),
        share,
        contentShare,
        end - start + 1,
        trivial);
  }

  static boolean isContent(Word word) {
    return !WordSequence.STOP_WORDS.contains(word.form());
  }

  private static String stem(Word word) {
    return Lemmas.stem(word.form());
  }
}
