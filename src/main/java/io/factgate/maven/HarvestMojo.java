package io.factgate.maven;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.harvest.Entry;
import io.factgate.reporting.ConsoleReport;
import io.factgate.text.Fault;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a first {@code facts.yaml} of what a story's sources state: claims with their values in
 * braces, quotes and who said them, each with its sources; what the sources disagree on stands side
 * by side as a comment. Run again it adds what is new and changes no line that is there.
 */
@Mojo(name = "harvest", threadSafe = true, requiresProject = false)
public final class HarvestMojo extends StoryMojo {

  /** Whether the files are printed and not written: {@code true} for a look first. */
  @Parameter(property = "factgate.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) throws MojoExecutionException, MojoFailureException {
    List<Factgate.Harvested> all = new Factgate().telling(progress()).harvest(options);
    ConsoleReport console = new ConsoleReport(options.base());
    List<String> faults = new ArrayList<>();
    for (Factgate.Harvested one : all) {
      for (Fault fault : one.faults()) {
        faults.add(console.line(fault));
        getLog().error(console.line(fault));
      }
      if (one.faults().isEmpty()) {
        write(one);
      }
    }
    if (!faults.isEmpty()) {
      throw new MojoExecutionException(Outcome.sentence(faults));
    }
  }

  private void write(Factgate.Harvested one) throws MojoExecutionException {
    long disputed = one.added().stream().filter(Entry::isDisputed).count();
    String told = one.added().size() + " entries added, " + disputed + " of them disputed";
    if (one.added().isEmpty()) {
      getLog().info(one.file() + ": nothing to add");
    } else if (dryRun) {
      getLog().info(one.file() + ": " + told + " if it were written:");
      one.whole().lines().forEach(getLog()::info);
    } else {
      try {
        WholeFile.write(one.file(), one.whole());
      } catch (IOException e) {
        throw new MojoExecutionException("cannot write " + one.file() + ": " + e.getMessage());
      }
      getLog().info(one.file() + ": " + told);
    }
  }
}
