package io.factgate.reporting;

import io.factgate.kind.Evidence;
import io.factgate.text.Span;

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

  /** A passage with the evidence itself in its middle. */
  record Parted(String before, String words, String after) {}

  /** The same, cut to what a line of a console shows, the evidence itself always in it. */
  static String cut(Evidence evidence) {
    Parted parted = parted(evidence);
    return parted.before() + parted.words() + parted.after();
  }

  /** The same in its parts. */
  static Parted parted(Evidence evidence) {
    if (!evidence.isShown()) {
      return new Parted("", HIDDEN, "");
    }
    Span whole = sentence(evidence);
    Span span = evidence.span();
    String prose = evidence.text().prose();
    int from = whole.start();
    int to = whole.end();
    if (whole.length() > LONG) {
      int room = Math.max(0, LONG - span.length()) / 2;
      from = atWord(prose, Math.max(from, span.start() - room), from, -1);
      to = atWord(prose, Math.min(to, span.end() + room), to, 1);
    }
    String before = prose.substring(from, span.start()).stripLeading();
    String after = prose.substring(span.end(), to).stripTrailing();
    return new Parted(
        oneLine((from > whole.start() ? "… " : "") + before),
        oneLine(prose.substring(span.start(), span.end())),
        oneLine(after + (to < whole.end() ? " …" : "")));
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }

  private static Span sentence(Evidence evidence) {
    return evidence.text().sentencesAt(evidence.span());
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
