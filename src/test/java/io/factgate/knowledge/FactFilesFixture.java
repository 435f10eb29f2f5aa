package io.factgate.knowledge;

import io.factgate.kind.Setting;
import io.factgate.knowledge.FactFiles.Loaded;
import io.factgate.knowledge.FactFiles.Location;
import io.factgate.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes facts files into a folder and loads them with kinds that match patterns. */
record FactFilesFixture(Path folder) {

  static final Set<String> RULES =
      Set.of("number-contradicted", "name-unsupported", "quote-altered");

  static FactFiles reader() {
    return new FactFiles(PatternKind.ALL, Setting.plain(), RULES, Limits.USUAL);
  }

  Loaded story(String yaml) {
    return reader().load(List.of(), Optional.of(write("story.yaml", yaml)));
  }

  Loaded houseAndStory(String house, String story) {
    return reader()
        .load(List.of(write("house.yaml", house)), Optional.of(write("story.yaml", story)));
  }

  /** The faults of a story's file, each as {@code line:column sentence}. */
  List<String> faults(String yaml) {
    return lines(story(yaml));
  }

  static List<String> lines(Loaded loaded) {
    return loaded.faults().stream()
        .map(
            fault ->
                fault
                    .place()
                    .map(p -> p.startLine() + ":" + p.startColumn() + " " + fault.sentence())
                    .orElse(fault.sentence()))
        .toList();
  }

  Location write(String name, String yaml) {
    return write(name, yaml.getBytes(StandardCharsets.UTF_8));
  }

  Location write(String name, byte[] bytes) {
    try {
      return new Location(Files.write(folder.resolve(name), bytes), "s/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
