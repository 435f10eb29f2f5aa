package io.factgate.knowledge.yaml;

/** Turns the parser's offsets, which count code points, into offsets of characters. */
final class RawOffsets {

  private final String raw;
  private int points;
  private int characters;

  RawOffsets(String raw) {
    this.raw = raw;
  }

  /** Walks on from the offset asked last, so that a whole file costs one pass. */
  int of(int codePoints) {
    characters = raw.offsetByCodePoints(characters, codePoints - points);
    points = codePoints;
    return characters;
  }
}
