package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.reporting.HtmlReport;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the page that an editor reads, {@code factgate.html}; findings never fail the build here,
 * what could not be read does.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    threadSafe = true,
    requiresProject = false)
public final class ReportMojo extends StoryMojo {

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    if (modules().passOver(options)) {
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    Result result = new Factgate().study(options);
    new Outcome(result, options.base(), getLog())
        .write(List.of(new HtmlReport(version())), output)
        .endBecauseOf(result.faults());
    getLog().info("wrote " + output.resolve("factgate.html"));
  }
}
