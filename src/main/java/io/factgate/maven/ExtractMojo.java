package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Reports;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes every number, date, quotation and name that the checker sees in drafts and sources to
 * {@code mentions.jsonl}.
 */
@Mojo(name = "extract", threadSafe = true, requiresProject = false)
public final class ExtractMojo extends StoryMojo {

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException {
    if (modules().passOver(options)) {
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    new Outcome(new Factgate().telling(progress()).extract(options), options.base(), getLog())
        .write(Reports.ofExtract(), output)
        .logExtracted()
        .end();
  }
}
