package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Result;
import io.factgate.reporting.ExplainReport;
import java.io.File;
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
    Matcher place = PLACE.matcher(at.strip());
    boolean isPlace = place.matches();
    Path file = isPlace ? file(options.base(), place.group("file")) : options.base();
    Factgate engine = new Factgate().telling(progress());
    Result result = isPlace ? engine.studyAround(file, options) : engine.study(options);
    Outcome outcome = new Outcome(result, options.base(), getLog());
    ExplainReport report = new ExplainReport(result.studies());
    String path = options.base().relativize(file).toString().replace(File.separatorChar, '/');
    List<String> lines = isPlace ? lines(report, path, place) : report.fact(at.strip());
    if (lines.isEmpty() && !(isPlace && report.isRead(path))) {
      outcome.endBecauseOf(result.faults());
      throw new MojoExecutionException("factgate.at is \"" + at + "\"; " + lack(isPlace));
    }
    outcome.warnOfFaults();
    if (lines.isEmpty()) {
      getLog().info(nothing(report.lines(path), Integer.parseInt(place.group("line"))));
    }
    lines.forEach(getLog()::info);
  }

  private static String lack(boolean isPlace) {
    return isPlace
        ? "it is neither a draft nor a source of a story"
        : "it is no fact's id; write a place such as draft.md:3 or draft.md:3:14";
  }

  private String nothing(int lines, int line) {
    return line > lines
        ? at + ": the file has " + (lines == 1 ? "1 line" : lines + " lines")
        : "No number, date, quotation or name is seen at " + at;
  }

  private static Path file(Path base, String words) throws MojoExecutionException {
    Path file;
    try {
      file = base.resolve(words.replace('\\', '/')).normalize();
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("factgate.at: " + e.getMessage());
    }
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException("factgate.at: " + words + " does not exist");
    }
    return file;
  }

  private static List<String> lines(ExplainReport report, String path, Matcher place) {
    String column = place.group("column");
    return report.at(
        path,
        Integer.parseInt(place.group("line")),
        column == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(column)));
  }
}
