package io.factgate.kind.attribution;

import java.util.Set;

/** Tells which words go on about somebody named before them: "who runs the mill", "the mayor". */
final class Appositions {

  private final Page page;
  private final Verbs verbs;

  Appositions(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** Whether the words tell more of somebody named before them. */
  boolean isApposition(int from, int end) {
    if (from >= end) {
      return false;
    }
    String first = page.word(from);
    if (WordClass.APPOSITION.has(first)) {
      return true;
    }
    if (page.token(from).isNumber()) {
      return true;
    }
    if (first.endsWith("ing") && page.token(from).isWord() && page.name(from - 2).isPresent()) {
      return true;
    }
    boolean noun =
        WordClass.DETERMINER.has(first)
            || first.equals("former")
            || first.endsWith("'s")
            || page.name(from).isPresent()
            || page.isCapital(from)
            || page.isRole(from, end);
    if (!noun) {
      return page.token(from).isWord()
          && !WordClass.PREPOSITION.has(first)
          && !WordClass.PHRASE_BREAK.has(first)
          && !first.equals("and")
          && !Cues.isAdverb(page.token(from))
          && !first.endsWith("ing")
          && !verbs.isFinite(from)
          && !verbs.hasFinite(from, end);
    }
    for (int i = from; i < end; i++) {
      if (verbs.isFinite(i) && relative(i, from - 1) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The last word in front of a relative clause whose verb stands at the token; -1 for none. */
  int relative(int verb, int limit) {
    int far = Math.max(limit + 1, verb - 7);
    for (int r = verb - 1; r >= far; r--) {
      if (page.isQuoted(r) || is(r, ",") || is(r, ".") || is(r, ";") || is(r, ":")) {
        return -1;
      }
      if (WordClass.RELATIVE.has(page.word(r))) {
        return isNounLike(r - 1) ? r - 1 : -1;
      }
      if (r < verb - 1 && verbs.isFinite(r)) {
        break;
      }
    }
    String word = page.word(verb);
    String next = page.word(verb + 1);
    boolean participle = word.endsWith("ed") || WordClass.REDUCED.has(word);
    boolean reduced =
        participle
            && isNounLike(verb - 1)
            && page.name(verb - 1).isEmpty()
            && (WordClass.PREPOSITION.has(next)
                || WordClass.WEEKDAY.has(next)
                || WordClass.TIME.has(next));
    return reduced ? verb - 1 : -1;
  }

  private boolean isNounLike(int i) {
    return page.token(i).isWord()
        && !WordClass.PREPOSITION.has(page.word(i))
        && !WordClass.PHRASE_BREAK.has(page.word(i))
        && !WordClass.DETERMINER.has(page.word(i))
        && !WordClass.SUBJECT.has(page.word(i))
        && !verbs.isFinite(i)
        && !Cues.isAdverb(page.token(i));
  }

  /** A hyphen, a point of an abbreviation, a sign of money. */
  boolean isInside(int k) {
    String sign = page.word(k);
    if (sign.equals(".")) {
      return k > 0
              && page.isTight(k - 1)
              && (page.token(k - 1).span().length() == 1 && page.token(k - 1).isWord()
                  || WordClass.ABBREVIATION.has(page.word(k - 1))
                  || page.word(k - 1).contains("."))
          || k + 1 < page.tokens.size() && page.isTight(k) && page.token(k + 1).isNumber();
    }
    return Set.of("-", "‑", "%", "$", "£", "€", "&", "'", "’", "/", "#", "@", "*").contains(sign);
  }

  private boolean is(int i, String sign) {
    return page.word(i).equals(sign);
  }
}
