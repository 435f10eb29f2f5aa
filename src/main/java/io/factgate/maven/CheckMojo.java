package io.factgate.maven;

import io.factgate.Changed;
import io.factgate.Embargo;
import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Reports;
import io.factgate.Result;
import io.factgate.reporting.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks every draft of every story against its facts and sources, and fails the build on what they
 * contradict.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets components and required parameters
public final class CheckMojo extends StoryMojo {

  /**
   * The level from which on findings fail the build: {@code error}, {@code warning}, {@code note},
   * or {@code never}. What could not be read or checked fails it in any case.
   */
  @Parameter(property = "factgate.failOn", defaultValue = "error")
  private String failOn;

  /**
   * Formats in which the results are written beside {@code sarif}, which is written in any case:
   * {@code junit,checkstyle,github,gitlab,rdjson,json,claimreview,html}.
   */
  @Parameter(property = "factgate.formats")
  private List<String> formats = List.of();

  /**
   * The share of the mentions of each draft, in percent, that must be held against facts or
   * sources; a draft with less fails the build: {@code 60}. By default nothing is asked.
   */
  @Parameter(property = "factgate.minCoverage", defaultValue = "0")
  private String minCoverage;

  /**
   * A commit or branch of git: only findings that what has changed since may have brought are told,
   * {@code origin/main}. All facts count in any case.
   */
  @Parameter(property = "factgate.since")
  private @Nullable String since;

  /**
   * What of sources is printed and written: their {@code words}, or for sources under embargo only
   * the {@code place} where they speak.
   */
  @Parameter(property = "factgate.evidence", defaultValue = "words")
  private String evidence;

  /**
   * Whether results are kept in the folder {@code cache} of {@code outputDirectory}, so that a
   * story of which nothing has changed is not read again: {@code false} to read every story.
   * Nothing is kept where {@code evidence} is {@code place}, or formats are asked for.
   */
  @Parameter(property = "factgate.cache", defaultValue = "true")
  private boolean cache;

  @Component private BuildContext context;

  @Override
  void readMore(Parameters parameters) {
    parameters.failOn(failOn);
    parameters.formats(formats, version());
    parameters.minCoverage(minCoverage);
    parameters.isPlaceOnly(evidence);
  }

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    if (modules().passOver(options)) {
      getLog().info("No draft here; other modules of this build have some");
      return;
    }
    Options asks =
        since == null
            ? options
            : options.withChanged(new Changed(new ChangedFiles(options.base()).since(since)));
    Parameters read = new Parameters(options.base());
    List<ReportFormat> asked = read.formats(formats, version());
    boolean isPlaceOnly = read.isPlaceOnly(evidence);
    Factgate engine =
        cache && !isPlaceOnly ? Factgate.caching(output.resolve("cache")) : new Factgate();
    Factgate telling = engine.telling(progress());
    Result whole = asked.isEmpty() ? telling.check(asks) : telling.study(asks);
    Result result = isPlaceOnly ? Embargo.on(whole) : whole;
    new Markers(context, options).show(result);
    new Outcome(result, options.base(), getLog())
        .write(
            isPlaceOnly ? Reports.ofEmbargoedCheck(version()) : Reports.ofCheck(version()), output)
        .write(asked, output)
        .log(isAtTerminal())
        .end(read.failOn(failOn), read.minCoverage(minCoverage), goals());
  }
}
