package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "according to X, …", "…, according to X" and "in X’s view, …". */
final class AccordingTo {

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

  /** "In her view, …". */
  Optional<Attribution> view(int i, int last) {
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
        attributor.attribution(
            List.of(page.span(noun + 2, last)),
            page.span(i, noun + 1),
            owners.owner(i + 1, i + 2)));
  }
}
