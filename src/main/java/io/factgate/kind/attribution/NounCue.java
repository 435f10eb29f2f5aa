package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a noun introduces: "Falk’s claim that …", "her support for …", "the claim by Falk that
 * …".
 */
final class NounCue {

  private final Page page;
  private final SpeakerFinder speakers;
  private final Verbs verbs;
  private final Attributor attributor;
  private final Owners owners;
  private final ContentEnds ends;

  NounCue(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.verbs = speakers.verbs();
    this.attributor = new Attributor(page);
    this.owners = new Owners(page, speakers.starts());
    this.ends = new ContentEnds(page, verbs);
  }

  /** "Falk’s claim that …", "her support for …", "the claim by Falk that …". */
  Optional<Attribution> byNoun(int noun, int limit, int last) {
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
    int owner = ownerEnd(noun, limit);
    if (by.isEmpty()) {
      if (owner < limit || !owners.isOwner(owner)) {
        return Optional.empty();
      }
      int from = owners.start(owner, limit);
      by = Optional.of(owners.owner(from, owner + 1));
    }
    boolean ownTail =
        cueEnd > noun + 1 || page.word(next).equals("that") || page.word(next).equals("to");
    int start = ownTail ? next : next + 1;
    Span cue = page.span(Math.min(noun, owner + 1), ownTail ? cueEnd : start);
    int end =
        ends.nounEnd(
            start, Math.min(last, start + ClauseBounds.LONGEST), page.word(next).equals("that"));
    return end > start
        ? Optional.of(attributor.attribution(List.of(page.span(start, end)), cue, by.get()))
        : Optional.empty();
  }

  /** In front of the adjectives: "Falk’s often repeated claim". */
  private int ownerEnd(int noun, int limit) {
    int owner = noun - 1;
    while (owner > limit && noun - owner < 3 && isAdjective(owner)) {
      owner--;
    }
    return owner;
  }

  private boolean isAdjective(int i) {
    return page.token(i).isWord()
        && !owners.isOwner(i)
        && !WordClass.DETERMINER.has(page.word(i))
        && !WordClass.PREPOSITION.has(page.word(i))
        && !verbs.isFinite(i);
  }
}
