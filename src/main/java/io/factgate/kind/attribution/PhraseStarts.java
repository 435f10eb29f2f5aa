package io.factgate.kind.attribution;

import java.util.Set;

/** Finds where the words begin that name somebody: "[a spokesman for the union in Brack] said". */
final class PhraseStarts {

  private static final int REACH = 30;

  private final Page page;
  private final Verbs verbs;
  private final Appositions appositions;

  PhraseStarts(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
    this.appositions = new Appositions(page, verbs);
  }

  /** Where the phrase begins that ends with the token; -1 for none. */
  int startOf(int last, int limit) {
    if (is(last, ",") || is(last, "—") || is(last, "–")) {
      return beforeApposition(last, limit);
    }
    int from = walk(last, Math.max(limit, last - REACH));
    return cleaned(from, last);
  }

  /** Walks left over the words of one phrase. */
  private int walk(int last, int limit) {
    int k = last;
    int start = last + 1;
    while (k >= limit && !page.isQuoted(k)) {
      String word = page.word(k);
      if (word.equals(")")) {
        int open = opening(k, limit);
        if (open < 0) {
          break;
        }
        k = open - 1;
        continue;
      }
      if (!page.token(k).isWord() && !page.token(k).isNumber()) {
        if (!appositions.isInside(k)) {
          break;
        }
      } else if (word.equals("and") || word.equals("or")) {
        int joined = joined(k, limit);
        if (joined < 0 || start > last) {
          break;
        }
        return joined;
      } else if (breaks(k) || WordClass.PERSONAL.has(word) && k < last) {
        break;
      } else if (verbs.isFinite(k)) {
        int relative = appositions.relative(k, limit);
        if (relative < 0 || start > last) {
          break;
        }
        k = relative;
        start = relative + 1;
        continue;
      }
      start = k;
      k--;
    }
    return start;
  }

  /** A conjunction and the like, not a name of that form. */
  private boolean breaks(int k) {
    return WordClass.PHRASE_BREAK.has(page.word(k)) && (!page.isCapital(k) || page.first(k) == k);
  }

  /** Where "Lena Dorn and the mayor" begins, if nothing but names and nouns opens the clause. */
  private int joined(int and, int limit) {
    int k = and - 1;
    int start = and;
    int far = Math.max(limit, and - 25);
    while (k >= far) {
      if (page.isQuoted(k) || WordClass.PHRASE_BREAK.has(page.word(k)) || isForeign(k)) {
        break;
      }
      if (verbs.isFinite(k)) {
        int relative = appositions.relative(k, limit);
        if (relative < 0) {
          return -1;
        }
        k = relative;
        continue;
      }
      start = k;
      k--;
    }
    int from = behindAdjuncts(start, and);
    boolean reaches = k < far && k >= limit;
    boolean clean = from < and && !WordClass.PREPOSITION.has(page.word(from));
    return clean && !reaches ? from : -1;
  }

  /** A sign that no list of names has. */
  private boolean isForeign(int k) {
    return !page.token(k).isWord()
        && !page.token(k).isNumber()
        && !appositions.isInside(k)
        && !Set.of(",", "(", ")").contains(page.word(k));
  }

  /** "In June, [Lena Dorn and the mayor]". */
  private int behindAdjuncts(int start, int and) {
    int from = start;
    for (int i = start; i < and; i++) {
      boolean adjunct =
          WordClass.PREPOSITION.has(page.word(from)) || Cues.isAdverb(page.token(from));
      if (is(i, ",") && adjunct) {
        from = i + 1;
      }
    }
    return from;
  }

  private int opening(int close, int limit) {
    for (int i = close - 1; i >= Math.max(limit, close - 14); i--) {
      if (is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** Drops the adjunct that opens the clause: "In June [Clinton]", "Still [officials]". */
  private int cleaned(int start, int last) {
    int from = start;
    while (from <= last
        && (Cues.isAdverb(page.token(from)) && !page.name(from).isPresent()
            || !page.token(from).isWord()
                && !page.token(from).isNumber()
                && !Set.of("$", "£", "€", "#", "@").contains(page.word(from))
            || WordClass.WEEKDAY.has(page.word(from)) && from < last
            || WordClass.PHRASE_LEAD.has(page.word(from)))) {
      from++;
    }
    if (from > last) {
      return -1;
    }
    if (WordClass.PREPOSITION.has(page.word(from)) && !page.word(from).equals("like")) {
      return lastPhrase(from, last);
    }
    boolean bareParticiple =
        page.word(from).endsWith("ing") && from < last && !page.isCapital(from);
    return bareParticiple && WordClass.DETERMINER.has(page.word(from + 1)) ? -1 : from;
  }

  /** The last name or "the …" of the words. */
  private int lastPhrase(int from, int last) {
    for (int i = last; i > from + 1; i--) {
      String before = page.word(i - 1);
      if (WordClass.PREPOSITION.has(before)) {
        continue;
      }
      if (WordClass.DETERMINER.has(page.word(i))) {
        return i;
      }
      boolean nameStart =
          page.name(i).isPresent() && page.name(i - 1).filter(page.name(i).get()::equals).isEmpty();
      if (nameStart) {
        boolean titled = is(i - 1, ".") && i - 2 > from;
        return titled ? i - 2 : i;
      }
    }
    return -1;
  }

  /** "Lena Dorn, the mayor of Brack, said": the phrase in front of the comma that opens it. */
  private int beforeApposition(int close, int limit) {
    int far = Math.max(limit + 1, close - 45);
    for (int p = close - 2; p >= far; p--) {
      if (page.isQuoted(p) || is(p, ";") || is(p, ":")) {
        return -1;
      }
      boolean opens = is(p, ",") || is(p, "—") || is(p, "–");
      if (opens && appositions.isApposition(p + 1, close)) {
        int start = walk(p - 1, Math.max(limit, p - REACH));
        int from = start <= p - 1 ? cleaned(start, p - 1) : -1;
        if (from >= 0) {
          return from;
        }
      }
    }
    return -1;
  }

  private boolean is(int i, String sign) {
    return page.word(i).equals(sign);
  }
}
