package io.factgate.story;

import io.factgate.text.Fault;
import java.nio.file.Path;
import java.util.List;

/**
 * The stories of a repository in order of path, with what keeps some from being checked.
 *
 * @param houseFacts facts files that hold for every story
 */
public record Found(List<Story> stories, List<Path> houseFacts, List<Fault> faults) {

  /** Copies the lists. */
  public Found {
    stories = List.copyOf(stories);
    houseFacts = List.copyOf(houseFacts);
    faults = List.copyOf(faults);
  }

  /** Whether any story has a draft. */
  public boolean hasDrafts() {
    return stories.stream().anyMatch(story -> !story.drafts().isEmpty());
  }
}
