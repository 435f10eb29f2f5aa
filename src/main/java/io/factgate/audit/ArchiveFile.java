package io.factgate.audit;

import io.factgate.reading.Readers;
import io.factgate.text.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One file of an archive: a document, or a file of many pieces.
 *
 * @param path by which reports name it
 */
record ArchiveFile(Path file, String path, Sort sort, long size) {

  /** The end of the name of a file that is packed. */
  static final String PACKED = ".gz";

  /** What a file holds, by its name. */
  enum Sort {
    LINES,
    WARC,
    DOCUMENT
  }

  /** What lies there, as its name tells; empty for pictures, tables of data and hidden files. */
  static Optional<ArchiveFile> of(Path file, String path) throws IOException {
    Sort sort = sort(path);
    return bareName(path).startsWith(".") || sort == Sort.DOCUMENT && !isDocument(path)
        ? Optional.empty()
        : Optional.of(new ArchiveFile(file, path, sort, Files.size(file)));
  }

  /** Whether the name tells of a document that is no picture, no table of data and not hidden. */
  static boolean isDocument(String path) {
    String bare = bareName(path);
    return sort(path) == Sort.DOCUMENT && !bare.startsWith(".") && !Readers.isUnreadable(bare);
  }

  private static Sort sort(String path) {
    String bare = bareName(path);
    return bare.endsWith(".jsonl") || bare.endsWith(".ndjson")
        ? Sort.LINES
        : bare.endsWith(".warc") ? Sort.WARC : Sort.DOCUMENT;
  }

  private static String bareName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
  }

  /** Opens it. */
  Pieces open(Fields fields, Limits limits) throws IOException {
    if (sort == Sort.DOCUMENT) {
      return new OneDocument(file, path, limits.bytes());
    }
    CountedInput counted =
        new CountedInput(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    int longest = (int) Math.min(limits.bytes(), 1 << 30);
    return switch (sort) {
      case LINES -> new JsonLines(path, counted, unpacked(counted), fields, longest);
      case WARC, DOCUMENT -> new WarcPieces(counted, counted::count, longest);
    };
  }

  private InputStream unpacked(InputStream in) throws IOException {
    return path.toLowerCase(Locale.ROOT).endsWith(PACKED) ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
