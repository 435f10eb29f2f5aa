package io.factgate.maven;

import io.factgate.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lays out a first story: a draft, a source and a facts.yaml with comments, which passes. */
@Mojo(name = "init", threadSafe = true, requiresProject = false, aggregator = true)
@SuppressWarnings("NullAway.Init") // Maven sets the required parameters
public final class InitMojo extends AbstractMojo {

  /** The editorial repository. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File basedir;

  /** The build that this goal runs in. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The version of Factgate. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** The name of the story's folder below {@code stories}: {@code 2025-08-19-summit}. */
  @Parameter(property = "factgate.story", defaultValue = "first-story")
  private String story;

  @Override
  public void execute() throws MojoExecutionException {
    if (!story.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*")) {
      throw new MojoExecutionException(
          "factgate.story is \"" + story + "\"; write a folder's name such as 2025-08-19-summit");
    }
    Path folder = basedir.toPath().toAbsolutePath().normalize().resolve("stories").resolve(story);
    if (Files.exists(folder)) {
      throw new MojoExecutionException(
          "factgate.story: " + folder + " is there already, and nothing is written over");
    }
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("facts.yaml", folder.resolve("facts.yaml"));
    files.put("draft.md", folder.resolve("draft.md"));
    files.put("agency.txt", folder.resolve("sources/agency.txt"));
    try {
      Files.createDirectories(folder.resolve("sources"));
      for (Map.Entry<String, Path> file : files.entrySet()) {
        WholeFile.write(file.getValue(), template(file.getKey()));
        getLog().info("wrote " + file.getValue());
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write to " + folder + ": " + e.getMessage());
    }
    getLog()
        .info(
            GoalCall.in(session, version).of("check")
                + " holds the draft against facts and source");
  }

  private static String template(String name) throws IOException {
    try (InputStream in = InitMojo.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@today@", LocalDate.now(ZoneId.systemDefault()).toString());
    }
  }
}
