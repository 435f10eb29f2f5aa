package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Patch;
import io.factgate.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends in the drafts what is certain: a misspelled name, a number of which a fact knows the one
 * value, an altered quote of the facts. Prints the changes as a diff; nothing else in a file is
 * touched.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends StoryMojo {

  /** Whether the diff is printed and no draft changed: {@code true} for a look first. */
  @Parameter(property = "factgate.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    Factgate engine = new Factgate();
    Result result = engine.study(options);
    new Outcome(result, options.base(), getLog()).endBecauseOf(result.faults());
    List<Patch> patches = engine.patches(options, result);
    int changes = 0;
    for (Patch patch : patches) {
      changes += patch.remedies().size();
      try {
        patch.diff().forEach(getLog()::info);
        if (!dryRun) {
          patch.apply();
        }
      } catch (IOException e) {
        throw new MojoExecutionException("cannot mend " + patch.file() + ": " + e.getMessage());
      }
    }
    String sentence = changes == 1 ? "1 change" : changes + " changes";
    getLog().info(dryRun ? sentence + ", none written" : sentence + " written");
  }
}
