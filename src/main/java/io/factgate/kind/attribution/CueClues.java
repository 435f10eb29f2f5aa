package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;

/** What tells whether a word introduces somebody's words: itself and its neighbours. */
final class CueClues {

  static final Symbol STEM = Symbol.of("c");
  private static final Symbol FORM = Symbol.of("c.form");
  private static final Symbol STEM_FORM = Symbol.of("c.s+form");
  private static final Symbol NEXT = Symbol.of("c.next");
  private static final Symbol STEM_NEXT = Symbol.of("c.s+next");
  private static final Symbol FRAME_NEXT = Symbol.of("c.f+next");
  private static final Symbol NEXT2 = Symbol.of("c.next2");
  private static final Symbol STEM_NEXT2 = Symbol.of("c.s+next2");
  private static final Symbol NEXT_PART = Symbol.of("c.next+part");
  private static final Symbol BEFORE = Symbol.of("c.before");
  private static final Symbol FORM_BEFORE = Symbol.of("c.form+before");
  private static final Symbol BEFORE2 = Symbol.of("c.before2");
  private static final Symbol FORM_BEFORE2 = Symbol.of("c.form+before2");
  private static final Symbol BOTH = Symbol.of("c.both");
  private static final Symbol RULE = Symbol.of("c.rule");
  private static final Symbol RULE_NEXT = Symbol.of("c.rule+next");
  private static final Symbol VERB = Symbol.of("c.verb");
  private static final Symbol STEM_RULE = Symbol.of("c.s+rule");
  private static final Symbol SUBJECT = Symbol.of("c.subject");
  private static final Symbol FRAME_SUBJECT = Symbol.of("c.f+subject");
  private static final Symbol BIAS = Symbol.of("c.bias");
  private static final Symbol YES = Symbol.of("yes");
  private static final Symbol NO = Symbol.of("no");

  private final Page page;
  private final Parts parts;
  private final Verbs verbs;
  private final VerbGroups groups;

  CueClues(Page page, Parts parts, Verbs verbs, VerbGroups groups) {
    this.page = page;
    this.parts = parts;
    this.verbs = verbs;
    this.groups = groups;
  }

  /** Tells the clues for the word at the token. */
  void tell(Clues clues, int i, Symbol stem, boolean rule, int limit) {
    Symbol form = form(page.word(i));
    Symbol next = parts.word(i + 1);
    Symbol before = parts.word(i - 1);
    Symbol frame = frame(i);
    clues.add(BIAS, YES);
    clues.add(STEM, stem);
    clues.add(FORM, form);
    clues.add(STEM_FORM, stem, form);
    clues.add(NEXT, next);
    clues.add(STEM_NEXT, stem, next);
    clues.add(FRAME_NEXT, frame, next, form);
    clues.add(NEXT2, next, parts.word(i + 2));
    clues.add(STEM_NEXT2, stem, parts.part(i + 1));
    clues.add(NEXT_PART, parts.part(i + 1), parts.part(i + 2), parts.part(i + 3));
    clues.add(BEFORE, before);
    clues.add(FORM_BEFORE, form, before);
    clues.add(BEFORE2, parts.part(i - 2), before);
    clues.add(FORM_BEFORE2, form, parts.part(i - 1), parts.part(i - 2));
    clues.add(BOTH, form, parts.part(i - 1), parts.part(i + 1));
    clues.add(RULE, rule ? YES : NO, frame);
    clues.add(RULE_NEXT, rule ? YES : NO, next, form);
    clues.add(STEM_RULE, stem, rule ? YES : NO);
    clues.add(VERB, form, verbs.isFinite(i) ? YES : NO, verbs.isCue(i) ? YES : NO);
    int subject = groups.subjectEnd(i, limit);
    Symbol who = subject < limit ? Parts.EDGE : parts.word(subject);
    clues.add(SUBJECT, form, who);
    clues.add(FRAME_SUBJECT, frame, who, subject < i - 1 ? before : Symbol.NONE);
  }

  /** What the verb takes, as one word. */
  Symbol frame(int i) {
    var frames = page.frames(i);
    if (frames.isEmpty() || !verbs.isCue(i) && Cues.claim(page.token(i)).isPresent()) {
      return Cues.claim(page.token(i)).isPresent() ? CLAIM : Symbol.NONE;
    }
    if (frames.contains(Frame.CLAUSE)) {
      return frames.contains(Frame.LISTENER) ? TELL : SAY;
    }
    if (frames.contains(Frame.THAT)) {
      return ADD;
    }
    return frames.contains(Frame.TO) ? WANT : frames.contains(Frame.WORDS) ? CALL : BACK;
  }

  private static final Symbol CLAIM = Symbol.of("CLAIM");
  private static final Symbol TELL = Symbol.of("TELL");
  private static final Symbol SAY = Symbol.of("SAY");
  private static final Symbol ADD = Symbol.of("ADD");
  private static final Symbol WANT = Symbol.of("WANT");
  private static final Symbol CALL = Symbol.of("CALL");
  private static final Symbol BACK = Symbol.of("BACK");
  private static final Symbol ING = Symbol.of("ing");
  private static final Symbol PAST = Symbol.of("ed");
  private static final Symbol S = Symbol.of("s");
  private static final Symbol BASE = Symbol.of("base");

  static Symbol form(String word) {
    if (word.endsWith("ing")) {
      return ING;
    }
    if (word.endsWith("ed") || WordClass.IRREGULAR_PAST.has(word)) {
      return PAST;
    }
    return word.endsWith("s") && !word.endsWith("ss") ? S : BASE;
  }
}
