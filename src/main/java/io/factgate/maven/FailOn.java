package io.factgate.maven;

import io.factgate.Result;
import io.factgate.kind.Level;
import java.util.Optional;

/** The level from which on findings fail the build; none where nothing does. */
record FailOn(Optional<Level> level) {

  /** The value of the parameter, if it is one. */
  static Optional<FailOn> of(String word) {
    return word.equals("never")
        ? Optional.of(new FailOn(Optional.empty()))
        : Level.of(word).filter(level -> level != Level.OFF).map(l -> new FailOn(Optional.of(l)));
  }

  /** How many findings fail the build. */
  int count(Result result) {
    return level.isEmpty()
        ? 0
        : (int)
            result.findings().stream()
                .filter(finding -> finding.level().isAtLeast(level.get()))
                .count();
  }
}
