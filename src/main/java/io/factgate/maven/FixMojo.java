package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Patch;
import io.factgate.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends in the drafts what is certain: a misspelled name, a number of which a fact knows the one
 * value, an altered quote of the facts. Prints the changes as a diff, and writes them where it is
 * asked to; nothing else in a file is touched.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends StoryMojo {

  /** Whether the diff is printed and no draft changed: {@code false} writes the changes. */
  @Parameter(property = "factgate.dryRun", defaultValue = "true")
  private boolean dryRun;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    Factgate engine = new Factgate().telling(progress());
    Result result = engine.study(options);
    new Outcome(result, options.base(), getLog()).endBecauseOf(result.faults());
    List<Patch.Mended> drafts = new ArrayList<>();
    int changes = 0;
    for (Patch patch : engine.patches(options, result)) {
      changes += patch.remedies().size();
      drafts.add(mend(patch));
    }
    drafts.forEach(draft -> draft.diff().forEach(getLog()::info));
    String sentence = changes == 1 ? "1 change" : changes + " changes";
    if (!dryRun) {
      new Drafts(options.base()).write(drafts);
      getLog().info(sentence + " written");
    } else if (drafts.isEmpty()) {
      getLog().info("nothing to mend that is certain");
    } else {
      getLog().info(sentence + ", none written; -Dfactgate.dryRun=false writes");
    }
  }

  private static Patch.Mended mend(Patch patch) throws MojoExecutionException {
    try {
      return patch.mend();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot read " + patch.file() + ", no draft is changed: " + e.getMessage());
    }
  }
}
