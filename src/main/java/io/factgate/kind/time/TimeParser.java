package io.factgate.kind.time;

import java.util.Optional;

/** Reads one form of time expressions; stateless, looks at a bounded number of tokens. */
interface TimeParser {

  /** Stands for any digits where it is asked what an expression can start with. */
  String DIGITS = "0";

  /** Whether an expression of this form can start with the word, or with digits. */
  boolean starts(String word);

  /** The expression that starts at the token, if one of this form does. */
  Optional<Candidate> parse(Tape tape, int at);
}
