package io.factgate.kind.attribution;

import java.util.Set;

/** Passes over what stands between a cue and its content: whom it is said to, when and where. */
final class Interlude {

  private final Page page;
  private final Verbs verbs;

  Interlude(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** Behind whom it is said to: "reporters", "the council", "her". */
  int listener(int c, int last) {
    String word = page.word(c);
    if (WordClass.OBJECT.has(word) && !isPossessive(c, last)) {
      return c + 1;
    }
    if (WordClass.WH.has(word) || word.equals("to") || page.isQuoted(c)) {
      return c;
    }
    int i = c;
    int stop = Math.min(last, c + 12);
    while (i < stop && !page.isQuoted(i)) {
      boolean sign = !page.token(i).isWord() && !Set.of("-", ".", "'").contains(page.word(i));
      if (sign || i > c && opensContent(i)) {
        return i;
      }
      i++;
    }
    return i >= last ? c : i;
  }

  /** "her brother", not "told her the mill". */
  private boolean isPossessive(int c, int last) {
    String next = page.word(c + 1);
    return page.word(c).equals("her")
        && c + 1 < last
        && page.token(c + 1).isWord()
        && !WordClass.SUBJECT.has(next)
        && !WordClass.WH.has(next)
        && !Set.of("to", "the", "that").contains(next);
  }

  /** Whether what is said begins behind a listener. */
  private boolean opensContent(int i) {
    String word = page.word(i);
    boolean phrase =
        WordClass.DETERMINER.has(word)
            || page.name(i).isPresent() && page.name(i - 1).isEmpty() && isListenerEnd(i - 1);
    return WordClass.SUBJECT.has(word) && !word.equals("which")
        || WordClass.WH.has(word)
        || word.equals("to")
        || phrase && !WordClass.PREPOSITION.has(page.word(i - 1))
        || Verbs.isContracted(word);
  }

  private boolean isListenerEnd(int i) {
    String word = page.word(i);
    return !page.isCapital(i)
        && (word.endsWith("s") || WordClass.AUDIENCE.has(word))
        && !word.endsWith("'s");
  }

  /** Behind a day or place between verb and clause: "said on Friday in Brack". */
  int adjunct(int d, int last) {
    int i = d;
    while (i < last
        && (WordClass.DAY.has(page.word(i)) || Cues.isAdverb(page.token(i)) && i == d)) {
      i++;
    }
    if (i >= last
        || !WordClass.ADJUNCT.has(page.word(i))
        || page.isQuoted(i)
        || page.word(i).equals("to")) {
      return i;
    }
    int stop = Math.min(last, i + 14);
    for (int k = i + 2; k < stop; k++) {
      String word = page.word(k);
      if (page.isQuoted(k) || !page.token(k).isWord() && !page.token(k).isNumber()) {
        return word.equals(",") || word.equals("-") || word.equals(".") ? d : k;
      }
      boolean start =
          WordClass.SUBJECT.has(word)
              || WordClass.WH.has(word)
              || word.equals("to")
              || Verbs.isContracted(word)
              || (WordClass.DETERMINER.has(word)
                      || page.name(k).isPresent() && page.name(k - 1).isEmpty())
                  && !WordClass.PREPOSITION.has(page.word(k - 1))
                  && !page.word(k - 1).equals("and")
                  && !WordClass.DETERMINER.has(page.word(k - 1))
                  && !page.word(k - 1).endsWith("'s");
      if (start) {
        return k;
      }
      if (verbs.isFinite(k)) {
        return d;
      }
    }
    return d;
  }
}
