package io.factgate.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The pieces of one file of an archive, one after the other; not thread-safe. */
interface Pieces extends Closeable {

  /**
   * The next piece; empty behind the last.
   *
   * @throws IOException where the rest of the file cannot be read
   */
  Optional<Piece> next() throws IOException;

  /** How many bytes of the file have been read so far. */
  long position();
}
