package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a sentence says that ends with its speaker: "…, X said", "…, said X" and "…, X said,
 * …".
 */
final class ClosingCue {

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final ClauseBounds bounds;
  private final Attributor attributor;
  private final Adjuncts adjuncts;
  private final AccordingTo accordingTo;

  ClosingCue(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
    this.bounds = new ClauseBounds(page);
    this.attributor = new Attributor(page);
    this.adjuncts = new Adjuncts(page, verbs);
    this.accordingTo = new AccordingTo(page, speakers);
  }

  /** The attribution that the words up to the last one end with. */
  Optional<Attribution> closing(int from, int last) {
    int start = start(from, last);
    if (last - start > ClauseBounds.LONGEST) {
      return Optional.empty();
    }
    for (int v = last - 2; v > start + 3; v--) {
      if (page.word(v).equals("according")
          && page.word(v + 1).equals("to")
          && !page.isQuoted(v)
          && !adjuncts.isAdjunct(start, v)
          && (verbs.hasFinite(start, v) || page.word(v - 1).equals(","))) {
        Optional<Attribution> found = accordingTo.according(start, v, last);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (int v = last - 1; v > start + 1; v--) {
      if (page.frames(v).isEmpty()
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

  /** Behind "But"; where words are quoted it belongs to them: "But “the dam holds,” she said". */
  private int start(int from, int last) {
    int opened = bounds.opened(from, last);
    boolean quotes = false;
    for (int i = opened; i < last && !quotes; i++) {
      quotes = page.isQuoted(i);
    }
    return quotes && page.token(from).isWord() ? from : opened;
  }

  private boolean isSaying(int v) {
    Set<Frame> frames = page.frames(v);
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
    if (!comma && !quoted || end <= start || adjuncts.isAdjunct(start, end)) {
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
    return Optional.of(attributor.attribution(content, page.span(v, v + 1), speaker.get()));
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
    if (!comma && !quoted || end <= start || adjuncts.isAdjunct(start, end)) {
      return Optional.empty();
    }
    Span cue = speakers.groups().cue(v, s);
    if (isTail(v + 1, last)) {
      return Optional.of(
          attributor.attribution(List.of(page.span(start, end)), cue, speaker.get()));
    }
    boolean between = page.word(v + 1).equals(",") && v + 3 < last && !page.isQuoted(v + 2);
    if (!between || Cues.isParticiple(page.token(v + 2))) {
      return between && verbs.hasFinite(start, end)
          ? Optional.of(attributor.attribution(List.of(page.span(start, end)), cue, speaker.get()))
          : Optional.empty();
    }
    boolean conjoined = WordClass.GOING_ON.has(page.word(v + 2));
    List<Span> content = new ArrayList<>(List.of(page.span(start, end)));
    if (!conjoined || !verbs.hasFinite(start, end)) {
      content.add(page.span(v + 2, last));
    }
    return Optional.of(attributor.attribution(content, cue, speaker.get()));
  }

  /** Nothing, a listener, a day or a place: no clause follows. */
  private boolean isTail(int from, int last) {
    if (from >= last) {
      return true;
    }
    if (last - from > ClauseBounds.LONGEST) {
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
}
