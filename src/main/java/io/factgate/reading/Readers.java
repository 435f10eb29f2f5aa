package io.factgate.reading;

import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Reads drafts and sources of every format that is known; thread-safe. */
public final class Readers {

  private static final Set<String> DRAFTS =
      Set.of("md", "markdown", "adoc", "asciidoc", "html", "htm", "txt", "docx", "odt");

  /** Pictures, sound, film and tables of data: they stand beside stories and are not read. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "svg", "tif", "tiff", "bmp", "heic", "avif", "ico",
          "psd", "ai", "eps", "raw", "cr2", "nef", "mp3", "wav", "ogg", "m4a", "flac", "aac", "mp4",
          "mov", "avi", "mkv", "webm", "m4v", "csv", "tsv", "xls", "xlsx", "ods", "json", "jsonl",
          "geojson", "parquet", "sqlite", "db", "xlsm");

  /** One lost character in so many is a sign of dirt, more of them are a text that is lost. */
  private static final int GARBLED = 20;

  /** Begins what is told of a mistake of our own, which is no reason to leave the others unread. */
  static final String DEFECT = "a defect of Factgate, please report it: ";

  private final Charset encoding;
  private final Limits limits;
  private final Formats formats;
  private final TimeLimit time;

  /**
   * Readers for one run.
   *
   * @param encoding of text files that do not name their own
   */
  public Readers(Charset encoding) {
    this(encoding, PageParts.FOUND, Limits.USUAL);
  }

  /** The same where selectors tell which parts of pages are read, and within other limits. */
  public Readers(Charset encoding, PageParts parts, Limits limits) {
    this.encoding = encoding;
    this.limits = limits;
    this.formats = new Formats(parts, limits);
    this.time = new TimeLimit(limits.time());
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

  /**
   * Reads a document that lies in no file of its own.
   *
   * @param path its name, which tells its format, in reports as well
   * @param isDraft whether it is read like a draft; of a page otherwise the article alone
   * @throws FaultException where it cannot be read
   */
  public Text stored(byte[] bytes, String path, boolean isDraft) throws FaultException {
    return limited(path, () -> read(bytes, path, isDraft));
  }

  /**
   * Reads the fields of a record as one text: the title, a blank line and the body, which is a page
   * where it begins like one and plain text otherwise; without a title the body alone.
   *
   * @throws FaultException where they are longer than a document may be
   */
  public Text fields(String path, Optional<String> title, String body) throws FaultException {
    return new FieldsReader(limits).read(path, title, body);
  }

  /** Whether a file of this name is a draft's, by its format. */
  public static boolean isDraft(String fileName) {
    return DRAFTS.contains(Document.extension(fileName));
  }

  /** Whether a file of this name is a picture, sound, film or table of data, which is not read. */
  public static boolean isUnreadable(String fileName) {
    return UNREADABLE.contains(Document.extension(fileName));
  }

  /**
   * Does something with a document in the time that one may take.
   *
   * @throws FaultException where the task throws it, takes too long or needs too much memory
   */
  public <T> T limited(String path, Callable<T> task) throws FaultException {
    return limited(path, "cannot be read: ", 1, task);
  }

  /**
   * The same of a task that has to do with several documents.
   *
   * @param lack begins what is told where the task does not come to its end
   * @param documents how many, each of which may take the time
   */
  public <T> T limited(String path, String lack, int documents, Callable<T> task)
      throws FaultException {
    try {
      return time.within(documents, task);
    } catch (TimeoutException e) {
      throw new FaultException(Fault.of(path, lack + limits.tooSlow()), e);
    } catch (TimeLimit.TooManyLostException e) {
      throw new FaultException(
          Fault.of(path, lack + TimeLimit.MOST_LOST + " others " + limits.tooSlow()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FaultException(Fault.of(path, lack + "interrupted"), e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof FaultException fault) {
        throw fault;
      }
      throw new FaultException(Fault.of(path, lack + reason(cause)), cause);
    }
  }

  private String reason(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return limits.tooDeep();
    }
    return cause instanceof OutOfMemoryError
        ? "more than the memory of this build holds"
        : DEFECT + cause;
  }

  private Text read(Path file, String path, boolean isDraft) throws FaultException {
    return limited(path, () -> readAll(file, path, isDraft));
  }

  private Text readAll(Path file, String path, boolean isDraft) throws FaultException {
    byte[] bytes;
    try {
      if (Files.size(file) > limits.bytes()) {
        throw new FaultException(Fault.of(path, "cannot be read: " + limits.tooLarge()));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(path, reason(e), e);
    }
    return read(bytes, path, isDraft);
  }

  private Text read(byte[] bytes, String path, boolean isDraft) throws FaultException {
    Document document = new Document(path, bytes, encoding, limits, isDraft);
    if (!isDraft && isBlank(bytes)) {
      throw document.fault("empty; a source must have text");
    }
    Text text = formats.reader(document).read(document);
    String prose = text.prose();
    long lost = prose.chars().filter(Readers::isNone).count();
    if (lost * GARBLED > prose.length()) {
      String sentence = "cannot be read: %d of its %d characters stand for none";
      throw document.fault(sentence.formatted(lost, prose.length()));
    }
    return text;
  }

  /** What fonts without a table of characters and broken bytes become. */
  private static boolean isNone(int c) {
    return c == 0xfffd || c >= 0xfffe || (c < ' ' && c != '\n');
  }

  /** Why a file cannot be read; without its path, which messages of the file system begin with. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return e instanceof FileSystemException system
        ? String.valueOf(system.getReason())
        : String.valueOf(e.getMessage());
  }

  private static FaultException unreadable(String path, String reason, Throwable cause) {
    return new FaultException(Fault.of(path, "cannot be read: " + reason), cause);
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
