package io.factgate.audit;

import io.factgate.HouseCheck;
import io.factgate.InOrder;
import io.factgate.text.Fault;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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
   * @param faults why nothing was judged
   * @param summary of what was written; empty where nothing was
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
    List<Path> facts = HouseCheck.files(asked.options());
    HouseCheck check = new HouseCheck(asked.options(), facts, asked.fact());
    if (!check.faults().isEmpty()) {
      return new Outcome(check.faults(), new Summary(), 0);
    }
    Archive archive = Archive.of(asked, facts);
    if (archive.files().isEmpty()) {
      return Outcome.of(nothing("lies"));
    }
    Files.createDirectories(asked.folder());
    Journal journal =
        new Journal(
            asked.folder().resolve("journal.txt"), Setup.of(version, asked, facts, archive));
    Journal.State from = journal.last(Results.parts(asked));
    journal.begin(from);
    Journal.State end = judge(archive, check, from, journal, progress);
    if (end.pieces() == 0) {
      Results.delete(asked);
      journal.end();
      return Outcome.of(nothing("stands"));
    }
    Summary summary = Results.summary(asked);
    summary.add(end.pieces());
    WholeFile.write(asked.summary(), new SummaryPage(version).of(summary));
    Results.publish(asked);
    journal.end();
    return summary.unreadCount() < end.pieces()
        ? new Outcome(List.of(), summary, from.pieces())
        : new Outcome(List.of(noneRead()), summary, from.pieces());
  }

  private Fault nothing(String verb) {
    String places =
        asked.places().stream()
            .map(place -> Archive.name(asked.options().base(), place))
            .collect(Collectors.joining(", "));
    return Fault.of("", "nothing was found: no piece " + verb + " in " + places);
  }

  private Fault noneRead() {
    String name = Archive.name(asked.options().base(), asked.unread());
    return Fault.of("", "nothing was read: why stands in " + name);
  }

  private Journal.State judge(
      Archive archive,
      HouseCheck check,
      Journal.State from,
      Journal journal,
      AuditProgress progress)
      throws IOException {
    PieceAudit audit = new PieceAudit(asked.options(), check);
    try (Results results = new Results(asked, from.ends());
        Walk walk =
            new Walk(
                archive, asked.fields(), asked.options().limits(), from.file(), from.inFile())) {
      Tally tally = new Tally(from, journal, results);
      new InOrder(asked.options().threads())
          .each(
              walk,
              step -> new Done(step.done(), audit.of(step.piece())),
              done -> {
                tally.add(done.step, done.heard);
                progress.done(
                    tally.pieces(), tally.ownCharacters(), done.step.bytes(), archive.size());
              });
      return tally.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Counts pieces, writes what came of them, and keeps the journal. */
  private static final class Tally {

    private final Journal journal;
    private final Results results;
    private final long before;
    private Journal.State state;

    Tally(Journal.State from, Journal journal, Results results) {
      this.state = from;
      this.before = from.characters();
      this.journal = journal;
      this.results = results;
    }

    void add(Walk.Step step, PieceAudit.Heard heard) {
      try {
        results.add(step.piece().id(), heard);
        state =
            new Journal.State(
                state.pieces() + 1,
                step.file(),
                step.inFile(),
                state.characters() + heard.characters(),
                results.ends());
        if (state.pieces() % STRETCH == 0) {
          results.flush();
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
}
