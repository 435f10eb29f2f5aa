package io.factgate.audit;

import io.factgate.HouseCheck;
import io.factgate.InOrder;
import io.factgate.text.Fault;
import io.factgate.text.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Holds an archive against the facts on one machine: in all threads, in the order of the archive,
 * in memory that does not grow with it. A run that was killed goes on where its journal ends.
 */
public final class Audit {

  /** A line is written to the journal each so many pieces. */
  private static final int STRETCH = 100;

  /**
   * How an audit ended.
   *
   * @param faults why nothing was judged; the rest is empty then
   * @param resumed how many pieces an earlier run had done
   */
  public record Outcome(List<Fault> faults, Summary summary, long resumed) {

    private static Outcome of(Fault fault) {
      return new Outcome(List.of(fault), new Summary(), 0);
    }
  }

  private record Done(Walk.Step step, PieceAudit.Heard heard) {}

  private final Asked asked;
  private final String version;

  /** Prepares an audit; the version is the tool's own. */
  public Audit(Asked asked, String version) {
    this.asked = asked;
    this.version = version;
  }

  /** Does it, or what an earlier run has left of it. */
  public Outcome run(AuditProgress progress) throws IOException {
    List<Path> files = HouseCheck.files(asked.options());
    HouseCheck check = new HouseCheck(asked.options(), files, asked.fact());
    if (!check.faults().isEmpty()) {
      return new Outcome(check.faults(), new Summary(), 0);
    }
    Archive archive = Archive.of(asked.options().base(), asked.places());
    Files.createDirectories(asked.folder());
    String setup = Setup.of(version, asked, files, archive);
    Journal journal = new Journal(asked.folder().resolve("journal.txt"), setup);
    Path findings = part(asked.findings());
    Path unread = part(asked.unread());
    Journal.State from = journal.last(findings, unread);
    journal.begin(from);
    Journal.State end;
    try (GrowingFile told = new GrowingFile(findings, from.findings());
        GrowingFile left = new GrowingFile(unread, from.unread())) {
      end =
          judge(
              archive, new PieceAudit(asked.options(), check), from, journal, told, left, progress);
    }
    if (end.pieces() == 0) {
      return Outcome.of(Fault.of("", "the archive has no piece that can be audited"));
    }
    Summary summary = summary(findings, unread, end);
    WholeFile.write(asked.summary(), new SummaryPage(version).of(summary));
    move(findings, asked.findings());
    move(unread, asked.unread());
    journal.end();
    return new Outcome(List.of(), summary, from.pieces());
  }

  private Journal.State judge(
      Archive archive,
      PieceAudit audit,
      Journal.State from,
      Journal journal,
      GrowingFile told,
      GrowingFile left,
      AuditProgress progress)
      throws IOException {
    Tally tally = new Tally(from, journal, told, left);
    try (Walk walk =
        new Walk(archive, asked.fields(), asked.options().limits(), from.file(), from.inFile())) {
      new InOrder(asked.options().threads())
          .each(
              walk,
              step -> new Done(step.done(), audit.of(step.piece())),
              done -> {
                tally.add(done.step, done.heard);
                progress.done(
                    tally.pieces(), tally.ownCharacters(), done.step.bytes(), archive.size());
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return tally.end();
  }

  /** Counts pieces, writes what came of them, and keeps the journal. */
  private static final class Tally {

    private final Journal journal;
    private final GrowingFile told;
    private final GrowingFile left;
    private final long before;
    private Journal.State state;

    Tally(Journal.State from, Journal journal, GrowingFile told, GrowingFile left) {
      this.state = from;
      this.before = from.characters();
      this.journal = journal;
      this.told = told;
      this.left = left;
    }

    void add(Walk.Step step, PieceAudit.Heard heard) {
      try {
        for (String line : heard.findings()) {
          told.add(line);
        }
        if (heard.unread().isPresent()) {
          left.add(heard.unread().get());
        }
        boolean isUndated = heard.unread().isEmpty() && !heard.isDated();
        state =
            new Journal.State(
                state.pieces() + 1,
                step.file(),
                step.inFile(),
                told.end(),
                left.end(),
                state.undated() + (isUndated ? 1 : 0),
                state.characters() + heard.characters());
        if (state.pieces() % STRETCH == 0) {
          told.flush();
          left.flush();
          journal.add(state);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    long pieces() {
      return state.pieces();
    }

    long ownCharacters() {
      return state.characters() - before;
    }

    Journal.State end() {
      return state;
    }
  }

  private static Summary summary(Path findings, Path unread, Journal.State end) throws IOException {
    Summary summary = new Summary();
    try (BufferedReader lines = Files.newBufferedReader(findings)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        summary.addFinding(line);
      }
    }
    try (BufferedReader lines = Files.newBufferedReader(unread)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        summary.addUnread(line);
      }
    }
    summary.add(end.pieces(), end.undated(), end.characters());
    return summary;
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
