package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "according to X, …", "…, according to X" and "in X’s view, …". */
final class AccordingTo {

  /** So many words may name whose view it is. */
  private static final int OWNER = 6;

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final ClauseBounds bounds;
  private final Attributor attributor;
  private final Owners owners;

  AccordingTo(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
    this.bounds = new ClauseBounds(page);
    this.attributor = new Attributor(page);
    this.owners = new Owners(page, speakers.starts());
  }

  Optional<Attribution> according(int from, int at, int last) {
    int to = at + 2;
    if (at - from > ClauseBounds.LONGEST) {
      return Optional.empty();
    }
    boolean opens = at <= bounds.opened(from, at);
    Optional<Speaker> speaker = speakers.behind(to, opens ? bounds.comma(to, last) : last);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Span cue = page.span(at, to);
    int behind = page.tokenAt(speaker.get().phrase().end());
    int start = bounds.opened(from, at);
    if (at <= start) {
      int content = page.word(behind).equals(",") ? behind + 1 : behind;
      return content < last && (content > behind || page.isQuoted(content))
          ? Optional.of(
              attributor.attribution(List.of(page.span(content, last)), cue, speaker.get()))
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
    return Optional.of(attributor.attribution(content, cue, speaker.get()));
  }

  /** "In her view, …", "in chairman Jon Falk’s words, “…”". */
  Optional<Attribution> view(int i, int last) {
    int noun = page.word(i).equals("in") ? viewed(i, last) : -1;
    if (noun < 0) {
      return Optional.empty();
    }
    Speaker owner = owners.owner(i + 1, noun);
    int end = noun + 2;
    while (end < last && page.isQuoted(end)) {
      end++;
    }
    boolean isQuoted = end > noun + 2;
    return Optional.of(
        attributor.attribution(
            List.of(page.span(noun + 2, isQuoted ? end : last)),
            page.span(i, noun + 1),
            isQuoted && owner.person().isPresent()
                ? new Speaker(owner.phrase(), owner.name(), owner.person(), true)
                : owner));
  }

  /** Where the next quoted words of a view's owner are announced; the end where none are. */
  int nextView(int from, int last) {
    for (int i = from; i < last; i++) {
      int noun = page.word(i).equals("in") && !page.isQuoted(i) ? viewed(i, last) : -1;
      if (noun > i + 2 && page.isQuoted(noun + 2)) {
        return page.word(i - 1).equals(",") ? i - 1 : i;
      }
    }
    return last;
  }

  /** The noun of "in her view,"; -1 for none. */
  private int viewed(int in, int last) {
    if (WordClass.POSSESSIVE.has(page.word(in + 1))) {
      return isView(in + 2, last) ? in + 2 : -1;
    }
    for (int i = in + 1; i < Math.min(last, in + OWNER); i++) {
      if (page.word(i).endsWith("'s") && page.name(i).isPresent()) {
        return isView(i + 1, last) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isView(int noun, int last) {
    return WordClass.VIEW.has(page.word(noun))
        && page.word(noun + 1).equals(",")
        && noun + 3 < last;
  }
}
