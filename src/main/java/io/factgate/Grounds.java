package io.factgate;

import io.factgate.story.Snapshot;
import io.factgate.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The grounds of stories: read each time, or kept and read anew only where a file of them has been
 * saved, for whoever checks the same stories again and again. Thread-safe.
 */
final class Grounds {

  /** Everything that a ground depends on; of drafts only which there are. */
  private record State(Options options, Snapshot files, List<Path> drafts) {}

  private record Kept(State state, Ground ground) {}

  private static final Changed NOTHING = new Changed(Set.of());

  private final Optional<Map<Path, Kept>> kept;

  private Grounds(Optional<Map<Path, Kept>> kept) {
    this.kept = kept;
  }

  static Grounds readEachTime() {
    return new Grounds(Optional.empty());
  }

  static Grounds kept() {
    return new Grounds(Optional.of(new ConcurrentHashMap<>()));
  }

  /** That of a story; reading is asked for where none is kept of these files. */
  Ground of(Options options, List<Path> house, Story story, Supplier<Ground> reading) {
    if (kept.isEmpty()) {
      return reading.get();
    }
    Options all = options.withChanged(NOTHING); // what is told changes nothing of a ground
    State state = new State(all, Snapshot.ofGround(options, house, story), story.drafts());
    Kept known = kept.get().get(story.folder());
    if (known != null && known.state().equals(state)) {
      return known.ground();
    }
    Ground ground = reading.get();
    kept.get().put(story.folder(), new Kept(state, ground));
    return ground;
  }
}
