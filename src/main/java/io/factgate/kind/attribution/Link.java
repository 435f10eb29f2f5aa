package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;

/**
 * What introduces a quotation.
 *
 * @param contentFrom token at which the clause begins that holds the quotation; -1 for none
 */
record Link(Optional<Span> cue, Optional<Speaker> speaker, Form form, int contentFrom) {

  Link(Optional<Span> cue, Optional<Speaker> speaker, Form form) {
    this(cue, speaker, form, -1);
  }
}
