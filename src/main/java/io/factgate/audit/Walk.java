package io.factgate.audit;

import io.factgate.reading.Readers;
import io.factgate.text.Limits;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks over all pieces of an archive, from a place on; a file that breaks off becomes a piece that
 * cannot be read, and the walk goes on behind it. Not thread-safe.
 */
final class Walk implements Iterator<Walk.Step>, Closeable {

  /**
   * A piece and where the walk stands behind it.
   *
   * @param file number of its file
   * @param inFile how many pieces of that file have been taken, this one included
   * @param bytes of the archive that have been read
   */
  record Step(Piece piece, int file, long inFile, long bytes) {

    /** The same without the words, which are let go of. */
    Step done() {
      return new Step(Piece.broken(piece.id(), ""), file, inFile, bytes);
    }
  }

  private final Archive archive;
  private final Fields fields;
  private final Limits limits;
  private int file;
  private long inFile;
  private long before;
  private @Nullable Pieces open;
  private Optional<Step> ahead;

  /**
   * Begins at a place.
   *
   * @param file how many files are done
   * @param inFile how many pieces of the next one are
   */
  Walk(Archive archive, Fields fields, Limits limits, int file, long inFile) {
    this.archive = archive;
    this.fields = fields;
    this.limits = limits;
    this.file = file;
    for (int i = 0; i < file; i++) {
      before += archive.files().get(i).size();
    }
    this.ahead = step();
    while (ahead.filter(step -> step.file == file && step.inFile <= inFile).isPresent()) {
      this.ahead = step();
    }
  }

  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public Step next() {
    Step taken = ahead.orElseThrow(NoSuchElementException::new);
    ahead = step();
    return taken;
  }

  private Optional<Step> step() {
    while (file < archive.files().size()) {
      Optional<Piece> piece = piece();
      if (piece.isPresent()) {
        inFile++;
        long read = open == null ? 0 : open.position();
        return Optional.of(new Step(piece.get(), file, inFile, before + read));
      }
      leave();
    }
    return Optional.empty();
  }

  /** The next piece of the file; empty where it has no more. */
  private Optional<Piece> piece() {
    ArchiveFile here = archive.files().get(file);
    if (inFile > 0 && open == null) {
      return Optional.empty(); // it broke off
    }
    try {
      if (open == null) {
        open = here.open(fields, limits);
      }
      return open.next().map(piece -> piece.in(here.path()));
    } catch (IOException | RuntimeException e) {
      String reason = open == null ? cannotBeRead(e) : breaksOff(e);
      close();
      return Optional.of(Piece.broken(here.path(), reason).in(here.path()));
    }
  }

  /** Why a file is not read to its end. */
  static String breaksOff(Exception e) {
    return "breaks off: " + reason(e);
  }

  /** Why a file is not read at all. */
  static String cannotBeRead(Exception e) {
    return "cannot be read: " + reason(e);
  }

  private static String reason(Exception e) {
    if (e instanceof EOFException) {
      return "its end is missing";
    }
    if (e instanceof FileSystemException system) {
      return Readers.reason(system);
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void leave() {
    close();
    before += archive.files().get(file).size();
    file++;
    inFile = 0;
  }

  @Override
  public void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open = null;
    }
  }
}
