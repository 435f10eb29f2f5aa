package io.factgate.kind.attribution;

import io.factgate.kind.attribution.WordSequence.Sort;
import io.factgate.kind.attribution.WordSequence.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds a quotation word by word in a text, its omissions and insertions allowed for. */
final class QuoteMatcher {

  private static final int LONGEST_GAP = 80;
  private static final int LONGEST_INSERTION = 4;
  private static final int MOST_SPECIAL = 40;
  private static final int MOST_PLACES = 12;

  /** A run of words of the text, by index. */
  record Run(int start, int end) {}

  private final List<Word> quote;
  private final List<Word> text;
  private final boolean lenient;
  private int budget = 3_000_000;

  /**
   * A matcher of one quotation in one text.
   *
   * @param lenient whether an omission may take a negation along
   */
  QuoteMatcher(List<Word> quote, List<Word> text, boolean lenient) {
    this.quote = trimmed(quote);
    this.text = text;
    this.lenient = lenient;
  }

  /** Insertions and omissions at the ends match anything, unless they negate. */
  private static List<Word> trimmed(List<Word> quote) {
    int from = 0;
    int end = quote.size();
    while (from < end && isLoose(quote, from)) {
      from++;
    }
    while (end > from && isLoose(quote, end - 1)) {
      end--;
    }
    return quote.subList(from, end);
  }

  private static boolean isLoose(List<Word> quote, int i) {
    Word word = quote.get(i);
    return word.sort() == Sort.GAP
        || (word.sort() == Sort.INSERTED && !isNegatedGroup(quote, word.group()));
  }

  private static boolean isNegatedGroup(List<Word> quote, int group) {
    return quote.stream()
        .anyMatch(w -> w.group() == group && WordSequence.NEGATIONS.contains(w.form()));
  }

  /** All places where the quotation stands. */
  List<Run> all() {
    List<Run> runs = new ArrayList<>();
    long special = quote.stream().filter(w -> w.sort() != Sort.WORD).count();
    if (quote.isEmpty() || special > MOST_SPECIAL) {
      return runs;
    }
    for (int start = 0; start < text.size() && runs.size() < MOST_PLACES && budget > 0; start++) {
      int end = match(0, start);
      if (end > start) {
        runs.add(new Run(start, end));
        start = end - 1;
      }
    }
    return runs;
  }

  /** Behind the last matched word, -1 where the quotation does not go on like this. */
  private int match(int from, int at) {
    int i = from;
    int j = at;
    while (i < quote.size()) {
      if (--budget < 0) {
        return -1;
      }
      Word wanted = quote.get(i);
      if (wanted.sort() == Sort.GAP) {
        return overGap(i, j);
      }
      if (wanted.sort() == Sort.INSERTED) {
        return overInsertion(i, j);
      }
      if (j < text.size() && text.get(j).sort() == Sort.GAP) {
        j++;
        continue;
      }
      if (j >= text.size()) {
        return -1;
      }
      if (!wanted.form().equals(text.get(j).form())) {
        return opensInsertion(j) ? overTextInsertion(i, j) : -1;
      }
      i++;
      j++;
    }
    return j;
  }

  private boolean opensInsertion(int j) {
    Word word = text.get(j);
    return word.sort() == Sort.INSERTED && (j == 0 || text.get(j - 1).group() != word.group());
  }

  private int overGap(int i, int j) {
    for (int k = j; k < Math.min(text.size(), j + LONGEST_GAP); k++) {
      int end = match(i + 1, k);
      if (end >= 0 && (lenient || !dropsNegation(j, k))) {
        return end;
      }
    }
    return -1;
  }

  /** A negation may only go with its whole sentence. */
  private boolean dropsNegation(int from, int to) {
    int before = from > 0 ? text.get(from - 1).sentence() : -1;
    int behind = to < text.size() ? text.get(to).sentence() : -1;
    for (int k = from; k < to; k++) {
      Word word = text.get(k);
      boolean touches = word.sentence() == before || word.sentence() == behind;
      if (touches && WordSequence.NEGATIONS.contains(word.form())) {
        return true;
      }
    }
    return false;
  }

  private int overInsertion(int i, int j) {
    int group = quote.get(i).group();
    int next = i;
    while (next < quote.size() && quote.get(next).group() == group) {
      next++;
    }
    int literal = j;
    int w = i;
    while (w < next
        && literal < text.size()
        && quote.get(w).form().equals(text.get(literal).form())) {
      w++;
      literal++;
    }
    int end = w == next ? match(next, literal) : -1;
    if (end >= 0 || isNegatedGroup(quote, group)) {
      return end;
    }
    for (int k = j; k <= Math.min(text.size(), j + LONGEST_INSERTION); k++) {
      end = match(next, k);
      if (end >= 0) {
        return end;
      }
      if (k < text.size() && WordSequence.NEGATIONS.contains(text.get(k).form())) {
        return -1;
      }
    }
    return -1;
  }

  /** The source itself has words in brackets: left out, or for one to four words of the draft. */
  private int overTextInsertion(int i, int j) {
    int group = text.get(j).group();
    int next = j;
    while (next < text.size() && text.get(next).group() == group) {
      if (WordSequence.NEGATIONS.contains(text.get(next).form())) {
        return -1;
      }
      next++;
    }
    for (int k = i; k <= Math.min(quote.size(), i + LONGEST_INSERTION); k++) {
      int end = match(k, next);
      if (end >= 0) {
        return end;
      }
      if (k < quote.size() && WordSequence.NEGATIONS.contains(quote.get(k).form())) {
        return -1;
      }
    }
    return -1;
  }
}
