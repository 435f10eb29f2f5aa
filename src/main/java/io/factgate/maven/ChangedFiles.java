package io.factgate.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/** Asks git which files below a folder differ from a commit, new ones included. */
record ChangedFiles(Path base) {

  /** Paths relative to the folder, with {@code /} between folders. */
  Set<String> since(String ref) throws MojoExecutionException {
    Set<String> changed = new TreeSet<>();
    if (ref.startsWith("-")) {
      throw new MojoExecutionException(
          "factgate.since is \"" + ref + "\"; write a commit or branch");
    }
    if (!isInRepository()) {
      throw new MojoExecutionException(
          "factgate.since is \"" + ref + "\", but " + base + " is in no git repository");
    }
    changed.addAll(git("diff", "--name-only", "-z", "--relative", ref, "--", "."));
    changed.addAll(git("ls-files", "--others", "--exclude-standard", "-z"));
    return changed;
  }

  /** Outside of one, git compares two files of these names and says so in its own words. */
  private boolean isInRepository() throws MojoExecutionException {
    return run("rev-parse", "--show-toplevel").isDone();
  }

  private List<String> git(String... words) throws MojoExecutionException {
    Answer answer = run(words);
    if (!answer.isDone()) {
      String reason = answer.output.lines().findFirst().orElse("no reason");
      throw new MojoExecutionException("factgate.since: git says: " + reason);
    }
    return Arrays.stream(answer.output.split("\0")).filter(path -> !path.isEmpty()).toList();
  }

  private record Answer(boolean isDone, String output) {}

  private Answer run(String... words) throws MojoExecutionException {
    List<String> command = new ArrayList<>(List.of("git", "-C", base.toString()));
    command.addAll(Arrays.asList(words));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor() == 0, output);
    } catch (IOException e) {
      throw new MojoExecutionException("factgate.since: git cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("factgate.since: interrupted", e);
    }
  }
}
