package io.factgate.kind.attribution;

import io.factgate.kind.name.RolePhrase;
import java.util.Set;

/** Finds where the words begin and end that name somebody: "a spokesman for the union in Brack". */
final class NounPhrases {

  private static final int REACH = 30;

  private final Page page;
  private final Verbs verbs;

  NounPhrases(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
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
            || WordClass.MODAL.has(word)
            || WordClass.HAVE.has(word)
            || WordClass.BE.has(word)
            || word.equals("being"));
  }

  /** "wants to", "is going to", "was quick to": the words in front of "to" go with it. */
  private int beforeChain(int i) {
    String word = page.word(i);
    boolean verb =
        !Cues.frames(page.token(i)).isEmpty()
            || word.endsWith("ed")
            || word.endsWith("ing")
            || WordClass.BEFORE_INFINITIVE.has(word);
    if (!verb) {
      return i;
    }
    return word.equals("on") ? i - 2 : i - 1;
  }

  /** Where the phrase begins that ends with the token; -1 for none. */
  int startOf(int last, int limit) {
    if (is(last, ",") || is(last, "—") || is(last, "–")) {
      return beforeApposition(last, limit);
    }
    int from = walk(last, Math.max(limit, last - REACH), last);
    return cleaned(from, last);
  }

  /** Walks left over the words of one phrase. */
  private int walk(int last, int limit, int end) {
    int k = last;
    int start = last + 1;
    while (k >= limit) {
      if (page.isQuoted(k)) {
        break;
      }
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
        if (!isInside(k)) {
          break;
        }
      } else if (word.equals("and") || word.equals("or")) {
        int joined = joined(k, limit);
        if (joined < 0 || start > last) {
          break;
        }
        return joined;
      } else if (WordClass.PHRASE_BREAK.has(word) && !page.isCapital(k)
          || page.isCapital(k) && page.first(k) == k && WordClass.PHRASE_BREAK.has(word)) {
        break;
      } else if (WordClass.PERSONAL.has(word) && k < last) {
        break;
      } else if (verbs.isFinite(k)) {
        int relative = relative(k, limit);
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

  /** The last word in front of a relative clause whose verb stands at the token; -1 for none. */
  private int relative(int verb, int limit) {
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

  /** Where "Lena Dorn and the mayor" begins, if nothing but names and nouns opens the clause. */
  private int joined(int and, int limit) {
    int k = and - 1;
    int start = and;
    int far = Math.max(limit, and - 25);
    while (k >= far) {
      String word = page.word(k);
      if (page.isQuoted(k)
          || WordClass.PHRASE_BREAK.has(word)
          || word.equals(":")
          || word.equals(";")) {
        break;
      }
      if (verbs.isFinite(k)) {
        int relative = relative(k, limit);
        if (relative < 0) {
          return -1;
        }
        k = relative;
        continue;
      }
      if (!page.token(k).isWord()
          && !page.token(k).isNumber()
          && !isInside(k)
          && !is(k, ",")
          && !is(k, ")")
          && !is(k, "(")) {
        break;
      }
      start = k;
      k--;
    }
    if (start == and) {
      return -1;
    }
    int from = start;
    for (int i = start; i < and; i++) {
      boolean adjunct =
          WordClass.PREPOSITION.has(page.word(from)) || Cues.isAdverb(page.token(from));
      if (is(i, ",") && adjunct) {
        from = i + 1;
      }
    }
    boolean clean = from < and && !WordClass.PREPOSITION.has(page.word(from));
    return clean && (k < far ? k < limit : true) ? from : -1;
  }

  private int opening(int close, int limit) {
    for (int i = close - 1; i >= Math.max(limit, close - 14); i--) {
      if (is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** A hyphen, a point of an abbreviation, a sign of money. */
  private boolean isInside(int k) {
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
      if (opens && isApposition(p + 1, close)) {
        int start = walk(p - 1, Math.max(limit, p - REACH), p - 1);
        int from = start <= p - 1 ? cleaned(start, p - 1) : -1;
        if (from >= 0) {
          return from;
        }
      }
    }
    return -1;
  }

  /** Whether the words tell more of somebody named before them. */
  private boolean isApposition(int from, int end) {
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
            || RolePhrase.of(page.text.at(page.span(from, Math.min(end, from + 4)))).isPresent()
            || page.isCapital(from);
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
      } else if (is(end, ",") && isApposition(end + 1, appositionEnd(end + 1, limit))) {
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
        && !isInside(i - 1)) {
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
      if (!page.token(i).isWord() && !page.token(i).isNumber() && !isInside(i)) {
        break;
      }
      if (page.name(i).isPresent()) {
        named = true;
      } else if (i > from && (WordClass.PHRASE_STOP.has(word) || WordClass.WEEKDAY.has(word))
          || i == from && WordClass.NO_PHRASE.has(word)
          || i > from && (verbs.isFinite(i) || Cues.isAdverb(page.token(i)))
          || i > from && word.endsWith("ing") && !Cues.frames(page.token(i)).isEmpty()) {
        break;
      } else if ((word.equals("in")
              || word.equals("on")
              || word.equals("at")
              || word.equals("with"))
          && (i == from
              || named && !word.equals("at")
              || i + 2 < limit && isSpeech(i + 1, limit)
              || WordClass.WEEKDAY.has(page.word(i + 1)))) {
        break;
      } else if (word.equals("who")) {
        return appositionEnd(i, limit);
      } else if (WordClass.PRONOUN.has(word)) {
        break;
      } else if (word.equals("and")
          && i + 1 < limit
          && (verbs.isFinite(i + 1) || WordClass.SUBJECT.has(page.word(i + 1)))) {
        break;
      }
      i++;
    }
    while (i > from
        && (WordClass.PREPOSITION.has(page.word(i - 1))
            || page.word(i - 1).equals("and")
            || !page.token(i - 1).isWord() && !page.token(i - 1).isNumber() && !isInside(i - 1))) {
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
