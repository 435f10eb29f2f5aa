package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;

/** Where the words beside a quotation begin and end, in tokens. */
final class Surroundings {

  private final Page page;

  Surroundings(Page page) {
    this.page = page;
  }

  int first(int q) {
    return page.tokenAt(page.quotations.get(q).outer().start());
  }

  int after(int q) {
    return page.tokenAt(page.quotations.get(q).outer().end() - 1) + 1;
  }

  /** The next quotation, or the end of sentence or block. */
  int limitBehind(int q) {
    int from = after(q);
    if (from >= page.tokens.size() || page.block(from) != page.block(from - 1)) {
      return from;
    }
    int end = Math.min(page.end(from), page.blockEnd(from));
    return q + 1 < page.quotations.size() ? Math.min(end, first(q + 1)) : end;
  }

  /** Behind the quotation before, or the start of the sentence. */
  int limitBefore(int q) {
    int open = first(q);
    int start = page.first(open);
    if (open > 0 && page.word(open - 1).equals(":") && start == open) {
      start = page.first(open - 1);
    }
    return q > 0 ? Math.max(start, after(q - 1)) : start;
  }

  boolean endsSentence(int q) {
    Span inner = page.quotations.get(q).inner();
    return ".!?…".indexOf(page.text.prose().charAt(inner.end() - 1)) >= 0;
  }

  /** "Okoro’s answer", "her answer". */
  Optional<Speaker> owner(int noun, int from) {
    int i = noun - 1;
    if (i < from) {
      return Optional.empty();
    }
    return page.name(i)
        .filter(n -> page.word(noun - 1).endsWith("'s"))
        .map(
            n -> new Speaker(n.span(), n.span(), Optional.of(page.cast.fullName(n.value())), true));
  }

  /** The cue from the token on, with the adverbs and auxiliaries in front of a verb. */
  Optional<Span> cue(int from, int end) {
    int first = from;
    while (first > 0
        && page.name(first - 1).isEmpty()
        && !page.isQuoted(first - 1)
        && page.first(first) < first
        && (Cues.isAdverb(page.token(first - 1))
            || WordClass.AUXILIARY.has(page.word(first - 1)))) {
      first--;
    }
    return Optional.of(page.span(first, end));
  }
}
