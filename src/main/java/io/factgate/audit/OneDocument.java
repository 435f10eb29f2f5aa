package io.factgate.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The one piece of a file that is a document: the file's path is its name. */
final class OneDocument implements Pieces {

  private final Path file;
  private final String path;
  private final long longest;
  private boolean isDone;

  OneDocument(Path file, String path, long longest) {
    this.file = file;
    this.path = path;
    this.longest = longest;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    if (isDone) {
      return Optional.empty();
    }
    isDone = true;
    return Optional.of(
        new Piece(path, Optional.empty(), Optional.empty(), Optional.empty(), body()));
  }

  private Piece.Body body() throws IOException {
    if (!path.endsWith(ArchiveFile.PACKED)) {
      return new Piece.Laid(file);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return unpacked(in, path, longest);
    }
  }

  /** The document that is packed in a stream; its name is that of the file without its end. */
  static Piece.Body unpacked(InputStream in, String path, long longest) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(longest + 1, Integer.MAX_VALUE - 8));
    String name = path.substring(0, path.length() - ArchiveFile.PACKED.length());
    return bytes.length > longest
        ? new Piece.Broken("has more than " + longest + " bytes")
        : new Piece.Stored(bytes, name, true);
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public void close() {}
}
