package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.util.Optional;

/** Reads the words for levels. */
final class Levels {

  private Levels() {}

  static Optional<Level> read(YamlFile file, Scalar scalar) {
    Optional<Level> level = Level.of(Section.text(scalar));
    if (level.isEmpty()) {
      file.fault(
          scalar,
          "\"" + Section.text(scalar) + "\" is no level; allowed are error, warning, note and off");
    }
    return level;
  }
}
