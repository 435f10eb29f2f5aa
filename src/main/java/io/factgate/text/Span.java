package io.factgate.text;

/** A half-open range of characters (UTF-16 units) in the prose of one text. */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException where start is negative or after end
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** Number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other one lies in this one, both ends included. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at the offset is part of this span. */
  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start; of two that start together the longer one first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
