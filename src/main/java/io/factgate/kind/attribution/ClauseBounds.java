package io.factgate.kind.attribution;

import java.util.Set;

/** Finds where the narrator’s words open and break off in a sentence. */
final class ClauseBounds {

  /** Tokens that no sentence of a newspaper exceeds; longer ones are read in part. */
  static final int LONGEST = 250;

  private final Page page;

  ClauseBounds(Page page) {
    this.page = page;
  }

  /** Behind "But" and the like at the start. */
  int opened(int from, int end) {
    int start = from;
    while (start < end
        && (WordClass.SENTENCE_OPENER.has(page.word(start)) && !page.isQuoted(start)
            || start > from && page.word(start).equals(",")
            || start == from
                && !page.isQuoted(start)
                && !page.token(start).isWord()
                && !page.token(start).isNumber()
                && Set.of(",", ";", ":", "—", "–", "-", ".").contains(page.word(start)))) {
      start++;
    }
    return start;
  }

  int comma(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (page.word(i).equals(",") && !page.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }

  /** In front of the signs that end the sentence. */
  int withoutPoint(int from, int end) {
    int last = end;
    while (last > from
        && Set.of(".", "!", "?", "…").contains(page.word(last - 1))
        && !page.isQuoted(last - 1)) {
      last--;
    }
    return last;
  }
}
