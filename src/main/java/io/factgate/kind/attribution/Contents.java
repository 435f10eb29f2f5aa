package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import java.util.Optional;
import java.util.Set;

/** Finds where the words begin and end that a verb introduces. */
final class Contents {

  /** From the first token to the one behind the last; the cue reaches to its own end. */
  record Content(int start, int end, int cueEnd, boolean isClause) {}

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;

  Contents(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
  }

  /** The content behind the verb; the cue began with the first verb. */
  Optional<Content> behind(int verb, int first, int last) {
    Set<Frame> frames = Cues.frames(page.token(verb));
    int c = verb + 1;
    if (c >= last) {
      return Optional.empty();
    }
    boolean clause = frames.contains(Frame.CLAUSE);
    boolean that = clause || frames.contains(Frame.THAT);
    if (that) {
      int at = thatBehind(c, last, frames.contains(Frame.LISTENER));
      if (at >= 0) {
        return content(at, first, last, verb + 1, false);
      }
    }
    int d = frames.contains(Frame.LISTENER) ? listener(c, last) : c;
    d = adjunct(d, last);
    String word = page.word(d);
    if (d >= last) {
      return Optional.empty();
    }
    if (that
        && WordClass.WH.has(word)
        && !page.isQuoted(d)
        && !(isSay(verb) && Set.of("when", "if").contains(word) && !isNegated(verb))) {
      return content(d, first, last, verb + 1, false);
    }
    if (frames.contains(Frame.TO)
        && word.equals("to")
        && d + 1 < last
        && !page.isQuoted(d + 1)
        && !WordClass.DETERMINER.has(page.word(d + 1))) {
      int start = frames.contains(Frame.LISTENER) && d > c ? c : d;
      return content(start, first, last, verb + 1, true);
    }
    if (Cues.takes(page.token(verb), page.word(c))
        && c + 1 < last
        && !WordClass.DAY.has(page.word(c + 1))
        && !isSpeechNoun(c + 1)) {
      return content(c + 1, first, last, c + 1, true);
    }
    if (page.isQuoted(d) && !frames.contains(Frame.THING)) {
      int q = page.quotationAt(d);
      int end = page.tokenAt(page.quotations.get(q).outer().end() - 1) + 1;
      return end < last && page.token(end).isWord() && verbs.isFinite(end)
          ? content(d, first, last, verb + 1, false)
          : Optional.empty();
    }
    if (clause && opensClause(d, last)) {
      return content(d, first, last, verb + 1, false);
    }
    if (frames.contains(Frame.THING) && opensThing(c, last)) {
      return content(c, first, last, verb + 1, true);
    }
    boolean wants = Set.of(Frame.TO, Frame.STAND).equals(frames) && opensThing(c, last);
    return wants ? content(c, first, last, verb + 1, true) : Optional.empty();
  }

  private boolean isSay(int verb) {
    return WordClass.SAY.has(page.word(verb));
  }

  private boolean isNegated(int verb) {
    return page.word(verb - 1).equals("not") || page.word(verb - 1).endsWith("n't");
  }

