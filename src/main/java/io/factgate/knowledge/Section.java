package io.factgate.knowledge;

import io.factgate.knowledge.yaml.ListNode;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One mapping of a facts file, asked for its keys; what does not fit becomes a fault. */
final class Section {

  private final YamlFile file;
  private final MapNode map;

  /**
   * Refuses keys that are not allowed.
   *
   * @param keys the allowed ones, in the order in which users are told
   */
  Section(YamlFile file, MapNode map, List<String> keys) {
    this.file = file;
    this.map = new MapNode(FlowTexts.join(file, map, keys), map.from(), map.to());
    for (MapNode.Entry entry : this.map.entries()) {
      String key = entry.key().value();
      if (!keys.contains(key)) {
        String meant = Suggestions.question(key, keys);
        file.fault(
            entry.key(),
            "unknown key \""
                + key
                + "\""
                + (meant.isEmpty() ? ";" : meant)
                + " allowed here are "
                + String.join(", ", keys));
      }
    }
  }

  YamlFile file() {
    return file;
  }

  MapNode map() {
    return map;
  }

  boolean has(String key) {
    return map.entry(key).isPresent();
  }

  /** What stands behind a key, an empty value being a fault. */
  Optional<Node> node(String key) {
    Optional<MapNode.Entry> entry = map.entry(key);
    if (entry.isPresent() && entry.get().value() instanceof Scalar scalar && scalar.isEmpty()) {
      file.fault(
          entry.get().key(), "\"" + key + "\" is empty; give it a value, or leave the key out");
      return Optional.empty();
    }
    return entry.map(MapNode.Entry::value);
  }

  /** The text behind a key. */
  Optional<Scalar> scalar(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  /** The same with its blanks folded. */
  Optional<String> text(String key) {
    return scalar(key).map(Section::text);
  }

  /** One text, or a list of them. */
  List<Scalar> scalars(String key) {
    List<Scalar> found = new ArrayList<>();
    items(key).forEach(item -> scalar(key, item).ifPresent(found::add));
    return found;
  }

  /** The same with their blanks folded. */
  List<String> texts(String key) {
    return scalars(key).stream().map(Section::text).toList();
  }

  /** The items of a list; one item may stand without its list. */
  List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() || !(node.get() instanceof ListNode list)) {
      return node.map(List::of).orElse(List.of());
    }
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof Scalar scalar && scalar.isEmpty()) {
        file.fault(item, "an empty entry in \"" + key + "\"; give it a value, or leave it out");
      } else {
        items.add(item);
      }
    }
    return items;
  }

  /** The entries of a list of mappings, each started by the same key. */
  List<MapNode> entries(String key, String first) {
    String shape = "\"" + key + "\" must be a list of entries that start with '- " + first + ":'";
    Optional<MapNode.Entry> entry = map.entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    if (!(entry.get().value() instanceof ListNode list)) {
      file.fault(entry.get().key(), shape);
      return List.of();
    }
    List<MapNode> entries = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof MapNode mapping) {
        entries.add(mapping);
      } else {
        file.fault(item, shape);
      }
    }
    return entries;
  }

  /** A key that the entry cannot do without. */
  Optional<Scalar> wanted(String key, String example) {
    if (!has(key)) {
      file.fault(
          map.from(), map.from(), "\"" + key + "\" is missing here; write for example " + example);
    }
    return scalar(key);
  }

  private Optional<Scalar> scalar(String key, Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    file.fault(node, "\"" + key + "\" must be a text" + inQuotes(node));
    return Optional.empty();
  }

  /** What to write where YAML took a short text for more than one. */
  private String inQuotes(Node node) {
    String raw = file.raw().substring(node.from(), node.to());
    if (raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0 || raw.indexOf('"') >= 0) {
      return "";
    }
    boolean isBraced = raw.startsWith("{") || raw.startsWith("[");
    return (isBraced ? "; one that starts with a brace or bracket" : "; one that holds ': '")
        + " must stand in quotes: \""
        + raw
        + "\"";
  }

  /** A scalar's text, its blanks folded. */
  static String text(Scalar scalar) {
    return scalar.value().strip().replaceAll("[ \\t\\r\\n]++", " ");
  }
}
