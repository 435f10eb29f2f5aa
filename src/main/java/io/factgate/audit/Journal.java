package io.factgate.audit;

import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param characters of all pieces that were read
   * @param ends of the files of results, in bytes
   */
  record State(long pieces, int file, long inFile, long characters, List<Long> ends) {

    private static final int OWN = 4;
    private static final Pattern LINE =
        Pattern.compile("\\d{1,18}(?: \\d{1,18}){" + (OWN + Results.FILES - 1) + "}");

    static final State BEGIN = new State(0, 0, 0, 0, Collections.nCopies(Results.FILES, 0L));

    String line() {
      return Stream.concat(Stream.of(pieces, (long) file, inFile, characters), ends.stream())
          .map(String::valueOf)
          .collect(Collectors.joining(" "));
    }

    /** Empty for a line that was not written to its end. */
    static Optional<State> of(String line) {
      if (!LINE.matcher(line).matches()) {
        return Optional.empty();
      }
      List<Long> cells = Stream.of(line.split(" ")).map(Long::valueOf).toList();
      return Optional.of(
          new State(
              cells.get(0),
              Math.toIntExact(cells.get(1)),
              cells.get(2),
              cells.get(3),
              cells.subList(OWN, cells.size())));
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
   * @param results the files of results, which must hold what the journal tells
   */
  State last(List<Path> results) throws IOException {
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
      if (state.isPresent() && holds(results, state.get().ends())) {
        return state.get();
      }
    }
    return State.BEGIN;
  }

  private static boolean holds(List<Path> results, List<Long> ends) throws IOException {
    for (int i = 0; i < results.size(); i++) {
      if (size(results.get(i)) < ends.get(i)) {
        return false;
      }
    }
    return true;
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
