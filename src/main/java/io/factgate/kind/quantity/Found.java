package io.factgate.kind.quantity;

import java.util.Optional;

/**
 * What reading at a token gave: a quantity with its tokens, or only where to go on.
 *
 * @param core index of the first token that a finding marks
 * @param to index behind the last token of the quantity; reading goes on there
 */
record Found(Optional<Quantity> quantity, int from, int core, int to) {

  static Found of(Quantity quantity, int from, int to) {
    return new Found(Optional.of(quantity), from, from, to);
  }

  /** No quantity up to the token. */
  static Found nothing(int to) {
    return new Found(Optional.empty(), to, to, to);
  }

  /** The same tokens with another quantity. */
  Found with(Quantity other) {
    return new Found(Optional.of(other), from, core, to);
  }

  Found withCore(int start) {
    return new Found(quantity, from, start, to);
  }
}
