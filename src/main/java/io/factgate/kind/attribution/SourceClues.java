package io.factgate.kind.attribution;

import java.util.Optional;

/** What tells which words in front of a cue name the one who speaks. */
final class SourceClues {

  private static final Symbol YES = Symbol.of("yes");
  private static final Symbol NO = Symbol.of("no");
  private static final Symbol BEHIND = Symbol.of("behind");
  private static final Symbol OWN = Symbol.of("own");
  private static final Symbol SAME = Symbol.of("same");
  private static final Symbol SAID = Symbol.of("said");
  private static final Symbol EARLIER = Symbol.of("earlier");
  private static final Symbol[] SMALL = {
    Symbol.of("0"),
    Symbol.of("1"),
    Symbol.of("2"),
    Symbol.of("3"),
    Symbol.of("4"),
    Symbol.of("5"),
    Symbol.of("6"),
    Symbol.of("7")
  };

  private final Page page;
  private final Symbol endNone;
  private final Symbol endNoneForm;
  private final Symbol endNoneBefore;
  private final Symbol endNoneStem;
  private final Symbol endRule;
  private final Symbol endRegion;
  private final Symbol endFar;
  private final Symbol endLast;
  private final Symbol endAt;
  private final Symbol endPair;
  private final Symbol endParts;
  private final Symbol endBetween;
  private final Symbol endForm;
  private final Symbol endGap;
  private final Symbol startRule;
  private final Symbol startLength;
  private final Symbol startAt;
  private final Symbol startBefore;
  private final Symbol startPair;
  private final Symbol startParts;
  private final Symbol startLast;
  private final Symbol startInside;
  private final Symbol startSigns;
  private final Symbol startFirst;
  private final Parts parts;
  private final Verbs verbs;

  SourceClues(Page page, Parts parts, Verbs verbs, String kind) {
    this.endNone = Symbol.of(kind + "e.none");
    this.endNoneForm = Symbol.of(kind + "e.none+form");
    this.endNoneBefore = Symbol.of(kind + "e.none+before");
    this.endNoneStem = Symbol.of(kind + "e.none+stem");
    this.endRule = Symbol.of(kind + "e.rule");
    this.endRegion = Symbol.of(kind + "e.region");
    this.endFar = Symbol.of(kind + "e.far");
    this.endLast = Symbol.of(kind + "e.last");
    this.endAt = Symbol.of(kind + "e.at");
    this.endPair = Symbol.of(kind + "e.pair");
    this.endParts = Symbol.of(kind + "e.parts");
    this.endBetween = Symbol.of(kind + "e.between");
    this.endForm = Symbol.of(kind + "e.form");
    this.endGap = Symbol.of(kind + "e.gap");
    this.startRule = Symbol.of(kind + "b.rule");
    this.startLength = Symbol.of(kind + "b.length");
    this.startAt = Symbol.of(kind + "b.at");
    this.startBefore = Symbol.of(kind + "b.before");
    this.startPair = Symbol.of(kind + "b.pair");
    this.startParts = Symbol.of(kind + "b.parts");
    this.startLast = Symbol.of(kind + "b.last");
    this.startInside = Symbol.of(kind + "b.inside");
    this.startSigns = Symbol.of(kind + "b.signs");
    this.startFirst = Symbol.of(kind + "b.first");
    this.page = page;
    this.parts = parts;
    this.verbs = verbs;
  }

  /** One cue and what is known in front of it. */
  final class Ends {
    private final int cue;
    private final int limit;
    private final Symbol stem;
    private final Symbol form;
    private final int rule;
    private final int same;
    private final int said;

    Ends(int cue, int limit, Symbol stem, int rule, Optional<Attribution> previous) {
      this.cue = cue;
      this.limit = limit;
      this.stem = stem;
      this.form = CueClues.form(page.word(cue));
      this.rule = rule;
      this.same =
          previous.flatMap(Attribution::source).map(s -> page.tokenAt(s.end() - 1) + 1).orElse(-1);
      this.said = previous.map(p -> page.tokenAt(p.said().start())).orElse(limit);
    }

    /** The clues for a source that ends in front of the token; none for -1. */
    void tell(int end, Clues clues) {
      Symbol before = parts.word(cue - 1);
      if (end < 0) {
        clues.add(endNone, rule < 0 ? NO : YES);
        clues.add(endNoneForm, form, before);
        clues.add(endNoneBefore, parts.part(cue - 2), before);
        clues.add(endNoneStem, stem, form);
        return;
      }
      Symbol region =
          end > cue ? BEHIND : end == same ? SAME : end > limit ? OWN : end > said ? SAID : EARLIER;
      Symbol last = parts.word(end - 1);
      Symbol at = parts.word(end);
      Symbol gap = SMALL[Math.max(0, Math.min(7, cue - end))];
      clues.add(endRule, rule < 0 ? Symbol.NONE : end == rule ? YES : NO, region);
      clues.add(endRegion, region, form);
      clues.add(endRegion, region, before);
      clues.add(endFar, gap, form);
      clues.add(endLast, last);
      clues.add(endAt, at);
      clues.add(endPair, last, at);
      clues.add(endParts, parts.part(end - 2), parts.part(end - 1), parts.part(end));
      clues.add(endForm, form, parts.part(end - 1), at);
      clues.add(endGap, parts.part(end), parts.part(end + 1), gap);
      int finite = 0;
      boolean comma = false;
      for (int i = end; i < cue; i++) {
        finite += verbs.isFinite(i) ? 1 : 0;
        comma |= page.word(i).equals(",");
      }
      clues.add(endBetween, SMALL[Math.min(3, finite)], comma ? YES : NO, region);
      clues.add(endBetween, SMALL[Math.min(3, finite)], form, before);
    }
  }

  /** The clues for a source from the token to the one before its end. */
  void start(Clues clues, int from, int end, int rule, int cue) {
    Symbol at = parts.word(from);
    Symbol before = from == page.first(cue) ? Parts.EDGE : parts.word(from - 1);
    Symbol length = SMALL[Math.min(7, end - from)];
    Symbol last = parts.part(end - 1);
    clues.add(startRule, rule < 0 ? Symbol.NONE : from == rule ? YES : NO);
    clues.add(startLength, length, last);
    clues.add(startAt, at);
    clues.add(startBefore, before);
    clues.add(startPair, before, at);
    clues.add(startParts, parts.part(from - 1), parts.part(from), parts.part(from + 1));
    clues.add(startLast, at, last);
    clues.add(startFirst, before, parts.part(from), last);
    int finite = 0;
    int commas = 0;
    int and = 0;
    for (int i = from + 1; i < end; i++) {
      finite += verbs.isFinite(i) ? 1 : 0;
      commas += page.word(i).equals(",") ? 1 : 0;
      and += page.word(i).equals("and") ? 1 : 0;
    }
    clues.add(startInside, SMALL[Math.min(3, finite)], SMALL[Math.min(3, commas)], last);
    clues.add(startSigns, SMALL[Math.min(3, commas)], SMALL[Math.min(2, and)], before);
  }
}
