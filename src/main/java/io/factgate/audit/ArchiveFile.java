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
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String bare = name.endsWith(PACKED) ? name.substring(0, name.length() - 3) : name;
    Sort sort =
        bare.endsWith(".jsonl") || bare.endsWith(".ndjson")
            ? Sort.LINES
            : bare.endsWith(".warc") ? Sort.WARC : Sort.DOCUMENT;
    boolean isPassedOver = name.startsWith(".") || Readers.isUnreadable(bare);
    return sort == Sort.DOCUMENT && isPassedOver
        ? Optional.empty()
        : Optional.of(new ArchiveFile(file, path, sort, Files.size(file)));
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
    return path.endsWith(PACKED) ? new GZIPInputStream(in, 1 << 16) : in;
  }
}
