package io.factgate.harvest;

import java.util.List;

/**
 * One entry for a facts.yaml, as lines without indentation.
 *
 * @param id of the fact; of a name the name
 * @param key of the list that it belongs to: {@code names} or {@code facts}
 * @param isDisputed whether the sources disagree: its lines are comments for the editor to decide
 * @param telling words by which it is known in a file again
 */
public record Entry(String id, String key, List<String> lines, boolean isDisputed, String telling) {

  /** Copies the lines. */
  public Entry {
    lines = List.copyOf(lines);
  }
}
