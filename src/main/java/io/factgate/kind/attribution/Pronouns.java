package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.text.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Tells whom "he" and "she" stand for. */
final class Pronouns {

  /** A name that stands so far from the head of a sentence at most is what it speaks of. */
  private static final int HEAD = 4;

  /** So many sentences back somebody may have been named. */
  private static final int FAR = 4;

  private final Page page;

  Pronouns(Page page) {
    this.page = page;
  }

  /**
   * Whom a pronoun may stand for in a sentence.
   *
   * @param persons who are surely persons
   * @param first where the first of them is named
   * @param others names that may be those of persons
   */
  private record Named(Set<String> persons, int first, Set<String> others) {}

  /**
   * The one whom the pronoun stands for: the person named first in the nearest sentence with any.
   * It is certain where nobody else is named there, and none in the sentence before, unless the
   * sentence opens with the name.
   */
  Speaker resolve(int at, String pronoun) {
    int start = page.token(at).span().start();
    Span span = new Span(start, start + pronoun.length());
    int i = at - 1;
    for (int sentence = 0; sentence < FAR && i >= 0; sentence++) {
      int first = page.first(i);
      Named named = named(first, i, pronoun);
      if (!named.persons.isEmpty()) {
        String subject = named.persons.iterator().next();
        boolean isCertain =
            named.persons.size() + named.others.size() == 1
                && (named.first - first <= HEAD || isAlone(subject, first - 1, pronoun));
        return new Speaker(span, span, Optional.of(subject), isCertain);
      }
      i = first - 1;
    }
    return Speaker.unnamed(span);
  }

  private boolean isAlone(String subject, int last, String pronoun) {
    if (last < 0) {
      return true;
    }
    Named before = named(page.first(last), last, pronoun);
    return before.others.isEmpty() && before.persons.stream().allMatch(subject::equals);
  }

  private Named named(int from, int to, String pronoun) {
    Set<String> persons = new LinkedHashSet<>();
    Set<String> others = new HashSet<>();
    int first = from;
    Mention<NameValue> seen = null;
    for (int k = from; k <= to; k++) {
      Optional<Mention<NameValue>> name = page.isQuoted(k) ? Optional.empty() : page.name(k);
      if (name.isPresent() && name.get() != seen) {
        seen = name.get();
        String full = page.cast.fullName(seen.value());
        if (page.cast.isPerson(seen.value()) && Cast.agrees(pronoun, full)) {
          first = persons.isEmpty() ? k : first;
          persons.add(full);
        } else if (page.cast.isSpeakingPerson(seen.value()) && Cast.agrees(pronoun, full)) {
          others.add(full);
        }
      }
    }
    return new Named(persons, first, others);
  }
}
