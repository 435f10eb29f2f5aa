package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.text.Span;
import java.util.Optional;

/** Tells whom "he" and "she" stand for. */
final class Pronouns {

  private final Page page;

  Pronouns(Page page) {
    this.page = page;
  }

  /**
   * The one whom the pronoun stands for: the person named last, in the nearest sentence with any.
   */
  Speaker resolve(int at, String pronoun) {
    int start = page.token(at).span().start();
    Span span = new Span(start, start + pronoun.length());
    int i = at - 1;
    for (int sentence = 0; sentence < 4 && i >= 0; sentence++) {
      int first = page.first(i);
      String subject = null;
      int persons = 0;
      Mention<NameValue> seen = null;
      for (int k = first; k <= i; k++) {
        Optional<Mention<NameValue>> name = page.isQuoted(k) ? Optional.empty() : page.name(k);
        if (name.isPresent() && name.get() != seen) {
          seen = name.get();
          String full = page.cast.fullName(seen.value());
          if (page.cast.isPerson(seen.value()) && Cast.agrees(pronoun, full)) {
            if (subject == null) {
              subject = full;
              persons = 1;
            } else if (!subject.equals(full)) {
              persons++;
            }
          }
        }
      }
      if (subject != null) {
        return new Speaker(span, span, Optional.of(subject), persons == 1);
      }
      i = first - 1;
    }
    return Speaker.unnamed(span);
  }
}
