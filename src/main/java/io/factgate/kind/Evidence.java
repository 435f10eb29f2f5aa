package io.factgate.kind;

import io.factgate.text.Span;
import io.factgate.text.Text;

/**
 * A passage that speaks for or against a draft's words: of a source, a fact or the draft itself.
 *
 * @param isShown whether reports may print its words; its place they print in any case
 */
public record Evidence(Text text, Span span, boolean isShown) {

  /** A passage whose words may be printed. */
  public Evidence(Text text, Span span) {
    this(text, span, true);
  }

  /** The same without the rest of its document: all that reports tell of it stays. */
  public Evidence alone() {
    Span whole = text.sentencesAt(span);
    int from = whole.start();
    return new Evidence(
        text.only(whole), new Span(span.start() - from, span.end() - from), isShown);
  }

  /** The same for reports that print its place alone. */
  public Evidence hidden() {
    return new Evidence(text, span, false);
  }
}
