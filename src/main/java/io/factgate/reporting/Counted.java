package io.factgate.reporting;

import java.util.Locale;

/** A number with its noun. */
public final class Counted {

  private Counted() {}

  /** {@code no piece}s, {@code 1 piece}, {@code 1,200 pieces}. */
  public static String of(long count, String one, String many) {
    return (count == 0 ? "no" : String.format(Locale.ROOT, "%,d", count))
        + " "
        + (count == 1 ? one : many);
  }
}
