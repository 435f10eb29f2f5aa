package io.factgate.kind.attribution;

/** What tells where the words begin and end that a cue introduces. */
final class ExtentClues {

  private static final Symbol YES = Symbol.of("yes");
  private static final Symbol CUE = Symbol.of("cue");
  private static final Symbol CUE_TOO = Symbol.of("cue=");
  private static final Symbol VERB_TOO = Symbol.of("verb=");
  private static final Symbol NO = Symbol.of("no");
  private static final Symbol[] SMALL = {
    Symbol.of("0"), Symbol.of("1"), Symbol.of("2"), Symbol.of("3"), Symbol.of("4"), Symbol.of("5+")
  };
  private static final Symbol S_RULE = Symbol.of("s.rule");
  private static final Symbol S_FAR = Symbol.of("s.far");
  private static final Symbol S_AT = Symbol.of("s.at");
  private static final Symbol S_FRAME_AT = Symbol.of("s.f+at");
  private static final Symbol S_STEM_AT = Symbol.of("s.s+at");
  private static final Symbol S_BEFORE = Symbol.of("s.before");
  private static final Symbol S_PAIR = Symbol.of("s.pair");
  private static final Symbol S_PARTS = Symbol.of("s.parts");
  private static final Symbol S_NEXT = Symbol.of("s.next");
  private static final Symbol S_FRAME_FAR = Symbol.of("s.f+far");
  private static final Symbol S_STEM_FAR = Symbol.of("s.s+far");
  private static final Symbol S_SKIP = Symbol.of("s.skip");

  private static final Symbol E_RULE = Symbol.of("e.rule");
  private static final Symbol E_FRAME_RULE = Symbol.of("e.f+rule");
  private static final Symbol E_NOUN = Symbol.of("e.noun");
  private static final Symbol E_JOIN = Symbol.of("e.join");
  private static final Symbol E_LAST = Symbol.of("e.last");
  private static final Symbol E_AT = Symbol.of("e.at");
  private static final Symbol E_OPEN_AT = Symbol.of("e.open+at");
  private static final Symbol E_FRAME_AT = Symbol.of("e.f+at");
  private static final Symbol E_FORM_AT = Symbol.of("e.form+at");
  private static final Symbol E_PAIR = Symbol.of("e.pair");
  private static final Symbol E_NEXT = Symbol.of("e.next");
  private static final Symbol E_NEXT_PART = Symbol.of("e.next+part");
  private static final Symbol E_BEFORE = Symbol.of("e.before");
  private static final Symbol E_FINITE = Symbol.of("e.finite");
  private static final Symbol E_REST = Symbol.of("e.rest");
  private static final Symbol E_FAR = Symbol.of("e.far");
  private static final Symbol E_COMMA = Symbol.of("e.comma");
  private static final Symbol E_QUOTE = Symbol.of("e.quote");
  private static final Symbol E_BRACKET = Symbol.of("e.bracket");
  private static final Symbol E_CUE = Symbol.of("e.cue");
  private static final Symbol E_RELATIVE = Symbol.of("e.relative");

  private final Page page;
  private final Parts parts;
  private final Verbs verbs;

  ExtentClues(Page page, Parts parts, Verbs verbs) {
    this.page = page;
    this.parts = parts;
    this.verbs = verbs;
  }

  /** The clues for a begin at the token. */
  void start(Clues clues, int cue, Symbol stem, Symbol frame, int at, int rule) {
    Symbol far = few(at - cue - 1);
    Symbol word = parts.word(at);
    Symbol before = at == cue + 1 ? Parts.EDGE : parts.word(at - 1);
    clues.add(S_RULE, rule < 0 ? Symbol.NONE : at == rule ? YES : NO);
    clues.add(S_FAR, far);
    clues.add(S_FRAME_FAR, frame, far);
    clues.add(S_STEM_FAR, stem, far);
    clues.add(S_AT, word, at == cue + 1 ? YES : NO);
    clues.add(S_FRAME_AT, frame, word, at == cue + 1 ? YES : NO);
    clues.add(S_STEM_AT, stem, word);
    clues.add(S_BEFORE, before);
    clues.add(S_PAIR, before, word);
    clues.add(S_PARTS, parts.part(at - 1), parts.part(at), parts.part(at + 1));
    clues.add(S_NEXT, word, parts.part(at + 1));
    clues.add(S_SKIP, parts.word(cue + 1), far);
  }

  /** What the ends of one content share, told once. */
  final class Ends {
    private final int start;
    private final int last;
    private final Symbol frame;
    private final Symbol form;
    private final Symbol verb;
    private final Symbol opening;
    private final int rule;
    private final boolean relative;

