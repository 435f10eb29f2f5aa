package io.factgate;

import io.factgate.judging.Finding;
import io.factgate.story.Found;
import io.factgate.story.Story;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a repository has changed, so that the rest need not be looked at.
 *
 * @param paths relative to the base directory
 */
public record Changed(Set<String> paths) {

  /** Copies the paths. */
  public Changed {
    paths = Set.copyOf(paths);
  }

  /** Only the stories that something of has changed in; all, where house facts have. */
  Found in(Found found, Options options) {
    if (isHouseTouched(found, options)) {
      return found;
    }
    List<Story> stories = found.stories().stream().filter(story -> touches(folder(story))).toList();
    return new Found(stories, found.houseFacts(), found.faults());
  }

  /** Whether a finding is to be told: its document, or what its story rests on, has changed. */
  boolean concerns(Finding finding, Found found, Options options) {
    if (paths.contains(finding.path()) || isHouseTouched(found, options)) {
      return true;
    }
    List<Story> own = new ArrayList<>(found.stories());
    own.removeIf(story -> !finding.path().startsWith(folder(story)));
    return own.isEmpty() || own.stream().anyMatch(story -> isGroundTouched(story, options));
  }

  private boolean isHouseTouched(Found found, Options options) {
    return found.houseFacts().stream()
        .map(file -> options.base().relativize(file).toString().replace(File.separatorChar, '/'))
        .anyMatch(paths::contains);
  }

  private boolean isGroundTouched(Story story, Options options) {
    List<String> drafts =
        story.drafts().stream()
            .map(
                file -> options.base().relativize(file).toString().replace(File.separatorChar, '/'))
            .toList();
    return paths.stream()
        .anyMatch(path -> path.startsWith(folder(story)) && !drafts.contains(path));
  }

  private boolean touches(String folder) {
    return paths.stream().anyMatch(path -> path.startsWith(folder));
  }

  private static String folder(Story story) {
    return story.path().isEmpty() ? "" : story.path() + "/";
  }
}
