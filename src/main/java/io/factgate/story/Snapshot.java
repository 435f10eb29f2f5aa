package io.factgate.story;

import io.factgate.Options;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The state of every file of a repository that a check reads, by time and size. */
public final class Snapshot {

  private record State(FileTime time, long size) {}

  private final Map<String, State> states = new HashMap<>();

  private Snapshot() {}

  /** How the files are now. */
  public static Snapshot of(Options options) {
    Snapshot snapshot = new Snapshot();
    Found found = Stories.find(options);
    found.houseFacts().forEach(file -> snapshot.add(options, file));
    for (Story story : found.stories()) {
      snapshot.addGround(options, story);
      story.drafts().forEach(file -> snapshot.add(options, file));
    }
    return snapshot;
  }

  /** How the files are now that drafts of a story are held against. */
  public static Snapshot ofGround(Options options, List<Path> house, Story story) {
    Snapshot snapshot = new Snapshot();
    house.forEach(file -> snapshot.add(options, file));
    snapshot.addGround(options, story);
    return snapshot;
  }

  private void addGround(Options options, Story story) {
    story.factsFile().ifPresent(file -> add(options, file));
    story.sources().forEach(file -> add(options, file));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot snapshot && states.equals(snapshot.states);
  }

  @Override
  public int hashCode() {
    return states.hashCode();
  }

  /** Paths of files that are new, gone or saved since another snapshot. */
  public Set<String> since(Snapshot earlier) {
    Set<String> changed = new HashSet<>();
    states.forEach(
        (path, state) -> {
          if (!state.equals(earlier.states.get(path))) {
            changed.add(path);
          }
        });
    earlier.states.keySet().stream().filter(p -> !states.containsKey(p)).forEach(changed::add);
    return changed;
  }

  private void add(Options options, Path file) {
    state(file)
        .ifPresent(
            state ->
                states.put(
                    options.base().relativize(file).toString().replace(File.separatorChar, '/'),
                    state));
  }

  /** None of a file that is just being replaced. */
  private static Optional<State> state(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new State(now.lastModifiedTime(), now.size()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
