package io.factgate.audit;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files in which the results of an audit grow, beside the places where they are whole once it
 * is done. Not thread-safe.
 */
final class Results implements Closeable {

  /** So many files there are, in the order of {@link #parts}. */
  static final int FILES = 4;

  private static final int FINDINGS = 0;
  private static final int UNREAD = 1;
  private static final int UNDATED = 2;
  private static final int IDS = 3;

  private final List<GrowingFile> growing = new ArrayList<>();

  /**
   * Opens the files.
   *
   * @param ends behind which they grow, in the order of {@link #parts}
   */
  Results(Asked asked, List<Long> ends) throws IOException {
    List<Path> parts = parts(asked);
    for (int i = 0; i < FILES; i++) {
      growing.add(new GrowingFile(parts.get(i), ends.get(i)));
    }
  }

  /** The files while they grow. */
  static List<Path> parts(Asked asked) {
    Path ids = asked.folder().resolve("ids.txt");
    return List.of(part(asked.findings()), part(asked.unread()), part(asked.undated()), part(ids));
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  void add(String id, PieceAudit.Heard heard) throws IOException {
    for (String line : heard.findings()) {
      growing.get(FINDINGS).add(line);
    }
    if (heard.unread().isPresent()) {
      growing.get(UNREAD).add(heard.unread().get());
    }
    if (heard.undated().isPresent()) {
      growing.get(UNDATED).add(heard.undated().get());
    }
    growing.get(IDS).add(SharedIds.line(id));
  }

  /** Where the files end, all lines included. */
  List<Long> ends() {
    return growing.stream().map(GrowingFile::end).toList();
  }

  /** Hands all lines over to the system, so that they stay when this program is killed. */
  void flush() throws IOException {
    for (GrowingFile file : growing) {
      file.flush();
    }
  }

  @Override
  public void close() throws IOException {
    for (GrowingFile file : growing) {
      file.close();
    }
  }

  /** What stands in the files, counted. */
  static Summary summary(Asked asked) throws IOException {
    Summary summary = new Summary();
    List<Path> parts = parts(asked);
    read(parts.get(FINDINGS), summary::addFinding);
    read(parts.get(UNREAD), summary::addUnread);
    read(parts.get(UNDATED), summary::addUndated);
    summary.share(SharedIds.in(parts.get(IDS)));
    return summary;
  }

  private static void read(Path file, Consumer<String> next) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        next.accept(line);
      }
    }
  }

  /** Brings the files where they are looked for; the ids have served. */
  static void publish(Asked asked) throws IOException {
    List<Path> parts = parts(asked);
    move(parts.get(FINDINGS), asked.findings());
    move(parts.get(UNREAD), asked.unread());
    move(parts.get(UNDATED), asked.undated());
    Files.delete(parts.get(IDS));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the files away that were to grow. */
  static void delete(Asked asked) throws IOException {
    for (Path part : parts(asked)) {
      Files.deleteIfExists(part);
    }
  }
}