    Ends(int cue, int start, int last, Symbol frame, int rule, boolean relative) {
      this.start = start;
      this.last = last;
      this.frame = frame;
      this.verb = verbs.isCue(cue) ? YES : NO;
      this.form = CueClues.form(page.word(cue));
      this.opening = opening();
      this.rule = rule;
      this.relative = relative;
    }

    private Symbol opening() {
      Symbol first = parts.word(start);
      boolean told = first.name.equals("that") || first.name.equals("to");
      Symbol part = parts.part(start);
      return told || part.name.equals("WH") ? first : part;
    }

    /** The clues for an end in front of the token. */
    void tell(int end, Clues clues) {
      Symbol at = end == last ? Parts.EDGE : parts.word(end);
      Symbol before = parts.part(end - 1);
      Symbol next = end == last ? Parts.EDGE : parts.word(end + 1);
      boolean comma = at.name.equals(",");
      clues.add(E_RULE, rule < 0 ? Symbol.NONE : end == rule ? YES : NO, end == last ? YES : NO);
      clues.add(E_FRAME_RULE, rule < 0 ? Symbol.NONE : end == rule ? YES : NO, frame, verb);
      clues.add(E_NOUN, verb, inside(end), firstVerb(end));
      if (at.name.equals("and") || at.name.equals("but") || comma) {
        clues.add(E_JOIN, at, joined(end + 1), opening);
      }
      clues.add(E_LAST, end == last ? YES : NO, frame);
      clues.add(E_AT, at);
      clues.add(E_OPEN_AT, opening, at);
      clues.add(E_FRAME_AT, frame, at);
      clues.add(E_FORM_AT, form, at, relative ? YES : NO);
      clues.add(E_PAIR, before, at);
      clues.add(E_NEXT, at, next);
      clues.add(E_NEXT_PART, at, part(end + 1), part(end + 2));
      clues.add(E_BEFORE, before);
      Symbol inside = few(finite(start, end));
      Symbol behind = few(finite(end, Math.min(last, end + 40)));
      clues.add(E_FINITE, opening, inside, at);
      clues.add(E_REST, at, behind, firstVerb(end));
      clues.add(E_FAR, Symbol.of("far" + bucket(end - start)), opening);
      if (comma) {
        clues.add(E_COMMA, part(end + 1), nextComma(end), frame);
        clues.add(E_CUE, next, cueSoon(end + 1), opening);
      } else {
        clues.add(E_CUE, at, cueSoon(end));
      }
      if (page.isQuoted(end - 1)) {
        clues.add(E_QUOTE, at, frame);
      }
      if (isOpen(end)) {
        clues.add(E_BRACKET, YES, at);
      }
      if (relative) {
        clues.add(E_RELATIVE, at, inside, firstVerb(end));
      }
    }

    private Symbol inside(int end) {
      return few(finite(start, end));
    }

    /** Whether a verb of the same form follows, the subject's next one: "said … and added". */
    private Symbol joined(int at) {
      int i = at;
      while (i < last && (Cues.isAdverb(page.token(i)) || page.word(i).equals("and"))) {
        i++;
      }
      if (i >= last || !verbs.isFinite(i)) {
        return NO;
      }
      boolean same = CueClues.form(page.word(i)) == form;
      return verbs.isCue(i) ? same ? CUE_TOO : CUE : same ? VERB_TOO : YES;
    }

    private Symbol part(int i) {
      return i >= last ? Parts.EDGE : parts.part(i);
    }

    private int finite(int from, int end) {
      int count = 0;
      for (int i = from; i < end; i++) {
        count += verbs.isFinite(i) ? 1 : 0;
      }
      return count;
    }

    /** What the first verb behind the end is: right there, soon, a cue. */
    private Symbol firstVerb(int end) {
      for (int i = end; i < Math.min(last, end + 6); i++) {
        if (verbs.isFinite(i)) {
          return SMALL[Math.min(5, i - end)];
        }
      }
      return Symbol.NONE;
    }

    private Symbol nextComma(int comma) {
      for (int i = comma + 1; i < last; i++) {
        if (page.word(i).equals(",") && !page.isQuoted(i)) {
          return YES;
        }
      }
      return NO;
    }

    private Symbol cueSoon(int from) {
      for (int i = from; i < Math.min(last, from + 5); i++) {
        if (verbs.isCue(i)) {
          return SMALL[Math.min(5, i - from)];
        }
      }
      return Symbol.NONE;
    }

    private boolean isOpen(int end) {
      int open = 0;
      for (int i = start; i < end; i++) {
        open += page.word(i).equals("(") ? 1 : page.word(i).equals(")") ? -1 : 0;
      }
      return open > 0;
    }
  }

  private static Symbol few(int number) {
    return SMALL[Math.max(0, Math.min(5, number))];
  }

  private static int bucket(int length) {
    return length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 30 ? 6 : 7;
  }
}
