package io.factgate.knowledge.yaml;

import java.util.List;
import java.util.Optional;

/** A YAML mapping; no key stands twice in it. */
public record MapNode(List<Entry> entries, int from, int to) implements Node {

  /** A key and what stands behind it. */
  public record Entry(Scalar key, Node value) {}

  /** Copies the entries. */
  public MapNode {
    entries = List.copyOf(entries);
  }

  /** The entry of that key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(e -> e.key().value().equals(key)).findFirst();
  }
}
