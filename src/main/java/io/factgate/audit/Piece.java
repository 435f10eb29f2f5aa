package io.factgate.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One published piece of an archive, before it is read.
 *
 * @param id by which the archive knows it
 * @param file of the archive in which it stands; empty where it comes from no file
 * @param date the words that tell its day; empty where the document may tell it itself
 */
public record Piece(
    String id,
    Optional<String> file,
    Optional<String> url,
    Optional<String> date,
    Optional<String> title,
    Body body) {

  /** A piece that comes from no file. */
  public Piece(
      String id, Optional<String> url, Optional<String> date, Optional<String> title, Body body) {
    this(id, Optional.empty(), url, date, title, body);
  }

  /** Where the words of a piece are. */
  public sealed interface Body {}

  /** The words themselves, plain or as HTML. */
  public record Words(String words) implements Body {}

  /**
   * A document in memory.
   *
   * @param name tells its format
   * @param isDraft whether all of it is the piece; of a page of the web only the article is
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
  public record Stored(byte[] bytes, String name, boolean isDraft) implements Body {}

  /** A document in a file of its own, which is read when it is judged. */
  public record Laid(Path file) implements Body {}

  /** Nothing that can be read, and why. */
  public record Broken(String reason) implements Body {}

  /** A document of which nothing is known but its name. */
  static Piece document(String path, Body body) {
    return new Piece(path, Optional.empty(), Optional.empty(), Optional.empty(), body);
  }

  /** The same with the title that the document tells, where none is known. */
  Piece titled(Optional<String> told) {
    return new Piece(id, file, url, date, title.or(() -> told), body);
  }

  /** The same in a file. */
  public Piece in(String path) {
    return new Piece(id, Optional.of(path), url, date, title, body);
  }

  /** A piece of which only the name is known. */
  static Piece broken(String id, String reason) {
    return document(id, new Broken(reason));
  }
}
