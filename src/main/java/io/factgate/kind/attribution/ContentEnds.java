package io.factgate.kind.attribution;

import java.util.Set;

/** Finds where the words end that a cue introduces. */
final class ContentEnds {

  private final Page page;
  private final Verbs verbs;

  ContentEnds(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
  }

  /** The token behind the last one that is said. */
  int end(int start, int verb, int last, boolean thing) {
    boolean past = isPast(page.word(verb));
    int open = -1;
    for (int j = start + 1; j < last; j++) {
      if (page.isQuoted(j)) {
        continue;
      }
      String word = page.word(j);
      if (word.equals("(")) {
        open = j;
      } else if (word.equals(")")) {
        if (open < 0) {
          return j;
        }
        open = -1;
      } else if (word.equals(";") || word.equals(":") && thing) {
        return j;
      } else if (isDash(j)) {
        int second = dash(j + 1, last);
        if (second < 0) {
          return j;
        }
        j = second;
      } else if (word.equals(",")) {
        if (endsAtComma(j, last, thing)) {
          return j;
        }
      } else if (word.equals("and") || word.equals("but")) {
        if (isJoinedVerb(j + 1, last, past, thing)) {
          return page.word(j - 1).equals(",") ? j - 1 : j;
        }
      } else if (word.equals("according") && page.word(j + 1).equals("to")) {
        return j;
      } else if (thing && j > start + 1 && endsThing(j)) {
        return j;
      }
    }
    return last;
  }

  private boolean endsThing(int j) {
    String word = page.word(j);
    return WordClass.THING_END.has(word)
        || WordClass.DAY.has(word)
        || word.equals("in") && (Contents.isOccasion(page, j + 1));
  }

  private boolean isDash(int j) {
    String word = page.word(j);
    return word.equals("—")
        || word.equals("―")
        || word.equals("–") && !page.isTight(j)
        || word.equals("-")
            && (!page.isTight(j) && !page.isTight(j - 1) || page.word(j + 1).equals("-"));
  }

  private int dash(int from, int last) {
    for (int i = from + 1; i < last; i++) {
      if (isDash(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsAtComma(int comma, int last, boolean thing) {
    int next = comma + 1;
    String word = page.word(next);
    if (next >= last || page.isQuoted(next)) {
      return false;
    }
    if (word.equals("but") && !thing) {
      return verbs.hasFinite(next, Math.min(last, next + 12));
    }
    if (WordClass.NARRATOR.has(word)) {
      return true;
    }
    if (word.equals("while")
        || word.equals("even") && Set.of("though", "as", "if").contains(page.word(next + 1))) {
      return true;
    }
    if (Cues.isParticiple(page.token(next)) && (!page.frames(next).isEmpty() || thing)) {
      return true;
    }
    if (thing && WordClass.THING_CLAUSE.has(word)) {
      return true;
    }
    if (word.equals("and")) {
      return cueSoon(next + 1, last);
    }
    return !WordClass.PREPOSITION.has(word) && cueParenthesis(next, last);
  }

  /** "…, and Falk added that": another one's words follow. */
  private boolean cueSoon(int from, int last) {
    for (int i = from; i < Math.min(last, from + 9); i++) {
      if (verbs.isCue(i) && Cues.speaks(page.token(i)) && !Cues.isParticiple(page.token(i))) {
        return true;
      }
      if (verbs.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  /** "…, he said": the words before were said by somebody else's leave. */
  private boolean cueParenthesis(int from, int last) {
    for (int i = from + 1; i < Math.min(last, from + 5); i++) {
      if (page.word(i).equals("said") && verbs.isCue(i)) {
        return i + 1 >= last || page.word(i + 1).equals(",");
      }
    }
    return false;
  }

  /** "and added", "and walked out": the subject's next verb. */
  private boolean isJoinedVerb(int from, int last, boolean past, boolean thing) {
    int i = from;
    while (i < last && Cues.isAdverb(page.token(i))) {
      i++;
    }
    if (i >= last || page.isQuoted(i)) {
      return false;
    }
    boolean cue = verbs.isCue(i) && !Cues.isParticiple(page.token(i));
    if (thing) {
      return verbs.isFinite(i) || cue;
    }
    return cue && isPast(page.word(i)) == past && (Cues.speaks(page.token(i)));
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed") || WordClass.CUE_PAST.has(word);
  }

  /** Where a noun's content ends: in front of the verb whose subject it belongs to. */
  int nounEnd(int start, int last, boolean clause) {
    int end = end(start, Math.max(0, start - 1), last, !clause);
    boolean seen = !clause;
    for (int j = start + 1; j < end; j++) {
      if (page.isQuoted(j) || !verbs.isFinite(j)) {
        continue;
      }
      if (seen && !isInner(j, start)) {
        return j;
      }
      while (j + 1 < end
          && (verbs.isFinite(j + 1)
              || Cues.isAdverb(page.token(j + 1))
              || WordClass.BE.has(page.word(j + 1)))) {
        j++;
      }
      seen = true;
    }
    return end;
  }

  /** Whether the verb belongs to a clause that begins in the content. */
  private boolean isInner(int verb, int start) {
    for (int i = verb - 1; i > Math.max(start, verb - 8); i--) {
      if (WordClass.WH.has(page.word(i)) || WordClass.INNER.has(page.word(i))) {
        return true;
      }
    }
    return false;
  }
}
