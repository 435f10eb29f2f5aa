package io.factgate.maven;

import io.factgate.Changed;
import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.story.Snapshot;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks all stories once, then again whatever is saved, until it is stopped: for writers who never
 * run a build. Nothing is written, and no finding ends it.
 */
@Mojo(name = "watch", threadSafe = true, requiresProject = false, aggregator = true)
public final class WatchMojo extends StoryMojo {

  /** Milliseconds between two looks at the files; longer where a look takes long. */
  private static final long PAUSE = 40;

  /** After how many checks the goal ends: {@code 1} for a single look. By default it never does. */
  @Parameter(property = "factgate.watch.checks", defaultValue = "0")
  private int checks;

  @Override
  void readMore(Parameters parameters) {}

  @Override
  void run(Options options, Path output) {
    Factgate engine = Factgate.keeping();
    Snapshot last = Snapshot.of(options);
    Snapshot before = last;
    new Outcome(engine.check(options), options.base(), getLog()).log(isAtTerminal());
    getLog().info("watching; Ctrl-C ends it");
    int done = 1;
    long look = 0;
    while (done != checks && pause(Math.max(PAUSE, 4 * look))) {
      long start = System.nanoTime();
      Snapshot now = Snapshot.of(options);
      look = (System.nanoTime() - start) / 1_000_000;
      boolean isAtRest = now.equals(before); // an editor may still be writing
      before = now;
      Set<String> changed = isAtRest ? now.since(last) : Set.of();
      if (!changed.isEmpty()) {
        last = now;
        done++;
        getLog().info("saved: " + String.join(", ", changed.stream().sorted().toList()));
        Options asked = options.withChanged(new Changed(changed));
        new Outcome(engine.check(asked), options.base(), getLog()).log(isAtTerminal());
      }
    }
  }

  private static boolean pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
