package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.judging.Baseline;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records today's findings in a file, so that only new ones fail the build. A file that is there
 * only shrinks: what is found no more is dropped, and what is new is not taken in.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends StoryMojo {

  /**
   * Whether a file that is there is written anew with all of today's findings: {@code true} after a
   * rule has become sharper.
   */
  @Parameter(property = "factgate.baseline.renew", defaultValue = "false")
  private boolean renew;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    if (modules().passOver(options)) {
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    if (options.story().isPresent()) {
      throw new MojoExecutionException(
          "factgate.story: a baseline is of all stories; leave factgate.story out");
    }
    Path file = options.baseline().orElse(options.base().resolve(Options.BASELINE));
    Result result =
        new Factgate().telling(progress()).check(options.withBaseline(Optional.empty()));
    List<Fault> faults = new ArrayList<>(result.faults());
    boolean isNew = renew || !Files.exists(file);
    String path = options.base().relativize(file).toString();
    Baseline before = isNew ? Baseline.none() : Baseline.read(file, path, faults);
    new Outcome(result, options.base(), getLog()).endBecauseOf(faults);
    Baseline after = isNew ? Baseline.of(result.findings()) : before.shrunkTo(result.findings());
    try {
      after.write(file);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "factgate.baseline: cannot write " + file + ": " + e.getMessage());
    }
    tell(file, before, after, result.findings().size(), isNew);
  }

  private void tell(Path file, Baseline before, Baseline after, int found, boolean isNew) {
    String dropped = isNew ? "" : ", " + (before.size() - after.size()) + " dropped";
    getLog().info(file + ": " + findings(after.size()) + dropped);
    int fresh = found - after.size();
    if (fresh > 0) {
      getLog()
          .info(
              (fresh == 1 ? "1 new finding is" : fresh + " new findings are")
                  + " not taken in; -Dfactgate.baseline.renew takes all in");
    }
  }

  private static String findings(int count) {
    return count == 1 ? "1 finding" : count + " findings";
  }
}
