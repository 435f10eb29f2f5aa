package io.factgate.kind.attribution;

import java.util.Set;

/**
 * Finds where the words end that name somebody: "said [Lena Dorn, the mayor of Brack,] on Friday".
 */
final class PhraseEnds {

  private static final int REACH = 30;

  private final Page page;
  private final Verbs verbs;
  private final Appositions appositions;

  PhraseEnds(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
    this.appositions = new Appositions(page, verbs);
  }

  /** Where the phrase ends that starts at the token, appositions included. */
  int endOf(int from, int far) {
    int limit = Math.min(far, from + 3 * REACH);
    int end = simpleEnd(from, Math.min(limit, from + REACH));
    while (end > from && end + 1 < limit) {
      if (is(end, "(")) {
        int close = closing(end, limit);
        if (close < 0) {
          break;
        }
        end = close + 1;
      } else if (is(end, ",") && appositions.isApposition(end + 1, appositionEnd(end + 1, limit))) {
        int next = appositionEnd(end + 1, limit);
        if (next <= end + 1) {
          break;
        }
        end = next;
      } else {
        break;
      }
    }
    return end;
  }

  private int appositionEnd(int from, int limit) {
    int i = from;
    while (i < limit && !page.isQuoted(i)) {
      if (is(i, ";") || is(i, ":") || is(i, "—") || is(i, "–")) {
        return i;
      }
      if (is(i, ",") || is(i, "and") && i > from && verbs.isFinite(i + 1)) {
        return i;
      }
      i++;
    }
    while (i > from
        && !page.token(i - 1).isWord()
        && !is(i - 1, ")")
        && !page.token(i - 1).isNumber()
        && !appositions.isInside(i - 1)) {
      i--;
    }
    return i;
  }

  private int closing(int open, int limit) {
    for (int i = open + 1; i < Math.min(limit, open + 14); i++) {
      if (is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  private int simpleEnd(int from, int limit) {
    int i = from;
    boolean named = false;
    while (i < limit && !page.isQuoted(i)) {
      String word = page.word(i);
      if (!page.token(i).isWord() && !page.token(i).isNumber() && !appositions.isInside(i)) {
        break;
      }
      if (page.name(i).isPresent()) {
        named = true;
      } else if (i > from ? stops(i) : WordClass.NO_PHRASE.has(word)) {
        break;
      } else if (word.equals("who")) {
        return appositionEnd(i, limit);
      } else if (WordClass.PRONOUN.has(word)
          || opensAdjunct(i, from, limit, named)
          || opensClause(i, limit)) {
        break;
      }
      i++;
    }
    return withoutLink(i, from);
  }

  /** Whether the word ends a phrase that began before it. */
  private boolean stops(int i) {
    String word = page.word(i);
    return WordClass.PHRASE_STOP.has(word)
        || WordClass.WEEKDAY.has(word)
        || verbs.isFinite(i)
        || Cues.isAdverb(page.token(i))
        || word.endsWith("ing") && !page.frames(i).isEmpty();
  }

  /** "Falk | in Brack", "Falk | at a briefing", but "the mill in Brack". */
  private boolean opensAdjunct(int i, int from, int limit, boolean named) {
    String word = page.word(i);
    return Set.of("in", "on", "at", "with").contains(word)
        && (i == from
            || named && !word.equals("at")
            || i + 2 < limit && isSpeech(i + 1, limit)
            || WordClass.WEEKDAY.has(page.word(i + 1)));
  }

  /** "Falk | and she", "Falk | and left". */
  private boolean opensClause(int i, int limit) {
    return page.word(i).equals("and")
        && i + 1 < limit
        && (verbs.isFinite(i + 1) || WordClass.SUBJECT.has(page.word(i + 1)));
  }

  /** In front of prepositions, "and" and signs that lead to nothing more. */
  private int withoutLink(int end, int from) {
    int i = end;
    while (i > from
        && (WordClass.PREPOSITION.has(page.word(i - 1))
            || page.word(i - 1).equals("and")
            || !page.token(i - 1).isWord()
                && !page.token(i - 1).isNumber()
                && !appositions.isInside(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean isSpeech(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 5); i++) {
      if (WordClass.SPEECH.has(page.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the first part of a phrase ends: before a comma or bracket. */
  int coreEnd(int from, int end) {
    int i = from + 1;
    while (i < end && !is(i, ",") && !is(i, "(")) {
      i++;
    }
    return i;
  }

  private boolean is(int i, String sign) {
    return page.word(i).equals(sign);
  }
}
