package io.factgate.maven;

import io.factgate.Options;
import io.factgate.audit.Asked;
import io.factgate.audit.Audit;
import io.factgate.audit.Summary;
import io.factgate.audit.Troubles;
import io.factgate.kind.Level;
import io.factgate.reporting.ConsoleReport;
import io.factgate.reporting.Counted;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Holds an archive of published pieces against the house facts, each piece by what held on its day,
 * and writes what contradicts them with a summary. Goes on where a run was killed.
 */
@Mojo(name = "audit", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
public final class AuditMojo extends StoryMojo {

  /**
   * Files and folders of the archive, relative to the base directory: documents, JSON Lines and
   * WARC, packed or not, {@code archive,export/2024.jsonl.gz}.
   */
  @Parameter(property = "factgate.archive", defaultValue = "archive")
  private List<String> archive = List.of();

  /** The one fact to hold the archive against, by its id: {@code bridge-toll}. By default all. */
  @Parameter(property = "factgate.fact")
  private @Nullable String fact;

  /**
   * What the fields of JSON Lines are called, where not {@code id}, {@code date}, {@code title},
   * {@code body} and {@code url}; points lead to nested ones: {@code id=slug,date=meta.published}.
   */
  @Parameter(property = "factgate.fields")
  private List<String> fields = List.of();

  /**
   * The level from which on findings of an audit fail the build: {@code error}, {@code warning},
   * {@code note}, or {@code never}.
   */
  @Parameter(property = "factgate.failOn", defaultValue = "never")
  private String failOn;

  @Override
  void readMore(Parameters parameters) {
    parameters.failOn(failOn);
    parameters.archive(archive);
    parameters.fields(fields);
  }

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    Parameters read = new Parameters(options.base());
    Asked asked =
        new Asked(
            options,
            read.archive(archive),
            read.fields(fields),
            Optional.ofNullable(fact),
            output.resolve("audit"));
    Audit.Outcome outcome = audit(asked);
    fail(outcome.faults(), new ConsoleReport(options.base()));
    tell(outcome, asked);
    Summary summary = outcome.summary();
    FailOn least = read.failOn(failOn);
    long failing = least.level().map(summary::atLeast).orElse(0L);
    if (failing > 0) {
      throw new MojoFailureException(
          (failing == 1 ? "1 finding of the audit fails" : failing + " findings of the audit fail")
              + " the build; see "
              + asked.summary());
    }
  }

  private Audit.Outcome audit(Asked asked) throws MojoExecutionException {
    try {
      return new Audit(asked, version()).run(new AuditLog(getLog()::info, System::nanoTime));
    } catch (IOException e) {
      throw new MojoExecutionException("the audit cannot go on: " + e, e);
    }
  }

  private void fail(List<Fault> faults, ConsoleReport console) throws MojoExecutionException {
    List<String> lines = new ArrayList<>();
    for (Fault fault : faults) {
      lines.add(console.line(fault));
      getLog().error(console.line(fault));
    }
    if (!lines.isEmpty()) {
      throw new MojoExecutionException(Outcome.sentence(lines));
    }
  }

  private void tell(Audit.Outcome outcome, Asked asked) {
    Summary summary = outcome.summary();
    if (outcome.resumed() > 0) {
      String done = Counted.of(outcome.resumed(), "piece", "pieces");
      getLog().info("Went on behind " + done + " of a run that was not ended");
    }
    Troubles.of(summary).forEach(getLog()::warn);
    long errors = summary.atLeast(Level.ERROR);
    long warnings = summary.atLeast(Level.WARNING) - errors;
    long notes = summary.atLeast(Level.NOTE) - errors - warnings;
    getLog()
        .info(
            "%s: %s, %s and %s"
                .formatted(
                    Counted.of(summary.pieces(), "piece", "pieces"),
                    Counted.of(errors, "error", "errors"),
                    Counted.of(warnings, "warning", "warnings"),
                    Counted.of(notes, "note", "notes")));
    getLog().info("Findings: " + asked.findings());
    getLog().info("Summary: " + asked.summary());
  }
}
