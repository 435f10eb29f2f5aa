package io.factgate.knowledge.yaml;

/** A piece of a YAML file, with the range of raw characters that it was read from. */
public sealed interface Node permits Scalar, ListNode, MapNode {

  /** Offset of its first raw character. */
  int from();

  /** Offset behind its last raw character. */
  int to();
}
