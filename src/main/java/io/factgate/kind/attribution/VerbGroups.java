package io.factgate.kind.attribution;

import io.factgate.text.Span;

/**
 * Finds the auxiliaries and adverbs that stand in front of a cue: "[has repeatedly refused to]
 * say".
 */
final class VerbGroups {

  private final Page page;

  VerbGroups(Page page) {
    this.page = page;
  }

  /** The last word of the subject in front of the verb: behind it stand auxiliaries and adverbs. */
  int subjectEnd(int verb, int limit) {
    int i = verb - 1;
    int far = Math.max(limit, verb - 12);
    while (i >= far && !page.isQuoted(i)) {
      String word = page.word(i);
      if (Verbs.isContracted(word)) {
        return i;
      }
      if (word.equals("to")) {
        i = beforeChain(i - 1);
      } else if (isBeside(i)) {
        i--;
      } else if (word.equals(",")
          && i - 2 >= far
          && Cues.isAdverb(page.token(i - 1))
          && page.word(i - 2).equals(",")) {
        i -= 3;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isBeside(int i) {
    String word = page.word(i);
    return (page.name(i).isEmpty() || !page.isCapital(i))
        && (Cues.isBeside(page.token(i))
            || word.equals("long") && i > 0 && WordClass.HAVE.has(page.word(i - 1))
            || WordClass.MODAL.has(word)
            || WordClass.HAVE.has(word)
            || WordClass.BE.has(word)
            || word.equals("being"));
  }

  /** "wants to", "is going to", "was quick to": the words in front of "to" go with it. */
  private int beforeChain(int i) {
    if (i < 0) {
      return i;
    }
    String word = page.word(i);
    boolean verb =
        !page.frames(i).isEmpty()
            || word.endsWith("ed")
            || word.endsWith("ing")
            || WordClass.BEFORE_INFINITIVE.has(word);
    if (!verb) {
      return i;
    }
    return word.equals("on") ? i - 2 : i - 1;
  }

  /** The verb with the auxiliaries and adverbs in front of it. */
  Span cue(int verb, int limit) {
    int first = verb;
    while (first - 1 >= limit
        && !page.isQuoted(first - 1)
        && page.name(first - 1).isEmpty()
        && (isBeside(first - 1) && page.word(first - 1).equals("long")
            || Cues.isAdverb(page.token(first - 1))
            || WordClass.HAVE.has(page.word(first - 1))
            || WordClass.BE.has(page.word(first - 1))
            || WordClass.MODAL.has(page.word(first - 1))
                && !Verbs.isContracted(page.word(first - 1))
            || WordClass.CUE_CHAIN.has(page.word(first - 1)) && page.word(first).equals("to"))) {
      first--;
    }
    return page.span(first, verb + 1);
  }
}
