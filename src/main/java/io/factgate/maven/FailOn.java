package io.factgate.maven;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import java.util.List;
import java.util.Optional;

/** The level from which on findings fail the build; none where nothing does. */
record FailOn(Optional<Level> level) {

  /** The value of the parameter, if it is one. */
  static Optional<FailOn> of(String word) {
    return word.equals("never")
        ? Optional.of(new FailOn(Optional.empty()))
        : Level.of(word).filter(level -> level != Level.OFF).map(l -> new FailOn(Optional.of(l)));
  }

  /** The findings that fail the build. */
  List<Finding> failing(Result result) {
    return result.findings().stream()
        .filter(finding -> level.isPresent() && finding.level().isAtLeast(level.get()))
        .toList();
  }
}
