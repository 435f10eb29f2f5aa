package io.factgate.reading;

import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads drafts and sources of every format that is known; thread-safe. */
public final class Readers {

  private static final long LARGEST = 200L << 20;

  private static final Set<String> DRAFTS =
      Set.of("md", "markdown", "adoc", "asciidoc", "html", "htm", "txt", "docx", "odt");

  /** Pictures, sound, film and tables of data: they stand beside stories and are not read. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "bmp", "heic", "avif", "ico",
          "psd", "ai", "eps", "raw", "cr2", "nef", "mp3", "wav", "ogg", "m4a", "flac", "aac", "mp4",
          "mov", "avi", "mkv", "webm", "m4v", "csv", "tsv", "xls", "xlsx", "ods", "json", "jsonl",
          "geojson", "parquet", "sqlite", "db", "xlsm");

  private final Charset encoding;
  private final Formats formats;

  /**
   * Readers for one run.
   *
   * @param encoding of text files that do not name their own
   */
  public Readers(Charset encoding) {
    this(encoding, PageParts.FOUND);
  }

  /** The same where selectors tell which parts of pages are read. */
  public Readers(Charset encoding, PageParts parts) {
    this.encoding = encoding;
    this.formats = new Formats(parts);
  }

  /**
   * Reads a draft.
   *
   * @param file where it is
   * @param path its path relative to the base directory, with {@code /} between folders
   * @throws FaultException where it cannot be read
   */
  public Text draft(Path file, String path) throws FaultException {
    return read(file, path, true);
  }

  /**
   * Reads a source; of a page the article alone.
   *
   * @throws FaultException where it cannot be read or has no text
   */
  public Text source(Path file, String path) throws FaultException {
    Text text = read(file, path, false);
    if (text.prose().isBlank()) {
      throw new FaultException(Fault.of(path, "no text found in it; a source must have text"));
    }
    return text;
  }

  /** Whether a file of this name is a draft's, by its format. */
  public static boolean isDraft(String fileName) {
    return DRAFTS.contains(Document.extension(fileName));
  }

  /** Whether a file of this name is a picture, sound, film or table of data, which is not read. */
  public static boolean isUnreadable(String fileName) {
    return UNREADABLE.contains(Document.extension(fileName));
  }

  private Text read(Path file, String path, boolean isDraft) throws FaultException {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST) {
        throw new FaultException(
            Fault.of(path, "cannot be read: larger than " + (LARGEST >> 20) + " MB"));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new FaultException(Fault.of(path, "cannot be read: " + e.getMessage()), e);
    }
    Document document = new Document(path, bytes, encoding, isDraft);
    if (!isDraft && isBlank(bytes)) {
      throw document.fault("empty; a source must have text");
    }
    try {
      return formats.reader(document).read(document);
    } catch (StackOverflowError e) {
      throw document.unreadable("nested too deeply", e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    int from = Decoding.startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
