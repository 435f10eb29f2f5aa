package io.factgate.kind.quantity;

/** How a stated number stands to the real one. */
public enum Bound {
  EXACTLY("exactly"),
  ABOUT("about"),
  NEARLY("nearly"),
  AT_LEAST("atLeast"),
  MORE_THAN("moreThan"),
  AT_MOST("atMost"),
  LESS_THAN("lessThan");

  private final String word;

  Bound(String word) {
    this.word = word;
  }

  /** As in {@code mentions.jsonl}. */
  public String word() {
    return word;
  }

  /** Whether it says that the real number is not smaller. */
  public boolean isLower() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether it says that the real number is not larger. */
  public boolean isUpper() {
    return this == AT_MOST || this == LESS_THAN;
  }
}
