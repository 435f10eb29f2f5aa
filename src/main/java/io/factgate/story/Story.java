package io.factgate.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One story: a folder with drafts, facts and sources; lists are in order of path.
 *
 * @param name of its folder
 * @param path of its folder relative to the base directory, with {@code /} between folders; empty
 *     where the base directory is the story
 * @param factsFile the story's own facts.yaml
 * @param unread files that were seen and are not read, relative to the base directory: pictures,
 *     tables of data, links that lead out of the story
 */
public record Story(
    String name,
    Path folder,
    String path,
    Optional<Path> factsFile,
    List<Path> drafts,
    List<Path> sources,
    List<String> unread) {

  /** Copies the lists. */
  public Story {
    drafts = List.copyOf(drafts);
    sources = List.copyOf(sources);
    unread = List.copyOf(unread);
  }
}
