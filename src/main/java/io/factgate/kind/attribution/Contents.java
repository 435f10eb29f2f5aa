package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import java.util.Optional;
import java.util.Set;

/** Finds the words that a verb introduces. */
final class Contents {

  private final Page page;
  private final Verbs verbs;
  private final Interlude interlude;
  private final ContentEnds ends;

  Contents(Page page, Verbs verbs, ContentEnds ends) {
    this.page = page;
    this.verbs = verbs;
    this.interlude = new Interlude(page, verbs);
    this.ends = ends;
  }

  /** From the first token to the one behind the last; the cue reaches to its own end. */
  record Content(int start, int end, int cueEnd, boolean isClause) {}

  /** The content behind the verb; the cue began with the first verb. */
  Optional<Content> behind(int verb, int first, int last) {
    Set<Frame> frames = page.frames(verb);
    int c = verb + 1;
    if (c >= last) {
      return Optional.empty();
    }
    boolean listens = frames.contains(Frame.LISTENER);
    boolean that = frames.contains(Frame.CLAUSE) || frames.contains(Frame.THAT);
    if (that) {
      int at = thatBehind(c, last, listens);
      if (at >= 0) {
        return content(at, first, last, verb + 1, false);
      }
    }
    int d = interlude.adjunct(listens ? interlude.listener(c, last) : c, last);
    if (d >= last) {
      return Optional.empty();
    }
    if (that && opensQuestion(verb, d)) {
      return content(d, first, last, verb + 1, false);
    }
    if (frames.contains(Frame.TO) && opensInfinitive(d, last)) {
      int start = listens && d > c ? c : d;
      return content(start, first, last, verb + 1, true);
    }
    if (Cues.takes(page.token(verb), page.word(c))
        && c + 1 < last
        && !WordClass.DAY.has(page.word(c + 1))
        && !isOccasion(page, c + 1)) {
      return content(c + 1, first, last, c + 1, true);
    }
    return clauseOrThing(verb, d, first, last);
  }

  /** What no "that", question or infinitive opens; a clause begins behind listener and day. */
  private Optional<Content> clauseOrThing(int verb, int d, int first, int last) {
    Set<Frame> frames = page.frames(verb);
    if (page.isQuoted(d) && !frames.contains(Frame.THING)) {
      int q = page.quotationAt(d);
      int end = page.tokenAt(page.quotations.get(q).outer().end() - 1) + 1;
      return end < last && page.token(end).isWord() && verbs.isFinite(end)
          ? content(d, first, last, verb + 1, false)
          : Optional.empty();
    }
    if (frames.contains(Frame.CLAUSE) && opensClause(d, last)) {
      return content(d, first, last, verb + 1, false);
    }
    boolean takesThing =
        frames.contains(Frame.THING) || Set.of(Frame.TO, Frame.STAND).equals(frames);
    return takesThing && opensThing(verb + 1, last)
        ? content(verb + 1, first, last, verb + 1, true)
        : Optional.empty();
  }

  /** "asked whether"; behind "said", "when" and "if" tell the circumstances. */
  private boolean opensQuestion(int verb, int d) {
    String word = page.word(d);
    boolean circumstance = isSay(verb) && Set.of("when", "if").contains(word) && !isNegated(verb);
    return WordClass.WH.has(word) && !page.isQuoted(d) && !circumstance;
  }

  /** "to rehire", not "to the council". */
  private boolean opensInfinitive(int d, int last) {
    return page.word(d).equals("to")
        && d + 1 < last
        && !page.isQuoted(d + 1)
        && !WordClass.DETERMINER.has(page.word(d + 1));
  }

  private boolean isSay(int verb) {
    return WordClass.SAY.has(page.word(verb));
  }

  private boolean isNegated(int verb) {
    return page.word(verb - 1).equals("not") || page.word(verb - 1).endsWith("n't");
  }

  /** Whether the words tell where something is said: "an interview". */
  static boolean isOccasion(Page page, int from) {
    for (int i = from; i < Math.min(from + 4, page.tokens.size()); i++) {
      if (WordClass.OCCASION.has(page.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Content> content(int start, int verb, int last, int cueEnd, boolean thing) {
    int end = ends.end(start, verb, last, thing);
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
}
