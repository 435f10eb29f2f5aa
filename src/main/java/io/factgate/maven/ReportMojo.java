package io.factgate.maven;

import io.factgate.Embargo;
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
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the page that an editor reads, {@code factgate.html}; findings never fail the build here,
 * what could not be read does.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    threadSafe = true,
    requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets required parameters
public final class ReportMojo extends StoryMojo {

  /**
   * What of sources is printed and written: their {@code words}, or for sources under embargo only
   * the {@code place} where they speak.
   */
  @Parameter(property = "factgate.evidence", defaultValue = "words")
  private String evidence;

  @Override
  void readMore(Parameters parameters) {
    parameters.isPlaceOnly(evidence);
  }

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    if (modules().passOver(options)) {
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    Result whole = new Factgate().study(options);
    boolean isPlaceOnly = new Parameters(options.base()).isPlaceOnly(evidence);
    Result result = isPlaceOnly ? Embargo.on(whole) : whole;
    new Outcome(result, options.base(), getLog())
        .write(List.of(new HtmlReport(version())), output)
        .endBecauseOf(result.faults());
    getLog().info("wrote " + output.resolve("factgate.html"));
  }
}
