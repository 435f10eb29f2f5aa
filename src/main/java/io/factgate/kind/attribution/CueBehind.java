package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds the cue that follows a quotation. */
final class CueBehind {

  private final Page page;
  private final SpeakerFinder speakers;
  private final Surroundings around;

  CueBehind(Page page, SpeakerFinder speakers, Surroundings around) {
    this.page = page;
    this.speakers = speakers;
    this.around = around;
  }

  /** "…," said X; "…," X said; "…," according to X. */
  Optional<Link> behind(int q) {
    int end = around.limitBehind(q);
    int from = around.after(q) < end ? from(q) : end;
    if (from >= end) {
      return Optional.empty();
    }
    if (page.word(from).equals("according") && page.word(from + 1).equals("to")) {
      return speakers
          .behind(from + 2, end)
          .map(s -> new Link(around.cue(from, from + 2), Optional.of(s), Form.DIRECT));
    }
    if (Cues.speaks(page.token(from)) && !Cues.isParticiple(page.token(from))) {
      Optional<Speaker> speaker = speakers.behind(from + 1, end).map(s -> closed(s, end));
      if (speaker.isPresent()) {
        return Optional.of(new Link(around.cue(from, from + 1), speaker, Form.DIRECT));
      }
    }
    return endsWithPoint(q) || WordClass.NO_LEAD.has(page.word(from))
        ? Optional.empty()
        : speakerFirst(q, from, end);
  }

  /** The comma that closes an apposition goes with it: "said [Lena Dorn, the mayor,] on Friday". */
  private Speaker closed(Speaker speaker, int limit) {
    Span phrase = speaker.phrase();
    int next = page.tokenAt(phrase.end());
    boolean closes =
        next + 1 < limit && page.word(next).equals(",") && page.text.at(phrase).contains(",");
    return closes
        ? new Speaker(
            phrase.union(page.token(next).span()),
            speaker.name(),
            speaker.person(),
            speaker.certain(),
            speaker.joint())
        : speaker;
  }

  /** "…," X, the mayor of Y, said. */
  private Optional<Link> speakerFirst(int q, int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + 40); i++) {
      if (Cues.speaks(page.token(i))
          && !Cues.isParticiple(page.token(i))
          && page.name(i).isEmpty()) {
        Optional<Speaker> speaker = speakers.before(i, from);
        boolean adjacent =
            speaker.isPresent()
                && speaker.get().phrase().start() <= page.token(from).span().start() + 4
                && isClosedOrComma(q, from);
        if (adjacent) {
          return Optional.of(new Link(around.cue(i, i + 1), speaker, Form.DIRECT));
        }
        if (!isInApposition(from, i)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private int from(int q) {
    int from = around.after(q);
    return page.word(from).equals(",") || page.word(from).equals("—") ? from + 1 : from;
  }

  /** A comma, question or exclamation mark at the quotation's end, inside or outside. */
  private boolean isClosedOrComma(int q, int from) {
    Span inner = page.quotations.get(q).inner();
    char last = page.text.prose().charAt(inner.end() - 1);
    return ",?!…—–-".indexOf(last) >= 0 || page.word(from - 1).equals(",") || isSentence(q);
  }

  /** Whether the quotation begins its sentence and has a few words. */
  private boolean isSentence(int q) {
    return page.first(around.first(q)) == around.first(q)
        && page.text.tokensIn(page.quotations.get(q).inner()).size() > 3;
  }

  private boolean isInApposition(int from, int i) {
    for (int k = from; k < i; k++) {
      if (page.word(k).equals(",") || page.word(k).equals("who")) {
        return true;
      }
    }
    return false;
  }

  /** "…" is what X demanded; "…" was the verdict of X. */
  Optional<Link> besides(int q) {
    int from = around.after(q);
    int end = around.limitBehind(q);
    if (from >= end || !WordClass.COPULA.has(page.word(from))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < Math.min(end, from + 10); i++) {
      if (page.word(i).equals("what") || page.word(i).equals("how")) {
        for (int v = i + 2; v < Math.min(end, i + 10); v++) {
          if (Cues.speaks(page.token(v)) && page.name(v).isEmpty()) {
            int verb = v;
            return speakers
                .before(v, i + 1)
                .map(s -> new Link(around.cue(verb, verb + 1), Optional.of(s), Form.DIRECT));
          }
        }
      }
      if (Cues.NOUNS.contains(page.word(i))
          && Set.of("of", "from", "by").contains(page.word(i + 1))) {
        int noun = i;
        return speakers
            .behind(i + 2, end)
            .map(s -> new Link(around.cue(noun, noun + 1), Optional.of(s), Form.DIRECT));
      }
      if (Cues.NOUNS.contains(page.word(i)) && around.owner(i, from).isPresent()) {
        return Optional.of(new Link(around.cue(i, i + 1), around.owner(i, from), Form.DIRECT));
      }
    }
    return Optional.empty();
  }

  private boolean endsWithPoint(int q) {
    Span inner = page.quotations.get(q).inner();
    int from = around.after(q);
    return page.text.prose().charAt(inner.end() - 1) == '.'
        || (from < page.tokens.size() && page.first(from) == from);
  }
}
