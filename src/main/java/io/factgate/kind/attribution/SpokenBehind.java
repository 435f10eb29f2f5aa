package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Chooser.Question;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a verb or noun introduces behind it, by the weights of many clues. */
final class SpokenBehind {

  private static final int START_REACH = 14;

  private static final Set<String> EDGE =
      Set.of(",", ";", ":", ".", "?", "!", "(", "-", "–", "—", "[");

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final Chooser chooser;
  private final CueClues cueClues;
  private final ExtentClues extentClues;
  private final SourceClues sourceClues;
  private final SourceClues partClues;
  private final VerbCue verbCue;
  private final NounCue nounCue;
  private final Attributor attributor;

  SpokenBehind(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
    Parts parts = new Parts(page, verbs);
    this.chooser = page.chooser;
    this.cueClues = new CueClues(page, parts, verbs, speakers.groups());
    this.extentClues = new ExtentClues(page, parts, verbs);
    this.sourceClues = new SourceClues(page, parts, verbs, "w");
    this.partClues = new SourceClues(page, parts, verbs, "p");
    this.verbCue = new VerbCue(page, speakers);
    this.nounCue = new NounCue(page, speakers);
    this.attributor = new Attributor(page);
  }

  /** A word that may be a cue, with what the rules make of it. */
  private record Asked(
      int at, Symbol stem, int limit, Optional<Attribution> previous, Optional<Attribution> rule) {}

  /** What the word at the token introduces, if it does. */
  Optional<Attribution> read(int i, int limit, int last, int from, Optional<Attribution> previous) {
    Symbol stem = page.token(i).isWord() ? chooser.cue(page.word(i)) : null;
    int[] starts = stem == null || isNobodys(i) ? new int[0] : starts(i, last);
    if (stem == null || starts.length == 0) {
      return Optional.empty();
    }
    Optional<Attribution> rule =
        verbs.isCue(i)
            ? verbCue.byVerb(i, limit, last, from, previous)
            : nounCue.byNoun(i, limit, last);
    Asked asked = new Asked(i, stem, limit, previous, rule);
    return chooser.score(i, c -> cueClues.tell(c, i, stem, rule.isPresent(), limit)) > 0
        ? Optional.of(attribution(asked, starts, last)).filter(a -> !isApart(i, start(a)))
        : Optional.empty();
  }

  private Attribution attribution(Asked asked, int[] starts, int last) {
    int i = asked.at;
    Optional<Span> rule = asked.rule.map(Attribution::said);
    int ruleStart = rule.map(s -> page.tokenAt(s.start())).orElse(-1);
    Symbol frame = cueClues.frame(i);
    int start =
        chooser.best(
            Question.START,
            i,
            starts,
            (at, c) -> extentClues.start(c, i, asked.stem, frame, at, ruleStart));
    int ruleEnd =
        rule.filter(s -> ruleStart == start).map(s -> page.tokenAt(s.end() - 1) + 1).orElse(-1);
    int far = Math.min(last, start + ClauseBounds.LONGEST);
    int end = ruleEnd;
    if (ruleEnd < 0 || ruleEnd >= far || !isSubject(i)) {
      ExtentClues.Ends ends =
          extentClues.new Ends(i, start, far, frame, ruleEnd, isRelative(i, asked.limit));
      end = chooser.best(Question.END, i, ends(start, far), ends::tell);
    }
    Optional<Speaker> who = source(asked);
    List<Span> pieces = new ArrayList<>();
    part(asked, who).ifPresent(pieces::add);
    pieces.add(page.span(start, end));
    return attributor.attribution(pieces, Optional.of(cue(asked, start, who)), who);
  }

  /** "a call for help"; "read “Dams of Brack”", which {@link CueBefore} knows. */
  private boolean isNobodys(int i) {
    return page.word(i - 1).equals("a") && page.word(i + 1).equals("for")
        || page.word(i).startsWith("read") && i + 1 < page.tokens.size() && page.isQuoted(i + 1)
        || isThing(i);
  }

  /** "A red warning is in force": a thing of which something is told. */
  private boolean isThing(int i) {
    boolean noun =
        page.word(i).endsWith("ing")
            && (WordClass.DETERMINER.has(page.word(i - 1))
                || WordClass.DETERMINER.has(page.word(i - 2))
                || WordClass.DETERMINER.has(page.word(i - 3)));
    return noun && WordClass.BE.has(page.word(i + 1)) && !page.word(i + 2).equals("that");
  }

  private int start(Attribution attribution) {
    List<Span> content = attribution.content();
    return page.tokenAt(content.get(content.size() - 1).start());
  }

  /** A noun stands beside the words that it introduces; not so "said after the talks: “…”". */
  private boolean isApart(int i, int start) {
    return page.isQuoted(start) && start > i + 1 && !verbs.isCue(i);
  }

  /** "Falk’s claim that … | angered the council": a verb must follow what is said. */
  private boolean isSubject(int i) {
    return !verbs.isCue(i) && !verbs.hasFinite(page.first(i), i);
  }

