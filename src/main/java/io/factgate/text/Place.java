package io.factgate.text;

import java.util.OptionalInt;

/**
 * Where a span stands in its document: lines and columns count from 1, columns in code points, the
 * end column is exclusive; page and paragraph count from 1 and exist only in documents that have
 * them.
 */
public record Place(
    int startLine,
    int startColumn,
    int endLine,
    int endColumn,
    OptionalInt page,
    OptionalInt paragraph) {

  /** A place in a text file. */
  public static Place of(int startLine, int startColumn, int endLine, int endColumn) {
    return new Place(
        startLine, startColumn, endLine, endColumn, OptionalInt.empty(), OptionalInt.empty());
  }

  /** As an editor's tool reads it, {@code [line,column]}. */
  @Override
  public String toString() {
    return "[" + startLine + "," + startColumn + "]";
  }
}
