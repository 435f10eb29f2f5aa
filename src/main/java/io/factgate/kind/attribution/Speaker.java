package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;

/**
 * Who says something, as a text tells it.
 *
 * @param phrase all words that tell it
 * @param name the words that name the speaker
 * @param person the full name, as far as it can be told
 */
record Speaker(Span phrase, Span name, Optional<String> person, boolean certain) {

  /** A speaker whom the text does not name. */
  static Speaker unnamed(Span phrase) {
    return new Speaker(phrase, phrase, Optional.empty(), false);
  }
}
