package io.factgate.kind.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what people say in the narrator's sentences, whether or not some of the words are quoted: X
 * said that …; …, X said; …, according to X; X's claim that ….
 */
final class ClauseSpeech {

  private final Page page;
  private final Verbs verbs;
  private final ClauseBounds bounds;
  private final AccordingTo accordingTo;
  private final ClosingCue closingCue;
  private final SpokenBehind spokenBehind;

  ClauseSpeech(Page page) {
    this.page = page;
    SpeakerFinder speakers = new SpeakerFinder(page);
    this.verbs = speakers.verbs();
    this.bounds = new ClauseBounds(page);
    this.accordingTo = new AccordingTo(page, speakers);
    this.closingCue = new ClosingCue(page, speakers);
    this.spokenBehind = new SpokenBehind(page, speakers);
  }

  /**
   * Reads the words of one sentence from the token on.
   *
   * @param before the attribution that stands in front of them in the sentence
   */
  List<Attribution> read(int from, int end, Optional<Attribution> before) {
    int last = bounds.withoutPoint(from, end);
    Optional<Attribution> closing =
        before.isEmpty() ? closingCue.closing(from, last) : Optional.empty();
    if (closing.isPresent()) {
      List<Attribution> found = new ArrayList<>(List.of(closing.get()));
      int next = page.tokenAt(closing.get().whole().end());
      found.addAll(forward(next, last, closing));
      return found;
    }
    return forward(from, last, before);
  }

  private List<Attribution> forward(int from, int last, Optional<Attribution> before) {
    List<Attribution> found = new ArrayList<>();
    Optional<Attribution> previous = before;
    int limit = from;
    int i = from;
    int view = from;
    while (i < last) {
      if (i >= view) {
        view = accordingTo.nextView(i + 1, last);
      }
      Optional<Attribution> next =
          page.isQuoted(i) ? Optional.empty() : at(i, limit, view, from, previous);
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
      return accordingTo.according(limit, i, last);
    }
    if (page.word(i).equals("in") && i + 2 < last) {
      Optional<Attribution> view = accordingTo.view(i, last);
      if (view.isPresent()) {
        return view;
      }
    }
    return spokenBehind.read(i, limit, last, from, previous);
  }
}
