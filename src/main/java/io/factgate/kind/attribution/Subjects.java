package io.factgate.kind.attribution;

import java.util.Optional;

/** Finds the subject of a cue that stands in front of its content. */
final class Subjects {

  private final Page page;
  private final SpeakerFinder speakers;
  private final ClauseBounds bounds;

  Subjects(Page page, SpeakerFinder speakers) {
    this.page = page;
    this.speakers = speakers;
    this.bounds = new ClauseBounds(page);
  }

  Optional<Speaker> subject(int verb, int limit, int from, Optional<Attribution> previous) {
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
            .flatMap(Subjects::speaker)
            .or(() -> speakers.subjectOf(first(from), verb))
            .or(() -> verb == from ? fronted(verb) : Optional.empty());
      }
      if (WordClass.BEFORE_PARTICIPLE.has(before)) {
        return speakers.subjectOf(first(from), verb);
      }
      return speakers.before(verb, limit);
    }
    int end = speakers.groups().subjectEnd(verb, limit);
    boolean joined =
        end >= from
                && (page.word(end).equals("and")
                    || page.word(end).equals("but")
                    || page.word(end).equals("or"))
            || end == limit - 1 && previous.isPresent() && end < verb - 1;
    if (joined || end < limit && previous.isPresent()) {
      if (previous.isPresent()) {
        return previous.flatMap(Subjects::speaker);
      }
      return speakers.subjectOf(first(from), end);
    }
    return speakers.before(verb, limit);
  }

  /** "Saying that the mill was sound, Falk …". */
  private Optional<Speaker> fronted(int verb) {
    int end = Math.min(page.end(verb), page.blockEnd(verb));
    int comma = bounds.comma(verb, end);
    return comma < end ? speakers.subjectOf(comma + 1, end) : Optional.empty();
  }

  private int first(int from) {
    return bounds.opened(from, from + 3);
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

  static Optional<Speaker> speaker(Attribution said) {
    return said.source()
        .map(
            source ->
                new Speaker(
                    source,
                    said.name().orElse(source),
                    said.speaker(),
                    said.certain(),
                    said.joint()));
  }
}
