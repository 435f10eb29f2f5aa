package io.factgate.kind.quantity;

/** What sort of number a quantity is. */
public enum Form {
  /** A count, amount or measure. */
  PLAIN,
  /** Fourth, 21st. */
  ORDINAL,
  /** A third, one in five; the value is the share of one. */
  FRACTION,
  /** Hundreds, tens of thousands: only an order of size; the value is the least of it. */
  MANY,
  /** 3-1; the first number is low, the second one high, whichever is larger. */
  SCORE
}
