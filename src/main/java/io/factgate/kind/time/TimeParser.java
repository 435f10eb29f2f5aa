package io.factgate.kind.time;

import java.util.Optional;

/** Reads one form of time expressions; stateless, looks at a bounded number of tokens. */
interface TimeParser {

  /** The expression that starts at the token, if one of this form does. */
  Optional<Candidate> parse(Tape tape, int at);
}
