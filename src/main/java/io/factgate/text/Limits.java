package io.factgate.text;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How much one document may take; over a limit it is a fault, and the rest of the run goes on.
 *
 * @param time for reading it, and for finding its mentions
 * @param characters as they are decoded or extracted, markup included
 * @param bytes of the file, and of what an archive unpacks to
 * @param nesting levels of elements, quotations and lists inside each other
 */
public record Limits(Duration time, int characters, long bytes, int nesting) {

  /** What a book or a long report keeps far below. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(60), 10_000_000, 200_000_000, 200);

  /** Why a document is not read. */
  public String tooSlow() {
    return "not done after " + seconds() + " (factgate.limit.time)";
  }

  /** Why a document is not read. */
  public String tooLong() {
    return "more than " + characters + " characters (factgate.limit.characters)";
  }

  /** Why a document is not read. */
  public String tooLarge() {
    return "more than " + bytes + " bytes (factgate.limit.bytes)";
  }

  /** Why a document is not read. */
  public String tooDeep() {
    return "nested deeper than " + nesting + " levels (factgate.limit.nesting)";
  }

  private String seconds() {
    String number = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    return number.equals("1") ? "1 second" : number + " seconds";
  }
}
