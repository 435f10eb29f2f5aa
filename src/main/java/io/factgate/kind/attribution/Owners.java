package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;

/** Reads who owns a claim or a view: "Falk’s", "the mayor of Brack’s", "her". */
final class Owners {

  private final Page page;
  private final PhraseStarts starts;

  Owners(Page page, PhraseStarts starts) {
    this.page = page;
    this.starts = starts;
  }

  boolean isOwner(int i) {
    String word = page.word(i);
    return WordClass.POSSESSIVE.has(word)
        || word.endsWith("'s") && !Verbs.isContracted(word) && !page.isQuoted(i)
        || word.equals("'") && i > 0 && page.word(i - 1).endsWith("s") && page.isTight(i - 1);
  }

  int start(int owner, int limit) {
    if (WordClass.DETERMINER.has(page.word(owner))) {
      return owner;
    }
    int start = starts.startOf(owner, limit);
    if (start < 0) {
      return owner;
    }
    int from = start;
    for (int i = start; i < owner; i++) {
      if (WordClass.PREPOSITION.has(page.word(i)) || page.word(i).equals("and")) {
        from = i + 1;
      }
    }
    return from;
  }

  Speaker owner(int from, int end) {
    Span phrase = page.span(from, end);
    for (int i = from; i < end; i++) {
      if (page.name(i).isPresent()) {
        var name = page.name(i).get();
        boolean whole = name.span().end() >= page.token(end - 1).span().start();
        if (whole) {
          return new Speaker(
              phrase, name.span(), Optional.of(page.cast.fullName(name.value())), false);
        }
      }
    }
    return Speaker.unnamed(phrase);
  }
}
