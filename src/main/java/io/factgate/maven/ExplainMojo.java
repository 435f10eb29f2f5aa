package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.reporting.ExplainReport;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells for one place what was seen there, what it was held against and why it was judged so; for
 * the id of a fact, where drafts and sources speak of it.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets required parameters
public final class ExplainMojo extends StoryMojo {

  /** "draft.md:3", "/desk/draft.md:[3,14]" as the console has it, "draft.md:3:14". */
  private static final Pattern PLACE =
      Pattern.compile("(?<file>.+?):\\[?(?<line>\\d{1,9})(?:[:,](?<column>\\d{1,9}))?\\]?");

  /**
   * A place, {@code stories/summit/draft.md:3} or {@code stories/summit/draft.md:3:14}, or the id
   * of a fact.
   */
  @Parameter(property = "factgate.at", required = true)
  private String at;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    Result result = new Factgate().study(options);
    new Outcome(result, options.base(), getLog()).endBecauseOf(result.faults());
    ExplainReport report = new ExplainReport(result.studies());
    Matcher place = PLACE.matcher(at.strip());
    List<String> lines =
        place.matches() ? lines(report, options.base(), place) : report.fact(at.strip());
    if (lines.isEmpty() && !place.matches()) {
      throw new MojoExecutionException(
          "factgate.at is \""
              + at
              + "\"; it is no fact's id; write a place such as draft.md:3 or draft.md:3:14");
    }
    if (lines.isEmpty()) {
      getLog().info("No number, date, quotation or name is seen at " + at);
    }
    lines.forEach(getLog()::info);
  }

  private static List<String> lines(ExplainReport report, Path base, Matcher place)
      throws MojoExecutionException {
    Path file;
    try {
      file = base.resolve(place.group("file")).normalize();
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("factgate.at: " + e.getMessage());
    }
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException("factgate.at: " + place.group("file") + " does not exist");
    }
    String column = place.group("column");
    return report.at(
        base.relativize(file).toString().replace('\\', '/'),
        Integer.parseInt(place.group("line")),
        column == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(column)));
  }
}
