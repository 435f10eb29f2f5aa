package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import io.factgate.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a verb introduces: "X said that …", "X praised the plan". */
final class VerbCue {

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final ClauseBounds bounds;
  private final Attributor attributor;
  private final Subjects subjects;
  private final ContentEnds ends;
  private final Contents contents;

  VerbCue(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
    this.bounds = new ClauseBounds(page);
    this.attributor = new Attributor(page);
    this.subjects = new Subjects(page, speakers);
    this.ends = new ContentEnds(page, verbs);
    this.contents = new Contents(page, verbs, ends);
  }

  Optional<Attribution> byVerb(
      int verb, int limit, int last, int from, Optional<Attribution> previous) {
    if (isPassive(verb)) {
      return quoted(verb, limit, last);
    }
    int far = Math.min(last, verb + ClauseBounds.LONGEST);
    int core = chained(verb, far);
    Optional<Contents.Content> content = contents.behind(core, verb, far);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = subjects.subject(verb, limit, from, previous);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Speaker who = speaker.get();
    int start = content.get().start();
    int end = content.get().end();
    if (isRelative(who)) {
      end = relativeEnd(content.get(), who);
      if (end < last && verbs.isCue(end) && verbs.isFinite(end)) {
        return Optional.empty();
      }
    }
    boolean fronted = verb == from && Cues.isParticiple(page.token(verb));
    if (fronted || isSubordinate(from, verb, who)) {
      end = Math.min(end, bounds.comma(start, end));
    }
    Span cue = cue(verb, limit, who).union(page.span(core, content.get().cueEnd()));
    return end > start
        ? Optional.of(attributor.attribution(List.of(page.span(start, end)), cue, who))
        : Optional.empty();
  }

  /** The verb and what belongs to it behind the speaker; of "he's said" the "'s" too. */
  private Span cue(int verb, int limit, Speaker who) {
    int start =
        Math.min(verb, Math.max(limit, page.tokenAt(Math.max(0, who.phrase().end() - 1)) + 1));
    boolean behind = who.phrase().end() <= page.token(verb).span().start();
    Span cue = speakers.groups().cue(verb, behind ? start : verb);
    boolean contracted =
        start > limit
            && Verbs.isContracted(page.word(start - 1))
            && who.phrase().end() < page.token(start - 1).span().end();
    return contracted ? new Span(who.phrase().end(), cue.end()) : cue;
  }

  private boolean isRelative(Speaker who) {
    int at = page.tokenAt(who.phrase().start());
    return at > 0 && Set.of("who", "which").contains(page.word(at));
  }

  /** A relative clause ends in front of the main verb, behind a comma at the next one. */
  private int relativeEnd(Contents.Content content, Speaker who) {
    int at = page.tokenAt(who.phrase().start());
    int end =
        page.word(at - 1).equals(",")
            ? bounds.comma(content.start(), content.end())
            : content.end();
    return Math.min(end, ends.nounEnd(content.start(), end, content.isClause()));
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

  /** "refused to say": the verb that tells what is said. */
  private int chained(int verb, int last) {
    Set<Frame> frames = page.frames(verb);
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
        contents.behind(verb + 2, verb, Math.min(last, verb + ClauseBounds.LONGEST));
    Optional<Speaker> speaker = speakers.before(verb, limit);
    return content.isEmpty() || speaker.isEmpty()
        ? Optional.empty()
        : Optional.of(
            attributor.attribution(
                List.of(page.span(content.get().start(), content.get().end())),
                speakers.groups().cue(verb, limit).union(page.span(verb + 2, verb + 3)),
                speaker.get()));
  }
}
