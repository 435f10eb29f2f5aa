package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what people say in the narrator's sentences, whether or not some of the words are quoted: X
 * said that …; …, X said; …, according to X; X's claim that ….
 */
final class ClauseSpeech {

  /** Tokens that no sentence of a newspaper exceeds; longer ones are read in part. */
  private static final int LONGEST = 250;

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final Contents contents;

  ClauseSpeech(Page page) {
    this.page = page;
    this.speakers = new SpeakerFinder(page);
    this.verbs = speakers.verbs();
    this.contents = new Contents(page, speakers);
  }

  /**
   * Reads the words of one sentence from the token on.
   *
   * @param before the attribution that stands in front of them in the sentence
   */
  List<Attribution> read(int from, int end, Optional<Attribution> before) {
    int last = withoutPoint(from, end);
    Optional<Attribution> closing = before.isEmpty() ? closing(from, last) : Optional.empty();
    if (closing.isPresent()) {
      List<Attribution> found = new ArrayList<>(List.of(closing.get()));
      int next = page.tokenAt(closing.get().whole().end());
      found.addAll(forward(next, last, closing));
      return found;
    }
    return forward(from, last, before);
  }

  private int withoutPoint(int from, int end) {
    int last = end;
    while (last > from
        && Set.of(".", "!", "?", "…").contains(page.word(last - 1))
        && !page.isQuoted(last - 1)) {
      last--;
    }
    return last;
  }

