package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code rules}: levels that replace the rules' own. */
final class RulesSection {

  private final YamlFile file;
  private final Set<String> known;

  RulesSection(YamlFile file, Set<String> known) {
    this.file = file;
    this.known = new TreeSet<>(known);
  }

  Map<String, Level> read(Section root) {
    Map<String, Level> levels = new LinkedHashMap<>();
    Optional<Node> node = root.node("rules");
    if (node.isPresent() && node.get() instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        level(entry).ifPresent(level -> levels.put(entry.key().value(), level));
      }
    } else {
      node.ifPresent(
          n ->
              file.fault(
                  n, "\"rules\" gives levels by rule; write rules: {name-unsupported: off}"));
    }
    return levels;
  }

  private Optional<Level> level(MapNode.Entry entry) {
    String rule = entry.key().value();
    if (!known.contains(rule)) {
      String meant = Suggestions.question(rule, known);
      file.fault(
          entry.key(),
          "\""
              + rule
              + "\" is no rule"
              + (meant.isEmpty() ? "; rules are " + String.join(", ", known) : meant));
    }
    if (entry.value() instanceof Scalar scalar) {
      return Levels.read(file, scalar);
    }
    file.fault(entry.value(), "a level is a word; allowed are error, warning, note and off");
    return Optional.empty();
  }
}
