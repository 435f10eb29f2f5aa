package io.factgate.audit;

import io.factgate.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pieces of files that lie in no file system of this machine. */
public final class StoredPieces {

  private static final int LONGEST = (int) Limits.USUAL.bytes();

  private StoredPieces() {}

  /** A document, packed or not; empty where its name tells that it is none that is read. */
  public static Optional<Piece> document(String path, byte[] bytes) {
    if (!ArchiveFile.isDocument(path)) {
      return Optional.empty();
    }
    Piece.Body body;
    try {
      body =
          ArchiveFile.isPacked(path)
              ? ArchiveFile.unpacked(new ByteArrayInputStream(bytes), path, LONGEST)
              : new Piece.Stored(bytes, path, true);
    } catch (IOException e) {
      body = new Piece.Broken(Walk.cannotBeRead(e));
    }
    return Optional.of(Piece.document(path, body).in(path));
  }

  /** The pieces of a WARC file; behind one that breaks off comes a piece that tells so. */
  public static Iterator<Piece> warc(String path, InputStream in) {
    return new Iterator<>() {

      private @Nullable WarcPieces open;
      private boolean isOver;
      private Optional<Piece> ahead = step();

      private Optional<Piece> step() {
        if (isOver) {
          return Optional.empty();
        }
        try {
          if (open == null) {
            open = new WarcPieces(in, () -> 0, LONGEST);
          }
          return open.next().map(piece -> piece.in(path));
        } catch (IOException | RuntimeException e) {
          isOver = true;
          String reason = open == null ? Walk.cannotBeRead(e) : Walk.breaksOff(e);
          return Optional.of(Piece.broken(path, reason).in(path));
        }
      }

      @Override
      public boolean hasNext() {
        return ahead.isPresent();
      }

      @Override
      public Piece next() {
        Piece piece = ahead.orElseThrow(NoSuchElementException::new);
        ahead = step();
        return piece;
      }
    };
  }
}
