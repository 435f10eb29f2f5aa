package io.factgate.story;

import io.factgate.Options;
import io.factgate.text.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the stories of an editorial repository; a story that cannot be checked is a fault. */
public final class Stories {

  private static final int NAMED = 5;

  private Stories() {}

  /** The stories to check: each needs facts or sources, and the run needs a draft. */
  public static Found find(Options options) {
    List<Fault> faults = new ArrayList<>();
    List<Story> stories = list(options, faults);
    List<Path> house = house(options);
    for (Story story : stories) {
      boolean known =
          story.factsFile().isPresent() || !story.sources().isEmpty() || !house.isEmpty();
      if (!story.drafts().isEmpty() && !known) {
        faults.add(
            Fault.of(
                "",
                label(options, story)
                    + " has neither facts nor sources; its drafts cannot be checked"));
      }
    }
    if (stories.stream().allMatch(story -> story.drafts().isEmpty()) && faults.isEmpty()) {
      faults.add(Fault.of("", "Nothing to check: no draft in " + places(options, stories)));
    }
    return new Found(stories, house, faults);
  }

  /** The stories to extract mentions from: the run needs a draft or a source, and nothing else. */
  public static Found findForExtract(Options options) {
    List<Fault> faults = new ArrayList<>();
    List<Story> stories = list(options, faults);
    boolean empty = stories.stream().allMatch(s -> s.drafts().isEmpty() && s.sources().isEmpty());
    if (empty && faults.isEmpty()) {
      String sentence = "Nothing to extract: no draft and no source in ";
      faults.add(Fault.of("", sentence + places(options, stories)));
    }
    return new Found(stories, house(options), faults);
  }

  private static List<Story> list(Options options, List<Fault> faults) {
    StoryFiles files = new StoryFiles(options);
    List<Story> stories = new ArrayList<>();
    for (Path folder : new StoryFolders(options, faults).find()) {
      files.story(folder, faults).ifPresent(stories::add);
    }
    if (!stories.isEmpty()) {
      addIdle(files, faults);
    }
    return stories;
  }

  private static void addIdle(StoryFiles files, List<Fault> faults) {
    files
        .idleSources()
        .forEach(w -> faults.add(Fault.of("", "factgate.sources: no file matches \"" + w + "\"")));
    files
        .idleDrafts()
        .forEach(w -> faults.add(Fault.of("", "factgate.drafts: " + w + " does not exist")));
  }

  private static List<Path> house(Options options) {
    Path usual = options.base().resolve(FileNames.FACTS);
    if (!options.facts().isEmpty()) {
      return options.facts();
    }
    boolean house = new StoryFolders(options, new ArrayList<>()).isHouse();
    return house && Files.exists(usual) ? List.of(usual) : List.of();
  }

  private static String places(Options options, List<Story> stories) {
    if (stories.isEmpty()) {
      return options.stories().isEmpty() ? "stories" : String.join(", ", options.stories());
    }
    String list =
        stories.stream()
            .limit(NAMED)
            .map(story -> label(options, story))
            .collect(Collectors.joining(", "));
    int more = stories.size() - NAMED;
    return list + (more > 0 ? " and " + more + " more" : "");
  }

  private static String label(Options options, Story story) {
    return story.path().isEmpty() ? options.base().toString() : story.path();
  }
}
