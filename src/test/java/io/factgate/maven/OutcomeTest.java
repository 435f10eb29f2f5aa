package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.kind.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.monitor.logging.DefaultLog;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.logging.AbstractLogger;
import org.codehaus.plexus.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeTest {

  /** What Maven prints from a level on. */
  private static final class Printed extends AbstractLogger {
    private final StringBuilder lines = new StringBuilder();

    Printed(int level) {
      super(level, "printed");
    }

    private void add(String level, boolean isOn, String line) {
      if (isOn) {
        lines.append('[').append(level).append("] ").append(line).append('\n');
      }
    }

    @Override
    public void debug(String line, Throwable cause) {
      add("DEBUG", isDebugEnabled(), line);
    }

    @Override
    public void info(String line, Throwable cause) {
      add("INFO", isInfoEnabled(), line);
    }

    @Override
    public void warn(String line, Throwable cause) {
      add("WARNING", isWarnEnabled(), line);
    }

    @Override
    public void error(String line, Throwable cause) {
      add("ERROR", isErrorEnabled(), line);
    }

    @Override
    public void fatalError(String line, Throwable cause) {
      add("ERROR", isFatalErrorEnabled(), line);
    }

    @Override
    public Logger getChildLogger(String name) {
      return this;
    }
  }

  @TempDir Path base;

  @BeforeEach
  void writeADraftWithAnErrorAndAWarning() throws IOException {
    Files.writeString(
        base.resolve("facts.yaml"), "facts:\n  - {id: fare, claim: The ferry costs 12 euros}\n");
    Files.createDirectory(base.resolve("sources"));
    Files.writeString(base.resolve("sources/line.txt"), "The ferry costs 12 euros.\n");
    Files.writeString(
        base.resolve("draft.md"), "The ferry costs 21 euros.\n\nThe quay is 300 metres long.\n");
  }

  @Test
  void aQuietBuildTellsWhatFailsItAndNothingElse() {
    assertThat(told(Logger.LEVEL_ERROR, Level.ERROR))
        .contains("[ERROR] " + base + "/draft.md:[1,17] number-contradicted: ")
        .doesNotContain("300 metres", "[WARNING]");
    assertThat(told(Logger.LEVEL_ERROR, Level.WARNING))
        .contains(
            "[ERROR] " + base + "/draft.md:[1,17] number-contradicted: ",
            "[ERROR] " + base + "/draft.md:[3,13] number-unsupported: ")
        .doesNotContain("[WARNING]");
  }

  @Test
  void anyOtherBuildTellsAWarningAsOne() {
    assertThat(told(Logger.LEVEL_INFO, Level.WARNING))
        .contains("[WARNING] " + base + "/draft.md:[3,13] number-unsupported: ")
        .doesNotContain("[ERROR] " + base + "/draft.md:[3,13]");
  }

  private String told(int level, Level failOn) {
    Printed printed = new Printed(level);
    Result result = new Factgate().check(Options.in(base));
    Outcome outcome = new Outcome(result, base, new DefaultLog(printed)).log();
    assertThatThrownBy(
            () ->
                outcome.end(
                    new FailOn(Optional.of(failOn)), new MinCoverage(0), new GoalCall(true, "1")))
        .isInstanceOf(MojoFailureException.class);
    return printed.lines.toString();
  }
}
