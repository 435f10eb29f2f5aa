package io.factgate.maven;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.reporting.ConsoleReport;
import io.factgate.reporting.ReportFormat;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Turns a result into files, log lines and the fate of the build. */
final class Outcome {

  private final Result result;
  private final ConsoleReport console;
  private final Log log;

  Outcome(Result result, Path base, Log log) {
    this.result = result;
    this.console = new ConsoleReport(base);
    this.log = log;
  }

  /** Writes every format into the folder. */
  Outcome write(List<ReportFormat> formats, Path folder) throws MojoExecutionException {
    try {
      Files.createDirectories(folder);
      for (ReportFormat format : formats) {
        format.write(result, folder);
      }
      return this;
    } catch (IOException e) {
      throw new MojoExecutionException(
          "factgate.outputDirectory: cannot write to " + folder + ": " + e.getMessage());
    }
  }

  /** Prints findings, faults and what was seen. */
  Outcome log() {
    return log(false);
  }

  /** The same, with the line of the draft where it is for somebody at a terminal. */
  Outcome log(boolean isForTerminal) {
    for (Finding finding : result.findings()) {
      log(
          finding.level(),
          isForTerminal ? console.linesWithMark(finding, result) : console.lines(finding));
    }
    logFaults();
    console.summary(result).forEach(log::info);
    return this;
  }

  /** Prints faults and how much was extracted. */
  Outcome logExtracted() {
    logFaults();
    log.info(ConsoleReport.extracted(result));
    return this;
  }

  /** The same where every draft must be covered to some share. */
  void end(FailOn failOn, MinCoverage least, GoalCall call)
      throws MojoExecutionException, MojoFailureException {
    List<MinCoverage.Shortfall> shortfalls = least.shortfalls(result);
    shortfalls.forEach(s -> log.error(console.line(Fault.of(s.draft(), s.sentence()))));
    end(failOn, call);
    if (!shortfalls.isEmpty()) {
      throw new MojoFailureException(
          shortfalls.size() == 1
              ? console.line(Fault.of(shortfalls.get(0).draft(), shortfalls.get(0).sentence()))
              : shortfalls.size() + " drafts are held against too little, see above");
    }
  }

  /**
   * What could not be read or checked fails the build first, then what was found, with the goals
   * that help.
   */
  private void end(FailOn failOn, GoalCall call)
      throws MojoExecutionException, MojoFailureException {
    failBecauseOf(result.faults());
    List<Finding> failing = failOn.failing(result);
    if (!failing.isEmpty()) {
      tellOfThoseBelowError(failing);
      throw new MojoFailureException(
          (failing.size() == 1 ? "1 finding fails" : failing.size() + " findings fail")
              + " the build: "
              + ConsoleReport.findings(result)
              + ". Why: "
              + call.of("explain")
              + " -Dfactgate.at="
              + at(failing.get(0))
              + "; what is certain to mend: "
              + call.of("fix"));
    }
  }

  /** Under -q nothing but errors is printed; what fails the build is told there too. */
  private void tellOfThoseBelowError(List<Finding> failing) {
    if (!log.isWarnEnabled()) {
      failing.stream()
          .filter(finding -> finding.level() != Level.ERROR)
          .forEach(finding -> console.lines(finding).forEach(log::error));
    }
  }

  /** What explain is asked: the place in a draft, or the fact where the finding is its own. */
  private static String at(Finding finding) {
    return finding.path().endsWith(".yaml") && finding.fact().isPresent()
        ? finding.fact().get()
        : finding.path() + ":" + finding.place().startLine();
  }

  /** What could not be read fails the build. */
  void end() throws MojoExecutionException {
    failBecauseOf(result.faults());
  }

  /** Prints faults and fails because of them, if there are any. */
  void endBecauseOf(List<Fault> faults) throws MojoExecutionException {
    faults.forEach(fault -> log.error(console.line(fault)));
    failBecauseOf(faults);
  }

  /** Prints faults where the run is worth something in spite of them. */
  void warnOfFaults() {
    result.faults().forEach(fault -> log.warn(console.line(fault)));
  }

  private void failBecauseOf(List<Fault> faults) throws MojoExecutionException {
    if (!faults.isEmpty()) {
      throw new MojoExecutionException(sentence(faults.stream().map(console::line).toList()));
    }
  }

  /** One problem as it is; of several the number and the first one. */
  static String sentence(List<String> problems) {
    return problems.size() == 1
        ? problems.get(0)
        : problems.size() + " problems, named above; the first: " + problems.get(0);
  }

  private void logFaults() {
    result.faults().forEach(fault -> log.error(console.line(fault)));
  }

  private void log(Level level, List<String> lines) {
    for (String line : lines) {
      switch (level) {
        case ERROR -> log.error(line);
        case WARNING -> log.warn(line);
        case NOTE, OFF -> log.info(line);
      }
    }
  }
}
