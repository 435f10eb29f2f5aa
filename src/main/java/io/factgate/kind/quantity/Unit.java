package io.factgate.kind.quantity;

import java.math.BigDecimal;

/**
 * A unit as the words name it.
 *
 * @param symbol as {@code mentions.jsonl} has it
 * @param dimension what it measures
 * @param open whether other units of the dimension have the same name: dollars, tons
 * @param factor what a number must be multiplied with to be in the symbol's unit: cents
 * @param to index behind its last token
 */
record Unit(String symbol, String dimension, boolean open, BigDecimal factor, int to) {

  static Unit of(String symbol, String dimension, int to) {
    return new Unit(symbol, dimension, false, BigDecimal.ONE, to);
  }

  /** The same per something else. */
  Unit per(String other, int end) {
    return new Unit(symbol + "/" + other, dimension, open, factor, end);
  }
}
