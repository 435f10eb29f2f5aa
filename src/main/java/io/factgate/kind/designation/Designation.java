package io.factgate.kind.designation;

import io.factgate.text.Span;

/**
 * A name that a number is a part of: "Boeing 737", "MH370", "COVID-19".
 *
 * @param head the word before the number, folded: {@code boeing}
 * @param number its digits
 * @param whole head and number in the prose
 */
record Designation(String head, String number, Span whole) {

  /** Whether the digits are those of another, but for one, or for two that changed places. */
  boolean isSlipOf(Designation other) {
    if (number.length() != other.number.length()) {
      return false;
    }
    int first = -1;
    int last = -1;
    int differing = 0;
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) != other.number.charAt(i)) {
        first = first < 0 ? i : first;
        last = i;
        differing++;
      }
    }
    boolean isTurned =
        differing == 2
            && last == first + 1
            && number.charAt(first) == other.number.charAt(last)
            && number.charAt(last) == other.number.charAt(first);
    return differing == 1 || isTurned;
  }
}
