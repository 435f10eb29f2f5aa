package io.factgate.knowledge.yaml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Hands characters over in small portions: snakeyaml-engine 3.0.1 fails where its buffer of 1,025
 * is filled to the last place by the first half of a character beyond the basic plane.
 */
final class SmallReads extends FilterReader {

  private static final int PORTION = 512;

  SmallReads(String characters) {
    super(new StringReader(characters));
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return super.read(buffer, offset, Math.min(length, PORTION));
  }
}
