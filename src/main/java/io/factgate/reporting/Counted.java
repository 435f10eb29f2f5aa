package io.factgate.reporting;

/** A number with its noun. */
final class Counted {

  private Counted() {}

  static String of(int count, String one, String many) {
    return (count == 0 ? "no" : String.valueOf(count)) + " " + (count == 1 ? one : many);
  }
}
