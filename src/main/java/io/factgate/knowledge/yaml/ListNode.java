package io.factgate.knowledge.yaml;

import java.util.List;

/** A YAML sequence. */
public record ListNode(List<Node> items, int from, int to) implements Node {

  /** Copies the items. */
  public ListNode {
    items = List.copyOf(items);
  }
}
