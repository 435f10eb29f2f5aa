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
    changed.addAll(git("diff", "--name-only", "-z", "--relative", ref, "--", "."));
    changed.addAll(git("ls-files", "--others", "--exclude-standard", "-z"));
    return changed;
  }

  private List<String> git(String... words) throws MojoExecutionException {
    List<String> command = new ArrayList<>(List.of("git", "-C", base.toString()));
    command.addAll(Arrays.asList(words));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        String reason = output.lines().findFirst().orElse("no reason");
        throw new MojoExecutionException("factgate.since: git says: " + reason);
      }
      return Arrays.stream(output.split("\0")).filter(path -> !path.isEmpty()).toList();
    } catch (IOException e) {
      throw new MojoExecutionException("factgate.since: git cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("factgate.since: interrupted", e);
    }
  }
}
