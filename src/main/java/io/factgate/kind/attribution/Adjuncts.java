package io.factgate.kind.attribution;

/** Tells the words that open a sentence and are nothing that is said: "In June, Falk said …". */
final class Adjuncts {

  private final Page page;
  private final Verbs verbs;

  Adjuncts(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** An adjunct that opens the sentence is nothing that is said: "In June, Falk said …". */
  boolean isAdjunct(int from, int end) {
    if (page.isQuoted(from)) {
      return false;
    }
    boolean finite = verbs.hasFinite(from, end);
    String first = page.word(from);
    boolean opens =
        WordClass.PREPOSITION.has(first)
            || Cues.isAdverb(page.token(from))
            || first.endsWith("ing")
            || first.endsWith("ed")
            || WordClass.ADJUNCT_OPENER.has(first);
    return opens && !finite
        || WordClass.SUBORDINATE_OPENER.has(first) && !commaBehindVerb(from, end)
        || end - from < 2 && !page.isQuoted(from) && !page.isCapital(from);
  }

  /** "When it rains, the river rises": a main clause follows in the words. */
  private boolean commaBehindVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.word(i).equals(",") && verbs.hasFinite(from, i) && verbs.hasFinite(i + 1, end)) {
        return true;
      }
    }
    return false;
  }
}
