package io.factgate.audit;

import io.factgate.Options;
import io.factgate.reading.Readers;
import io.factgate.text.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * One file of an archive: a document, or a file of many pieces.
 *
 * @param path by which reports name it
 * @param size in bytes
 * @param saved when it was changed, in milliseconds since 1970
 * @param unread why nothing in it can be read
 */
record ArchiveFile(
    Path file, String path, Sort sort, long size, long saved, Optional<String> unread) {

  /** The end of the name of a file that is packed. */
  static final String PACKED = ".gz";

  /** What lies beside an archive and is written for the build, not for readers. */
  private static final Set<String> OF_THE_BUILD =
      Set.of("facts.yaml", "facts.yml", "pom.xml", Options.BASELINE);

  /** What a file holds, by its name. */
  enum Sort {
    LINES,
    WARC,
    DOCUMENT
  }

  /**
   * What lies there, as its name tells; empty for pictures, tables of data, hidden files and those
   * of the build.
   */
  static Optional<ArchiveFile> of(Path file, String path) {
    Sort sort = sort(path);
    if (isHidden(bareName(path)) || sort == Sort.DOCUMENT && !isDocument(path)) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      long saved = known.lastModifiedTime().toMillis();
      return Optional.of(new ArchiveFile(file, path, sort, known.size(), saved, Optional.empty()));
    } catch (IOException e) {
      return Optional.of(unread(file, path, "cannot be read: " + Readers.reason(e)));
    }
  }

  /** Something of which nothing can be read. */
  static ArchiveFile unread(Path file, String path, String reason) {
    return new ArchiveFile(file, path, Sort.DOCUMENT, 0, 0, Optional.of(reason));
  }

  /** Whether the name tells of a document that is no picture, no table of data and not hidden. */
  static boolean isDocument(String path) {
    String bare = bareName(path);
    return sort(path) == Sort.DOCUMENT
        && !isHidden(bare)
        && !OF_THE_BUILD.contains(bare)
        && !Readers.isUnreadable(bare);
  }

  /**
   * Whether a file or folder of this name is nowhere read: hidden, or the lock of an office
   * program.
   */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static Sort sort(String path) {
    String bare = bareName(path);
    return bare.endsWith(".jsonl") || bare.endsWith(".ndjson")
        ? Sort.LINES
        : bare.endsWith(".warc") ? Sort.WARC : Sort.DOCUMENT;
  }

  /** In lower case, without the end of what is packed. */
  private static String bareName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
  }

  static boolean isPacked(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  /** Opens it. */
  Pieces open(Fields fields, Limits limits) throws IOException {
    if (unread.isPresent()) {
      return new OnePiece(Piece.broken(path, unread.get()));
    }
    if (sort == Sort.DOCUMENT) {
      return new OnePiece(Piece.document(path, body(limits.bytes())));
    }
    CountedInput counted =
        new CountedInput(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    int longest = (int) Math.min(limits.bytes(), 1 << 30);
    return sort == Sort.LINES
        ? new JsonLines(path, counted, unpacked(counted), fields, longest)
        : new WarcPieces(counted, counted::count, longest);
  }

  private Piece.Body body(long longest) throws IOException {
    if (!isPacked(path)) {
      return new Piece.Laid(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return unpacked(in, path, longest);
    }
  }

  /** The document that is packed in a stream; its name is that of the file without its end. */
  static Piece.Body unpacked(InputStream in, String path, long longest) throws IOException {
    byte[] bytes =
        new GZIPInputStream(in).readNBytes((int) Math.min(longest + 1, Integer.MAX_VALUE - 8));
    String name = path.substring(0, path.length() - PACKED.length());
    return bytes.length > longest
        ? new Piece.Broken("has more than " + longest + " bytes")
        : new Piece.Stored(bytes, name, true);
  }

  private InputStream unpacked(InputStream in) throws IOException {
    return isPacked(path) ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
