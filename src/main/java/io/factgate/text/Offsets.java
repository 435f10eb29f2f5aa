package io.factgate.text;

import java.util.Arrays;

/** A growing list of offsets. */
final class Offsets {

  private int[] values = new int[256];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int last() {
    return values[size - 1];
  }

  void cut() {
    size--;
  }

  /** Index of the first value that is not before another one; the size where all are. */
  int firstFrom(int value) {
    int i = 0;
    while (i < size && values[i] < value) {
      i++;
    }
    return i;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
