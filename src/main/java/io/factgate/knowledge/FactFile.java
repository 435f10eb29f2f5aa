package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.knowledge.Facts.Ignore;
import io.factgate.knowledge.Facts.SourceNote;
import io.factgate.knowledge.NamesSection.NameEntry;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.knowledge.yaml.YamlReader;
import io.factgate.text.Limits;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One facts.yaml, read part by part; its faults gather in {@link #yaml()}. */
final class FactFile {

  private static final List<String> KEYS =
      List.of("dateline", "names", "sources", "facts", "rules", "ignore");

  private final YamlFile yaml;
  private final Optional<Section> root;

  private FactFile(YamlFile yaml, Optional<Section> root) {
    this.yaml = yaml;
    this.root = root;
  }

  /** Opens a file; one that is missing or broken has faults and no parts. */
  static FactFile open(Path file, String path, Limits limits) {
    YamlFile yaml = FactCharacters.read(file, path, limits);
    if (!yaml.faults().isEmpty()) {
      return new FactFile(yaml, Optional.empty());
    }
    Optional<Node> root = YamlReader.read(yaml, limits);
    String allowed = "a facts.yaml holds one or more of " + String.join(", ", KEYS);
    if (root.isEmpty() && yaml.faults().isEmpty()) {
      yaml.fault("holds nothing; " + allowed);
    } else if (root.isPresent() && !(root.get() instanceof MapNode)) {
      yaml.fault(root.get(), allowed + "; write for example dateline: 2025-08-19");
    } else if (root.isPresent() && ((MapNode) root.get()).entries().isEmpty()) {
      yaml.fault(root.get(), "holds nothing; " + allowed);
    }
    return new FactFile(
        yaml,
        root.filter(MapNode.class::isInstance)
            .map(node -> new Section(yaml, (MapNode) node, KEYS)));
  }

  /** The same file for another reading, whose faults gather apart; of a file without faults. */
  FactFile again() {
    YamlFile fresh = yaml.again();
    return new FactFile(fresh, root.map(section -> new Section(fresh, section.map(), KEYS)));
  }

  YamlFile yaml() {
    return yaml;
  }

  /** Whether all of it could be read as YAML; if not, not all that it says is known. */
  boolean isReadable() {
    return root.isPresent() && !yaml.isBroken();
  }

  Optional<LocalDateTime> dateline(ZoneId zone) {
    return root.flatMap(section -> Dates.moment(section, "dateline", zone));
  }

  List<NameEntry> names() {
    return root.map(r -> new NamesSection(yaml).read(r.entries("names", "name"))).orElse(List.of());
  }

  List<SourceNote> sources(ZoneId zone, NameBook names) {
    return root.map(r -> new SourcesSection(yaml, zone, names).read(r.entries("sources", "file")))
        .orElse(List.of());
  }

  /** The entries of its facts. */
  List<MapNode> entries() {
    return root.map(r -> r.entries("facts", "id")).orElse(List.of());
  }

  List<Fact> facts(NameBook names, FactIds ids, Detectors detectors, boolean house) {
    return facts(entries(), names, ids, detectors, house);
  }

  /** Those of some entries. */
  List<Fact> facts(
      List<MapNode> entries, NameBook names, FactIds ids, Detectors detectors, boolean house) {
    return new FactsSection(yaml, names, ids, detectors, house).read(entries);
  }

  Map<String, Level> rules(Set<String> known) {
    return root.map(r -> new RulesSection(yaml, known).read(r)).orElse(Map.of());
  }

  boolean hasIgnores() {
    return root.map(r -> r.has("ignore")).orElse(false);
  }

  List<Ignore> ignores(Set<String> allowed) {
    return root.map(r -> new IgnoreSection(yaml, allowed).read(r.entries("ignore", "rule")))
        .orElse(List.of());
  }
}