  private boolean isSpeechNoun(int from) {
    for (int i = from; i < Math.min(from + 4, page.tokens.size()); i++) {
      if (WordClass.OCCASION.has(page.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Content> content(int start, int verb, int last, int cueEnd, boolean thing) {
    int end = end(start, verb, last, thing);
    return end > start ? Optional.of(new Content(start, end, cueEnd, !thing)) : Optional.empty();
  }

  /** "that" behind the verb, or behind a listener, a day or a place. */
  private int thatBehind(int c, int last, boolean listens) {
    if (!mayStandBetween(c) && !listens) {
      return -1;
    }
    for (int i = c; i < Math.min(last - 1, c + 14); i++) {
      String word = page.word(i);
      if (page.isQuoted(i) || verbs.isFinite(i) || word.equals("to") && i > c) {
        return -1;
      }
      if (word.equals("that")) {
        return i == c && isObject(i + 1, last) ? -1 : i;
      }
      if (!page.token(i).isWord()
          && !page.token(i).isNumber()
          && !Set.of(",", "-", ".").contains(word)) {
        return -1;
      }
      if (WordClass.NO_THAT.has(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean mayStandBetween(int c) {
    String word = page.word(c);
    return WordClass.BEFORE_THAT.has(word)
        || WordClass.DAY.has(word)
        || WordClass.PREPOSITION.has(word)
        || Cues.isAdverb(page.token(c));
  }

  /** "knew that man": no clause follows, neither a verb nor a plural that may have one. */
  private boolean isObject(int from, int last) {
    for (int i = from; i < Math.min(last, from + 30); i++) {
      boolean plural = i < from + 6 && page.word(i).endsWith("s") && !page.word(i).endsWith("ss");
      if (verbs.isFinite(i) || plural || page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** Behind whom it is said to: "reporters", "the council", "her". */
  private int listener(int c, int last) {
    String word = page.word(c);
    if (WordClass.OBJECT.has(word)) {
      boolean possessive =
          word.equals("her")
              && c + 1 < last
              && page.token(c + 1).isWord()
              && !WordClass.SUBJECT.has(page.word(c + 1))
              && !WordClass.WH.has(page.word(c + 1))
              && !Set.of("to", "the", "that").contains(page.word(c + 1));
      if (!possessive) {
        return c + 1;
      }
    }
    if (WordClass.WH.has(word) || word.equals("to") || page.isQuoted(c)) {
      return c;
    }
    int i = c;
    int stop = Math.min(last, c + 12);
    while (i < stop && !page.isQuoted(i)) {
      String next = page.word(i);
      boolean named = page.name(i).isPresent();
      if (i > c
          && (WordClass.SUBJECT.has(next) && !next.equals("which")
              || WordClass.WH.has(next)
              || next.equals("to")
              || WordClass.DETERMINER.has(next) && !WordClass.PREPOSITION.has(page.word(i - 1))
              || named
                  && page.name(i - 1).isEmpty()
                  && !WordClass.PREPOSITION.has(page.word(i - 1))
                  && isListenerEnd(i - 1)
              || Verbs.isContracted(next))) {
        return i;
      }
      if (!page.token(i).isWord() && !Set.of("-", ".", "'").contains(next)) {
        return i > c ? i : c;
      }
      i++;
    }
    return i >= last ? c : i;
  }

  private boolean isListenerEnd(int i) {
    String word = page.word(i);
    return !page.isCapital(i)
        && (word.endsWith("s") || WordClass.AUDIENCE.has(word))
        && !word.endsWith("'s");
  }

  /** Behind a day or place between verb and clause: "said on Friday in Brack". */
  private int adjunct(int d, int last) {
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

  /** A clause without "that" has a verb. */
  private boolean opensClause(int c, int last) {
    String word = page.word(c);
    if (WordClass.NO_CLAUSE.has(word)
        || !page.token(c).isWord()
            && !page.token(c).isNumber()
            && !Set.of("$", "£", "€").contains(word)) {
      return false;
    }
    int stop = Math.min(last, c + 30);
    for (int i = c; i < stop; i++) {
      if (verbs.isFinite(i) && (i > c || Verbs.isContracted(page.word(i)))) {
        return true;
      }
      if (page.word(i).equals(",") && i + 1 < stop && Cues.isParticiple(page.token(i + 1))) {
        return false;
      }
    }
    return false;
  }

  private boolean opensThing(int c, int last) {
    if (c >= last) {
      return false;
    }
    String word = page.word(c);
    if (page.isQuoted(c)) {
      return true;
    }
    if (!page.token(c).isWord()
        && !page.token(c).isNumber()
        && !Set.of("$", "£", "€").contains(word)) {
      return false;
    }
    return !WordClass.PREPOSITION.has(word)
        && !WordClass.WH.has(word)
        && !WordClass.NO_THING.has(word)
        && !WordClass.DAY.has(word)
        && (!Cues.isAdverb(page.token(c)) || page.isCapital(c))
        && !verbs.isFinite(c);
  }

  /** The token behind the last one that is said. */
  private int end(int start, int verb, int last, boolean thing) {
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
        || word.equals("in") && (isSpeechNoun(j + 1));
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
    if (Cues.isParticiple(page.token(next))
        && (!Cues.frames(page.token(next)).isEmpty() || thing)) {
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
      if (verbs.isCue(i)
          && Cues.frames(page.token(i)).contains(Frame.CLAUSE)
          && page.word(i).equals("said")) {
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
