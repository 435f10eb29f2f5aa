package io.factgate.kind.quantity;

/** Which way the words say that something went. */
public enum Change {
  NONE,
  UP,
  DOWN
}
