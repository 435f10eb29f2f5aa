package io.factgate.maven;

import io.factgate.Kinds;
import io.factgate.Options;
import io.factgate.Progress;
import io.factgate.judging.Rules;
import io.factgate.kind.Rule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals over stories have in common: where stories lie and how their words are read. */
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
abstract class StoryMojo extends AbstractMojo {

  /** The editorial repository. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /** The build that this goal runs in. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The version of Factgate. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /**
   * Folders of stories, as patterns relative to the base directory: {@code desk/*,archive}. By
   * default the folders below {@code stories}; where there is no such folder, the base directory is
   * the one story.
   */
  @Parameter(property = "factgate.stories")
  private List<String> stories = List.of();

  /** The one story to look at, by the name of its folder: {@code 2025-08-19-summit}. */
  @Parameter(property = "factgate.story")
  private @Nullable String story;

  /**
   * Drafts, as patterns relative to the base directory or to the story: {@code text/*.md}. By
   * default every document that lies directly in a story's folder.
   */
  @Parameter(property = "factgate.drafts")
  private List<String> drafts = List.of();

  /**
   * Sources, as patterns relative to the base directory or to the story: {@code wire/**}. By
   * default every file in a story's folder {@code sources}, at any depth.
   */
  @Parameter(property = "factgate.sources")
  private List<String> sources = List.of();

  /** Files that are not looked at, as patterns: {@code **}{@code /old/**}. */
  @Parameter(property = "factgate.excludes")
  private List<String> excludes = List.of();

  /**
   * Files of house facts, which hold for every story: {@code house/names.yaml}. By default the
   * {@code facts.yaml} of the base directory, where stories have folders of their own.
   */
  @Parameter(property = "factgate.facts")
  private List<String> facts = List.of();

  /**
   * Levels of rules, {@code error}, {@code warning}, {@code note} or {@code off}: {@code
   * number-unsupported=off,arithmetic=error}.
   */
  @Parameter(property = "factgate.rules")
  private List<String> rules = List.of();

  /** The folder that results are written to, relative to the base directory. */
  @Parameter(property = "factgate.outputDirectory", defaultValue = "target/factgate")
  private String outputDirectory;

  /**
   * The locale of drafts and sources, which tells whose dollar {@code $} is and which number of 3/4
   * is the month: {@code en-GB}.
   */
  @Parameter(property = "factgate.locale", defaultValue = "en-US")
  private String locale;

  /** The zone that times without one are of: {@code America/New_York}. */
  @Parameter(property = "factgate.zone", defaultValue = "UTC")
  private String zone;

  /** The character set of drafts and plain sources: {@code ISO-8859-1}. */
  @Parameter(property = "factgate.encoding", defaultValue = "UTF-8")
  private String encoding;

  /**
   * A CSS selector of the elements that hold the article of an HTML page: {@code .article-body}. By
   * default the article is looked for in sources, and drafts are read whole.
   */
  @Parameter(property = "factgate.html.content")
  private @Nullable String htmlContent;

  /** A CSS selector of elements of HTML pages that are not read: {@code .newsletter, figure}. */
  @Parameter(property = "factgate.html.skip")
  private @Nullable String htmlSkip;

  /**
   * The seconds that a document may take to be read, and a draft for each source it is held
   * against: {@code 120}.
   */
  @Parameter(property = "factgate.limit.time", defaultValue = "60")
  private String limitTime;

  /** The characters that a document may have, markup included: {@code 20000000}. */
  @Parameter(property = "factgate.limit.characters", defaultValue = "10000000")
  private String limitCharacters;

  /** The bytes that a file may have, an archive when it is unpacked: {@code 500000000}. */
  @Parameter(property = "factgate.limit.bytes", defaultValue = "200000000")
  private String limitBytes;

  /** The levels to which elements of a document may be nested: {@code 500}. */
  @Parameter(property = "factgate.limit.nesting", defaultValue = "200")
  private String limitNesting;

  /** The language of drafts: {@code en}, or {@code auto} to look at the words. */
  @Parameter(property = "factgate.language", defaultValue = "auto")
  private String language;

  /**
   * The file of findings that are passed over, written by {@code factgate:baseline}: {@code
   * desk/baseline.txt}. By default none is.
   */
  @Parameter(property = "factgate.baseline")
  private @Nullable String baseline;

  /** Whether the goal does nothing: {@code true} while a story is being laid out. */
  @Parameter(property = "factgate.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: factgate.skip is true");
      return;
    }
    Path base = basedir.toPath().toAbsolutePath().normalize();
    Parameters parameters = new Parameters(base);
    Path output = parameters.folder("outputDirectory", outputDirectory);
    Options options = options(base, output, parameters);
    parameters.language(language);
    readMore(parameters);
    List<String> problems = parameters.problems();
    if (!problems.isEmpty()) {
      problems.forEach(getLog()::error);
      throw new MojoExecutionException(Outcome.sentence(problems));
    }
    run(options, output);
  }

  /** Reads the parameters that this goal has beside the common ones. */
  abstract void readMore(Parameters parameters);

  /** Does the goal's work. */
  abstract void run(Options options, Path output)
      throws MojoExecutionException, MojoFailureException;

  /** Tells how far a long run of this goal has come. */
  final Progress progress() {
    return new ProgressLog(getLog()::info, System::nanoTime);
  }

  /** The modules of the build. */
  final Modules modules() {
    return new Modules(
        session.getProjects().stream()
            .map(MavenProject::getBasedir)
            .filter(Objects::nonNull)
            .map(folder -> folder.toPath().toAbsolutePath().normalize())
            .toList());
  }

  /** How other goals are called from here. */
  final GoalCall goals() {
    return GoalCall.in(session, version);
  }

  /** Whether the goal is asked to do nothing. */
  final boolean isSkipped() {
    return skip;
  }

  /** Whether somebody reads along, and no file or service gathers the lines. */
  final boolean isAtTerminal() {
    return session.getRequest().isInteractiveMode() && System.console() != null;
  }

  /** The version of Factgate. */
  final String version() {
    return version;
  }

  private Options options(Path base, Path output, Parameters parameters) {
    Optional<Path> old = parameters.baseline(baseline);
    List<Path> outputs = new ArrayList<>(List.of(output));
    old.ifPresent(outputs::add);
    List<String> known = Rules.of(Kinds.all()).stream().map(Rule::name).toList();
    return Options.set(base)
        .stories(parameters.globs(stories))
        .story(Optional.ofNullable(story))
        .drafts(parameters.globs(drafts))
        .sources(parameters.globs(sources))
        .excludes(parameters.globs(excludes))
        .facts(parameters.facts(facts))
        .rules(parameters.rules(rules, known))
        .locale(parameters.locale(locale))
        .zone(parameters.zone(zone))
        .encoding(parameters.encoding(encoding))
        .pages(parameters.pages(htmlContent, htmlSkip))
        .limits(parameters.limits(limitTime, limitCharacters, limitBytes, limitNesting))
        .baseline(old)
        .outputs(outputs)
        .threads(Runtime.getRuntime().availableProcessors())
        .build();
  }
}
