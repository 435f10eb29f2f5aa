package io.factgate.text;

import java.util.Optional;

/**
 * Something that keeps a run from being done: a file that cannot be read, a fact that is not
 * understood, a parameter without sense. A fault fails the build whatever the findings are.
 *
 * @param path the file, relative to the base directory; empty for a parameter
 * @param place where in the file, as far as known
 * @param sentence what was found and what is allowed, one line
 */
public record Fault(String path, Optional<Place> place, String sentence) {

  /** A fault of a whole file. */
  public static Fault of(String path, String sentence) {
    return new Fault(path, Optional.empty(), sentence);
  }
}
