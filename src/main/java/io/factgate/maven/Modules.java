package io.factgate.maven;

import io.factgate.Options;
import io.factgate.story.Stories;
import java.nio.file.Path;
import java.util.List;

/** The modules of one build, of which not every one holds a story. */
record Modules(List<Path> folders) {

  /** Whether this module has no draft while another one has some. */
  boolean passOver(Options options) {
    return !Stories.find(options).hasDrafts()
        && folders.stream()
            .filter(folder -> !folder.equals(options.base()))
            .anyMatch(folder -> Stories.find(options.at(folder)).hasDrafts());
  }
}
