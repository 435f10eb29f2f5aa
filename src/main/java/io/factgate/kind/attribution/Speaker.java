package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Who says something, as a text tells it.
 *
 * @param phrase all words that tell it
 * @param name the words that name the speaker
 * @param person the full name, as far as it can be told; the first of several
 * @param certain whether it is that person and nobody else
 * @param joint the full names of several who speak together, where all of them can be told
 */
record Speaker(
    Span phrase, Span name, Optional<String> person, boolean certain, List<String> joint) {

  /** One speaker. */
  Speaker(Span phrase, Span name, Optional<String> person, boolean certain) {
    this(phrase, name, person, certain, List.of());
  }

  /** A speaker whom the text does not name. */
  static Speaker unnamed(Span phrase) {
    return new Speaker(phrase, phrase, Optional.empty(), false);
  }
}