  private List<Attribution> forward(int from, int last, Optional<Attribution> before) {
    List<Attribution> found = new ArrayList<>();
    Optional<Attribution> previous = before;
    int limit = from;
    int i = from;
    while (i < last) {
      Optional<Attribution> next =
          page.isQuoted(i) ? Optional.empty() : at(i, limit, last, from, previous);
      if (next.isPresent()) {
        found.add(next.get());
        previous = next;
        limit = Math.max(i + 1, page.tokenAt(next.get().said().end()));
        i = limit;
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Attribution> at(
      int i, int limit, int last, int from, Optional<Attribution> previous) {
    if (page.word(i).equals("according") && page.word(i + 1).equals("to")) {
      return according(limit, i, last);
    }
    if (page.word(i).equals("in") && i + 2 < last) {
      Optional<Attribution> view = view(i, last);
      if (view.isPresent()) {
        return view;
      }
    }
    if (verbs.isCue(i)) {
      return byVerb(i, limit, last, from, previous);
    }
    return byNoun(i, limit, last);
  }

  /** "In her view, …". */
  private Optional<Attribution> view(int i, int last) {
    int noun = i + 2;
    boolean owned =
        WordClass.POSSESSIVE.has(page.word(i + 1))
            || page.word(i + 1).endsWith("'s") && page.name(i + 1).isPresent();
    if (!owned
        || !WordClass.VIEW.has(page.word(noun))
        || !page.word(noun + 1).equals(",")
        || noun + 3 >= last) {
      return Optional.empty();
    }
    return Optional.of(
        attribution(
            List.of(page.span(noun + 2, last)), page.span(i, noun + 1), owner(i + 1, i + 2)));
  }

  private Optional<Attribution> according(int from, int at, int last) {
    int to = at + 2;
    if (at - from > LONGEST) {
      return Optional.empty();
    }
    boolean opens = at <= opened(from, at);
    Optional<Speaker> speaker = speakers.behind(to, opens ? comma(to, last) : last);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Span cue = page.span(at, to);
    int behind = page.tokenAt(speaker.get().phrase().end());
    int start = opened(from, at);
    if (at <= start) {
      int content = page.word(behind).equals(",") ? behind + 1 : behind;
      return content < last && (content > behind || page.isQuoted(content))
          ? Optional.of(attribution(List.of(page.span(content, last)), cue, speaker.get()))
          : Optional.empty();
    }
    int end = page.word(at - 1).equals(",") || page.word(at - 1).equals("(") ? at - 1 : at;
    if (end <= start) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>(List.of(page.span(start, end)));
    boolean goesOn =
        page.word(behind).equals(",") && behind + 1 < last && !verbs.hasFinite(start, end);
    if (goesOn) {
      content.add(page.span(behind + 1, last));
    }
    return Optional.of(attribution(content, cue, speaker.get()));
  }

  /** Behind "But" and the like at the start. */
  private int opened(int from, int end) {
    int start = from;
    while (start < end
        && (WordClass.SENTENCE_OPENER.has(page.word(start)) && !page.isQuoted(start)
            || start > from && page.word(start).equals(",")
            || start == from
                && !page.isQuoted(start)
                && !page.token(start).isWord()
                && !page.token(start).isNumber()
                && Set.of(",", ";", ":", "—", "–", "-", ".").contains(page.word(start)))) {
      start++;
    }
    return start;
  }

  /** "…, X said", "…, said X" and "…, X said, …". */
  private Optional<Attribution> closing(int from, int last) {
    int start = opened(from, last);
    if (last - start > LONGEST) {
      return Optional.empty();
    }
    for (int v = last - 2; v > start + 3; v--) {
      if (page.word(v).equals("according")
          && page.word(v + 1).equals("to")
          && !page.isQuoted(v)
          && !isAdjunct(start, v)
          && (verbs.hasFinite(start, v) || page.word(v - 1).equals(","))) {
        Optional<Attribution> found = according(start, v, last);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (int v = last - 1; v > start + 1; v--) {
      if (Cues.frames(page.token(v)).isEmpty()
          || !isSaying(v)
          || !verbs.isCue(v)
          || Cues.isParticiple(page.token(v))) {
        continue;
      }
      Optional<Attribution> found = inverted(start, v, last);
      if (found.isEmpty()) {
        found = parenthetical(start, v, last);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isSaying(int v) {
    Set<Frame> frames = Cues.frames(page.token(v));
    return Cues.speaks(page.token(v))
        && (frames.contains(Frame.CLAUSE)
            || frames.contains(Frame.THAT)
            || frames.contains(Frame.LISTENER)
            || Set.of("continued", "asked").contains(page.word(v)));
  }

  private Optional<Attribution> inverted(int start, int v, int last) {
    boolean comma = page.word(v - 1).equals(",") || page.word(v - 1).equals("—");
    int end = comma ? v - 1 : v;
    boolean quoted = !comma && page.isQuoted(v - 1);
    if (!comma && !quoted || end <= start || isAdjunct(start, end)) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = speakers.behind(v + 1, last);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int behind = page.tokenAt(speaker.get().phrase().end());
    if (behind < last && !page.word(behind).equals(",") && !isTail(behind, last)) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>(List.of(page.span(start, end)));
    if (!verbs.hasFinite(start, end)
        && !quoted
        && page.word(behind).equals(",")
        && behind + 2 < last) {
      content.add(page.span(behind + 1, last));
    }
    return Optional.of(attribution(content, page.span(v, v + 1), speaker.get()));
  }

  private Optional<Attribution> parenthetical(int start, int v, int last) {
    Optional<Speaker> speaker = speakers.before(v, start);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int s = page.tokenAt(speaker.get().phrase().start());
    if (Set.of("who", "which", "that").contains(page.word(s))) {
      return Optional.empty();
    }
    boolean comma = s > start && (page.word(s - 1).equals(",") || page.word(s - 1).equals("—"));
    boolean quoted = s > start && page.isQuoted(s - 1);
    int end = comma ? s - 1 : s;
    if (!comma && !quoted || end <= start || isAdjunct(start, end)) {
      return Optional.empty();
    }
    Span cue = cue(v, s);
    if (isTail(v + 1, last)) {
      return Optional.of(attribution(List.of(page.span(start, end)), cue, speaker.get()));
    }
    boolean between = page.word(v + 1).equals(",") && v + 3 < last && !page.isQuoted(v + 2);
    if (!between || Cues.isParticiple(page.token(v + 2))) {
      return between && verbs.hasFinite(start, end)
          ? Optional.of(attribution(List.of(page.span(start, end)), cue, speaker.get()))
          : Optional.empty();
    }
    boolean conjoined = WordClass.GOING_ON.has(page.word(v + 2));
    List<Span> content = new ArrayList<>(List.of(page.span(start, end)));
    if (!conjoined || !verbs.hasFinite(start, end)) {
      content.add(page.span(v + 2, last));
    }
    return Optional.of(attribution(content, cue, speaker.get()));
  }

  /** An adjunct that opens the sentence is nothing that is said: "In June, Falk said …". */
  private boolean isAdjunct(int from, int end) {
    if (page.isQuoted(from)) {
      return false;
    }
    boolean finite = verbs.hasFinite(from, end);
    String first = page.word(from);
    boolean opens =
        WordClass.PREPOSITION.has(first)
            || Cues.isAdverb(page.token(from))
            || first.endsWith("ing")
            || first.endsWith("ed")
            || WordClass.ADJUNCT_OPENER.has(first);
    return opens && !finite
        || WordClass.SUBORDINATE_OPENER.has(first) && !commaBehindVerb(from, end)
        || end - from < 2 && !page.isQuoted(from) && !page.isCapital(from);
  }

  /** "When it rains, the river rises": a main clause follows in the words. */
  private boolean commaBehindVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.word(i).equals(",") && verbs.hasFinite(from, i) && verbs.hasFinite(i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing, a listener, a day or a place: no clause follows. */
  private boolean isTail(int from, int last) {
    if (from >= last) {
      return true;
    }
    if (last - from > LONGEST) {
      return false;
    }
    for (int i = from; i < last; i++) {
      if (page.isQuoted(i)
          || page.word(i).equals("that")
          || page.word(i).equals(":")
          || page.word(i).equals(",") && i > from) {
        return i > from && page.word(i).equals(",") && !page.isQuoted(i);
      }
    }
    return !page.word(from).equals(",")
        && !page.word(from).equals("to")
        && last - from <= 25
        && (!verbs.hasFinite(from, last) || WordClass.TAIL_OPENER.has(page.word(from)));
  }

  private Optional<Attribution> byVerb(
      int verb, int limit, int last, int from, Optional<Attribution> previous) {
    if (isPassive(verb)) {
      return quoted(verb, limit, last);
    }
    int far = Math.min(last, verb + LONGEST);
    int core = chained(verb, far);
    Optional<Contents.Content> content = contents.behind(core, verb, far);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = subject(verb, limit, from, previous);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Speaker who = speaker.get();
    int start =
        Math.min(verb, Math.max(limit, page.tokenAt(Math.max(0, who.phrase().end() - 1)) + 1));
    Span cue = cue(verb, who.phrase().end() <= page.token(verb).span().start() ? start : verb);
    if (Verbs.isContracted(page.word(start - 1))
        && who.phrase().end() < page.token(start - 1).span().end()
        && start > limit) {
      cue = new Span(who.phrase().end(), cue.end());
    }
    cue = cue.union(page.span(core, content.get().cueEnd()));
    int end = content.get().end();
    if (isRelative(who) && !page.word(page.tokenAt(who.phrase().start()) - 1).isEmpty()) {
      end = Math.min(end, relativeEnd(content.get().start(), end, who));
      end = Math.min(end, contents.nounEnd(content.get().start(), end, content.get().isClause()));
      if (end < last && verbs.isCue(end) && verbs.isFinite(end)) {
        return Optional.empty();
      }
    }
    boolean fronted = verb == from && Cues.isParticiple(page.token(verb));
    if (fronted || isSubordinate(from, verb, who)) {
      end = Math.min(end, comma(content.get().start(), end));
    }
    return end > content.get().start()
        ? Optional.of(attribution(List.of(page.span(content.get().start(), end)), cue, who))
        : Optional.empty();
  }

  private boolean isRelative(Speaker who) {
    return Set.of("who", "which").contains(page.word(page.tokenAt(who.phrase().start())));
  }

  /** A relative clause behind a comma ends at the next one. */
  private int relativeEnd(int from, int end, Speaker who) {
    int at = page.tokenAt(who.phrase().start());
    return page.word(at - 1).equals(",") ? comma(from, end) : end;
  }

  private int comma(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (page.word(i).equals(",") && !page.isQuoted(i)) {
        return i;
      }
    }
    return end;
  }

  /** "Although Lund said the pier was safe, …". */
  private boolean isSubordinate(int from, int verb, Speaker who) {
    int start = page.tokenAt(who.phrase().start());
    int before = start - 1;
    return start <= verb
        && before >= from
        && (before == from
            || page.word(before - 1).equals(",")
            || page.word(before - 1).equals("and"))
        && WordClass.SUBORDINATOR.has(page.word(before));
  }

  private Optional<Speaker> subject(int verb, int limit, int from, Optional<Attribution> previous) {
    boolean participle = Cues.isParticiple(page.token(verb));
    String before = page.word(verb - 1);
    if (participle && !isProgressive(verb)) {
      if (before.equals(",")
          || before.equals("and")
          || before.equals("—")
          || verb == limit
          || before.equals("by")
          || page.isQuoted(Math.max(0, verb - 1))
          || Cues.isAdverb(page.token(Math.max(0, verb - 1)))) {
        return previous
            .flatMap(ClauseSpeech::speaker)
            .or(() -> speakers.subjectOf(first(from), verb))
            .or(() -> verb == from ? fronted(verb) : Optional.empty());
      }
      if (WordClass.BEFORE_PARTICIPLE.has(before)) {
        return speakers.subjectOf(first(from), verb);
      }
      return speakers.before(verb, limit);
    }
    int end = speakers.phrases().subjectEnd(verb, limit);
    boolean joined =
        end >= from
                && (page.word(end).equals("and")
                    || page.word(end).equals("but")
                    || page.word(end).equals("or"))
            || end == limit - 1 && previous.isPresent() && end < verb - 1;
    if (joined || end < limit && previous.isPresent()) {
      if (previous.isPresent()) {
        return previous.flatMap(ClauseSpeech::speaker);
      }
      return speakers.subjectOf(first(from), end);
    }
    return speakers.before(verb, limit);
  }

  /** "Saying that the mill was sound, Falk …". */
  private Optional<Speaker> fronted(int verb) {
    int end = Math.min(page.end(verb), page.blockEnd(verb));
    int comma = comma(verb, end);
    return comma < end ? speakers.subjectOf(comma + 1, end) : Optional.empty();
  }

  private int first(int from) {
    return opened(from, from + 3);
  }

  private boolean isProgressive(int verb) {
    int i = verb - 1;
    while (i > 0 && Cues.isAdverb(page.token(i))) {
      i--;
    }
    return WordClass.BE.has(page.word(i))
        || page.word(i).endsWith("'s") && Verbs.isContracted(page.word(i))
        || page.word(i).endsWith("'re")
        || page.word(i).equals("as");
  }

  private static Optional<Speaker> speaker(Attribution said) {
    return said.source()
        .map(
            source ->
                new Speaker(source, said.name().orElse(source), said.speaker(), said.certain()));
  }

  /** "refused to say": the verb that tells what is said. */
  private int chained(int verb, int last) {
    Set<Frame> frames = Cues.frames(page.token(verb));
    boolean chains = frames.contains(Frame.TO) || WordClass.CHAIN.has(page.word(verb));
    if (chains
        && page.word(verb + 1).equals("to")
        && verb + 3 < last
        && Cues.speaks(page.token(verb + 2))
        && contents.behind(verb + 2, verb + 2, last).isPresent()) {
      return verb + 2;
    }
    return verb;
  }

  private boolean isPassive(int verb) {
    if (!page.word(verb).endsWith("ed") && !WordClass.PASSIVE.has(page.word(verb))) {
      return false;
    }
    int i = verb - 1;
    while (i > 0 && (Cues.isAdverb(page.token(i)) && !WordClass.HAVE.has(page.word(i)))) {
      i--;
    }
    String word = page.word(i);
    return WordClass.BE.has(word) && !WordClass.NO_PASSIVE.has(page.word(verb));
  }

  /** "was quoted as saying that …". */
  private Optional<Attribution> quoted(int verb, int limit, int last) {
    boolean as = page.word(verb + 1).equals("as") && page.word(verb + 2).equals("saying");
    if (!as) {
      return Optional.empty();
    }
    Optional<Contents.Content> content =
        contents.behind(verb + 2, verb, Math.min(last, verb + LONGEST));
    Optional<Speaker> speaker = speakers.before(verb, limit);
    return content.isEmpty() || speaker.isEmpty()
        ? Optional.empty()
        : Optional.of(
            attribution(
                List.of(page.span(content.get().start(), content.get().end())),
                cue(verb, limit).union(page.span(verb + 2, verb + 3)),
                speaker.get()));
  }

  /** "Falk’s claim that …", "her support for …", "the claim by Falk that …". */
  private Optional<Attribution> byNoun(int noun, int limit, int last) {
    Optional<Set<String>> tails = Cues.claim(page.token(noun));
    if (tails.isEmpty() || page.isCapital(noun) && page.first(noun) != noun) {
      return Optional.empty();
    }
    int next = noun + 1;
    Optional<Speaker> by = Optional.empty();
    int cueEnd = noun + 1;
    if (page.word(next).equals("by") || page.word(next).equals("from")) {
      by = speakers.behind(next + 1, Math.min(last, next + 12));
      if (by.isEmpty()) {
        return Optional.empty();
      }
      cueEnd = next + 1;
      next = page.tokenAt(by.get().phrase().end());
    }
    if (!tails.get().contains(page.word(next)) || next + 1 >= last) {
      return Optional.empty();
    }
    int owner = noun - 1;
    while (owner > limit && noun - owner < 3 && isAdjective(owner)) {
      owner--;
    }
    if (by.isEmpty()) {
      if (owner < limit || !isOwner(owner)) {
        return Optional.empty();
      }
      int from = ownerStart(owner, limit);
      by = Optional.of(owner(from, owner + 1));
    }
    boolean clause = page.word(next).equals("that") || page.word(next).equals("to");
    int start = clause || cueEnd > noun + 1 ? next : next + 1;
    Span cue =
        page.span(Math.min(noun, owner + 1), clause || cueEnd > noun + 1 ? cueEnd : next + 1);
    int end =
        contents.nounEnd(start, Math.min(last, start + LONGEST), page.word(next).equals("that"));
    return end > start
        ? Optional.of(attribution(List.of(page.span(start, end)), cue, by.get()))
        : Optional.empty();
  }

  private boolean isAdjective(int i) {
    return page.token(i).isWord()
        && !isOwner(i)
        && !WordClass.DETERMINER.has(page.word(i))
        && !WordClass.PREPOSITION.has(page.word(i))
        && !verbs.isFinite(i);
  }

  private boolean isOwner(int i) {
    String word = page.word(i);
    return WordClass.POSSESSIVE.has(word)
        || word.endsWith("'s") && !Verbs.isContracted(word) && !page.isQuoted(i)
        || word.equals("'") && i > 0 && page.word(i - 1).endsWith("s") && page.isTight(i - 1);
  }

  private int ownerStart(int owner, int limit) {
    if (WordClass.DETERMINER.has(page.word(owner))) {
      return owner;
    }
    int start = speakers.phrases().startOf(owner, limit);
    if (start < 0) {
      return owner;
    }
    int from = start;
    for (int i = start; i < owner; i++) {
      if (WordClass.PREPOSITION.has(page.word(i)) || page.word(i).equals("and")) {
        from = i + 1;
      }
    }
    return from;
  }

  private Speaker owner(int from, int end) {
    Span phrase = page.span(from, end);
    for (int i = from; i < end; i++) {
      if (page.name(i).isPresent()) {
        var name = page.name(i).get();
        boolean whole = name.span().end() >= page.token(end - 1).span().start();
        if (whole) {
          return new Speaker(
              phrase, name.span(), Optional.of(page.cast.fullName(name.value())), false);
        }
      }
    }
    return Speaker.unnamed(phrase);
  }

  /** The verb with the auxiliaries and adverbs in front of it. */
  private Span cue(int verb, int limit) {
    int first = verb;
    while (first - 1 >= limit
        && !page.isQuoted(first - 1)
        && page.name(first - 1).isEmpty()
        && (Cues.isAdverb(page.token(first - 1))
            || WordClass.HAVE.has(page.word(first - 1))
            || WordClass.BE.has(page.word(first - 1))
            || WordClass.MODAL.has(page.word(first - 1))
                && !Verbs.isContracted(page.word(first - 1))
            || WordClass.CUE_CHAIN.has(page.word(first - 1)) && page.word(first).equals("to"))) {
      first--;
    }
    return page.span(first, verb + 1);
  }

  private Attribution attribution(List<Span> content, Span cue, Speaker speaker) {
    List<Span> quotes = new ArrayList<>();
    boolean all = true;
    for (Span piece : content) {
      int end = page.tokenAt(piece.end());
      for (int i = page.tokenAt(piece.start()); i < end; i++) {
        int q = page.quotationAt(i);
        all &= q >= 0 || !page.token(i).isWord() && !page.token(i).isNumber();
        if (q >= 0 && !quotes.contains(page.quotations.get(q).inner())) {
          quotes.add(page.quotations.get(q).inner());
        }
      }
    }
    Form form = quotes.isEmpty() ? Form.INDIRECT : all ? Form.DIRECT : Form.MIXED;
    return new Attribution(
        form,
        content,
        quotes,
        Optional.of(cue),
        Optional.of(speaker.phrase()),
        Optional.of(speaker.name()),
        speaker.person(),
        speaker.certain());
  }
}
