package io.factgate.maven;

import io.factgate.Embargo;
import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.reporting.HtmlReport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes the page that an editor reads, {@code factgate.html}, into the output directory, or among
 * the reports of the project's site; findings never fail the build here, what could not be read
 * does.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.SITE,
    threadSafe = true,
    requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets required parameters
public final class ReportMojo extends StoryMojo implements MavenReport {

  /** Where the reports of a site are written; the site sets it. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private File reportOutputDirectory;

  private boolean isOfSite;

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
    if (modules().passOver(options) && !isOfSite) { // a site has a link to the page in any case
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    Result whole = new Factgate().telling(progress()).study(options);
    boolean isPlaceOnly = new Parameters(options.base()).isPlaceOnly(evidence);
    Result result = isPlaceOnly ? Embargo.on(whole) : whole;
    Path folder = isOfSite ? reportOutputDirectory.toPath() : output;
    new Outcome(result, options.base(), getLog())
        .write(List.of(new HtmlReport(version())), folder)
        .endBecauseOf(result.faults());
    getLog().info("wrote " + folder.resolve("factgate.html"));
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      isOfSite = true;
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public String getOutputName() {
    return "factgate";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Factgate";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Drafts held against facts and sources.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    reportOutputDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  /** The page is written whole, not into the frame of the site. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return !isSkipped();
  }
}
