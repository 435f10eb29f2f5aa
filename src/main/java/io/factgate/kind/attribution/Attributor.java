package io.factgate.kind.attribution;

import io.factgate.kind.attribution.Cues.Frame;
import io.factgate.text.Span;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an attribution of content, cue and speaker; the marks in the content tell its form. */
final class Attributor {

  private final Page page;

  Attributor(Page page) {
    this.page = page;
  }

  Attribution attribution(List<Span> content, Span cue, Speaker speaker) {
    return attribution(content, Optional.of(cue), Optional.of(speaker));
  }

  Attribution attribution(List<Span> content, Optional<Span> cue, Optional<Speaker> speaker) {
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
    boolean owns = cue.isEmpty() || !isJudged(content.get(0), cue.get());
    Form form = quotes.isEmpty() ? Form.INDIRECT : all ? Form.DIRECT : Form.MIXED;
    return new Attribution(
        form,
        content,
        quotes,
        cue,
        speaker.map(Speaker::phrase),
        speaker.map(Speaker::name),
        speaker.flatMap(Speaker::person),
        owns && speaker.map(Speaker::certain).orElse(false),
        speaker.map(Speaker::joint).orElse(List.of()));
  }

  /** "called “we lost” a lie", "praised “the bravest”": another's words may be what is judged. */
  boolean isJudged(Span content, Span cue) {
    Token verb = page.token(Math.max(0, page.tokenAt(cue.end() - 1)));
    Set<Frame> frames = Cues.frames(verb);
    boolean judges =
        frames.contains(Frame.THING)
            && !frames.contains(Frame.CLAUSE)
            && !frames.contains(Frame.THAT);
    return judges && page.isQuoted(page.tokenAt(content.start()));
  }
}
