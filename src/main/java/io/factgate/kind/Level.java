package io.factgate.kind;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the gravest first. */
public enum Level {
  ERROR,
  WARNING,
  NOTE,
  /** The rule is not applied. */
  OFF;

  /** As users write it: {@code error}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that word, if it is one. */
  public static Optional<Level> of(String word) {
    for (Level level : values()) {
      if (level.word().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** Whether this one is as grave as the other, or graver; never for {@code OFF}. */
  public boolean isAtLeast(Level other) {
    return this != OFF && compareTo(other) <= 0;
  }
}