  private boolean isRelative(int i, int limit) {
    int subject = speakers.groups().subjectEnd(i, limit);
    return subject >= limit && WordClass.RELATIVE.has(page.word(subject));
  }

  private int[] starts(int cue, int last) {
    List<Integer> starts = new ArrayList<>();
    for (int i = cue + 1; i < Math.min(last, cue + START_REACH); i++) {
      boolean whole = !page.isQuoted(i) || page.quotationAt(i) != page.quotationAt(i - 1);
      if (whole && (page.isQuoted(i) || !EDGE.contains(page.word(i)))) {
        starts.add(i);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] ends(int start, int last) {
    List<Integer> ends = new ArrayList<>();
    for (int i = start + 1; i < last; i++) {
      boolean whole = !page.isQuoted(i) || page.quotationAt(i) != page.quotationAt(i - 1);
      if (whole && (page.isQuoted(i - 1) || !EDGE.contains(page.word(i - 1)))) {
        ends.add(i);
      }
    }
    ends.add(last);
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private Optional<Speaker> source(Asked asked) {
    int i = asked.at;
    Optional<Span> known = asked.rule.flatMap(Attribution::source);
    int ruleEnd = known.map(s -> page.tokenAt(s.end() - 1) + 1).orElse(-1);
    int ruleStart = known.map(s -> page.tokenAt(s.start())).orElse(-1);
    SourceClues.Ends ends =
        sourceClues.new Ends(i, asked.limit, asked.stem, ruleEnd, asked.previous);
    int end = chooser.best(Question.SOURCE, i, sourceEnds(i, ruleEnd), ends::tell);
    if (end < 0) {
      return Optional.empty();
    }
    if (end > i) {
      return asked.rule.flatMap(Subjects::speaker);
    }
    int start =
        chooser.best(
            Question.SOURCE_START,
            i,
            sourceStarts(i, end),
            (from, c) -> sourceClues.start(c, from, end, end == ruleEnd ? ruleStart : -1, i));
    Span phrase = page.span(start, closed(start, end));
    return asked
        .previous
        .flatMap(Subjects::speaker)
        .filter(s -> s.phrase().equals(phrase))
        .or(() -> asked.rule.flatMap(Subjects::speaker).filter(s -> s.phrase().equals(phrase)))
        .or(() -> Optional.of(speakers.told(start, closed(start, end))));
  }

  /** "[The talks] are expected [to go on]", "[the mill], which he described [as a ruin]". */
  private Optional<Span> part(Asked asked, Optional<Speaker> who) {
    int i = asked.at;
    int source = who.map(s -> page.tokenAt(s.phrase().end() - 1) + 1).orElse(-1);
    SourceClues.Ends ends =
        partClues.new Ends(i, asked.limit, asked.stem, source, Optional.empty());
    int end = chooser.best(Question.PART, i, sourceEnds(i, -1), ends::tell);
    if (end < 0) {
      return Optional.empty();
    }
    int start =
        chooser.best(
            Question.PART_START,
            i,
            sourceStarts(i, end),
            (from, c) -> partClues.start(c, from, end, -1, i));
    return Optional.of(page.span(start, end));
  }

  /** The comma that closes an apposition goes with it: "Otto Falk, who runs the mill,". */
  private int closed(int start, int end) {
    if (!page.word(end).equals(",")) {
      return end;
    }
    for (int i = start; i < end; i++) {
      if (page.word(i).equals(",")) {
        return end + 1;
      }
    }
    return end;
  }

  private int[] sourceEnds(int cue, int rule) {
    List<Integer> ends = new ArrayList<>(List.of(-1));
    if (rule > cue) {
      ends.add(rule);
    }
    for (int i = cue; i > Math.max(page.first(cue), cue - 45); i--) {
      if (!page.isQuoted(i - 1)
          && (page.token(i - 1).isWord()
              || page.token(i - 1).isNumber()
              || page.word(i - 1).equals(")"))) {
        ends.add(i);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] sourceStarts(int cue, int end) {
    List<Integer> starts = new ArrayList<>();
    for (int i = end - 1; i >= Math.max(page.first(cue), end - 35); i--) {
      if (i == end - 1
          || page.token(i).isWord()
          || page.token(i).isNumber()
          || "$£€@#".contains(page.word(i))) {
        starts.add(i);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private Span cue(Asked asked, int start, Optional<Speaker> who) {
    int i = asked.at;
    int end = i + 1;
    if (start == i + 3 && page.word(i + 1).equals("as") && page.word(i + 2).endsWith("ing")) {
      end = i + 3;
    } else if (who.isPresent() && who.get().phrase().start() > page.token(i).span().end()
        || start == i + 2
            && WordClass.PREPOSITION.has(page.word(i + 1))
            && !page.word(i + 1).equals("to")) {
      end = i + 2;
    }
    Span head = page.span(i, end);
    Span cue =
        asked.rule.flatMap(Attribution::cue).orElseGet(() -> speakers.groups().cue(i, asked.limit));
    cue = new Span(Math.min(cue.start(), head.start()), head.end());
    return who.isPresent() && who.get().phrase().overlaps(cue) ? head : cue;
  }
}
