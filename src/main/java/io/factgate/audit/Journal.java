package io.factgate.audit;

import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * How far an audit has come, a line each time: whoever goes on begins behind the last whole line. A
 * line is written when everything that it tells of has been written. Not thread-safe.
 */
final class Journal {

  /**
   * Where an audit stands.
   *
   * @param pieces that are done
   * @param file number of the file of the last one
   * @param inFile how many pieces of that file are done
   * @param findings bytes of the file of findings
   * @param unread bytes of the file of pieces that were not read
   * @param undated how many pieces tell no day
   * @param characters of all pieces that were read
   */
  record State(
      long pieces,
      int file,
      long inFile,
      long findings,
      long unread,
      long undated,
      long characters) {

    static final State BEGIN = new State(0, 0, 0, 0, 0, 0, 0);

    String line() {
      return "%d %d %d %d %d %d %d"
          .formatted(pieces, file, inFile, findings, unread, undated, characters);
    }

    /** Empty for a line that was not written to its end. */
    static Optional<State> of(String line) {
      if (!line.matches("\\d{1,18}( \\d{1,18}){6}")) {
        return Optional.empty();
      }
      String[] cells = line.split(" ");
      return Optional.of(
          new State(
              Long.parseLong(cells[0]),
              Integer.parseInt(cells[1]),
              Long.parseLong(cells[2]),
              Long.parseLong(cells[3]),
              Long.parseLong(cells[4]),
              Long.parseLong(cells[5]),
              Long.parseLong(cells[6])));
    }
  }

  private final Path file;
  private final String setup;

  /**
   * A journal in a file.
   *
   * @param setup names what is asked for, the facts and the archive; another audit begins anew
   */
  Journal(Path file, String setup) {
    this.file = file;
    this.setup = setup;
  }

  /**
   * Where to go on.
   *
   * @param findings the file of findings, which must hold what the journal tells
   * @param unread the file of pieces that were not read
   */
  State last(Path findings, Path unread) throws IOException {
    if (!Files.exists(file)) {
      return State.BEGIN;
    }
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<String> lines = all.lines().toList();
    int whole = all.endsWith("\n") ? lines.size() : lines.size() - 1;
    if (whole < 1 || !lines.get(0).equals(setup)) {
      return State.BEGIN;
    }
    for (int i = whole - 1; i > 0; i--) {
      Optional<State> state = State.of(lines.get(i));
      if (state.isPresent()
          && size(findings) >= state.get().findings()
          && size(unread) >= state.get().unread()) {
        return state.get();
      }
    }
    return State.BEGIN;
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : -1;
  }

  /** Begins anew, or goes on from there. */
  void begin(State state) throws IOException {
    WholeFile.write(file, setup + "\n" + state.line() + "\n");
  }

  void add(State state) throws IOException {
    Files.writeString(
        file,
        state.line() + "\n",
        StandardCharsets.ISO_8859_1,
        StandardOpenOption.WRITE,
        StandardOpenOption.APPEND);
  }

  /** Takes the journal away: the audit is done. */
  void end() throws IOException {
    Files.deleteIfExists(file);
  }
}
