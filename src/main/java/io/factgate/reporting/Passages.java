package io.factgate.reporting;

import io.factgate.kind.Evidence;
import io.factgate.text.Span;
import io.factgate.text.Text;

/** The words round a piece of evidence. */
final class Passages {

  private static final int LONG = 240;

  private static final String HIDDEN = "(words not shown)";

  private Passages() {}

  /** The evidence alone. */
  static String bare(Evidence evidence) {
    return evidence.isShown() ? evidence.text().at(evidence.span()).replace('\n', ' ') : HIDDEN;
  }

  /** The sentence, or the sentences from the first to the last that the evidence touches. */
  static String whole(Evidence evidence) {
    return !evidence.isShown() ? HIDDEN : evidence.text().at(sentence(evidence)).replace('\n', ' ');
  }

  /** The same, cut to what a line of a console shows, the evidence itself always in it. */
  static String cut(Evidence evidence) {
    Span whole = sentence(evidence);
    if (whole.length() <= LONG || !evidence.isShown()) {
      return whole(evidence);
    }
    Span span = evidence.span();
    int room = Math.max(0, LONG - span.length()) / 2;
    String prose = evidence.text().prose();
    int from = atWord(prose, Math.max(whole.start(), span.start() - room), whole.start(), -1);
    int to = atWord(prose, Math.min(whole.end(), span.end() + room), whole.end(), 1);
    return (from > whole.start() ? "… " : "")
        + prose.substring(from, to).strip().replace('\n', ' ')
        + (to < whole.end() ? " …" : "");
  }

  private static Span sentence(Evidence evidence) {
    Text text = evidence.text();
    Span span = evidence.span();
    if (text.sentences().isEmpty()) {
      return span;
    }
    Span first = text.sentences().get(text.sentenceAt(span.start())).span();
    Span last =
        text.sentences().get(text.sentenceAt(Math.max(span.start(), span.end() - 1))).span();
    return span.union(first).union(last);
  }

  /** The nearest blank in a direction, so that no word is cut. */
  private static int atWord(String prose, int from, int limit, int step) {
    int at = from;
    while (at != limit && prose.charAt(step < 0 ? at - 1 : at) != ' ') {
      at += step;
    }
    return at;
  }
}
