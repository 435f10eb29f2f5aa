package io.factgate.story;

import io.factgate.Options;
import io.factgate.text.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which folders of a repository are stories. */
final class StoryFolders {

  private static final int NAMED = 10;

  private final Options options;
  private final List<Fault> faults;

  StoryFolders(Options options, List<Fault> faults) {
    this.options = options;
    this.faults = faults;
  }

  /** Whether stories lie in folders of their own, so that the base directory is the house. */
  boolean isHouse() {
    return !options.stories().isEmpty() || Files.isDirectory(options.base().resolve("stories"));
  }

  /** The folders, the one that was asked for where one was. */
  List<Path> find() {
    List<Path> all = all();
    if (options.story().isEmpty()) {
      return all;
    }
    String name = options.story().get().replace('\\', '/');
    List<Path> named =
        all.stream().filter(f -> FileNames.of(f).equals(name) || path(f).equals(name)).toList();
    if (named.isEmpty() && !all.isEmpty()) {
      faults.add(Fault.of("", "factgate.story: no story is named \"" + name + "\"; " + names(all)));
    } else if (named.isEmpty()) {
      faults.add(Fault.of("", "factgate.story: no story is named \"" + name + "\"; there is none"));
    }
    return named;
  }

  /** The path relative to the base directory, with {@code /} between folders. */
  String path(Path file) {
    return options.base().relativize(file).toString().replace(File.separatorChar, '/');
  }

  private List<Path> all() {
    List<Path> found = new ArrayList<>();
    if (!options.stories().isEmpty()) {
      configured(found);
    } else if (isHouse()) {
      for (Path folder : folders(options.base().resolve("stories"))) {
        descend(folder, found);
      }
    } else {
      found.add(options.base());
    }
    return found.stream().distinct().sorted().toList();
  }

  private void configured(List<Path> found) {
    for (String words : options.stories()) {
      Path place = Globs.isPlain(words) ? place(words) : null;
      List<Path> matching = new ArrayList<>();
      if (place != null && !place.startsWith(options.base())) {
        faults.add(
            Fault.of("", "factgate.stories: " + words + " lies outside of the base directory"));
        continue;
      }
      if (place == null) {
        matching(options.base(), new Globs(List.of(words)), matching);
      } else if (Files.isDirectory(place)) {
        descend(place, matching);
      }
      if (matching.isEmpty()) {
        String lack =
            place == null ? ": no folder matches \"" + words + "\"" : ": " + words + missing(place);
        faults.add(Fault.of("", "factgate.stories" + lack));
      }
      found.addAll(matching);
    }
  }

  private Path place(String words) {
    return options.base().resolve(words.replace('\\', '/')).normalize();
  }

  private static String missing(Path place) {
    return Files.exists(place) ? " is no folder" : " does not exist";
  }

  private void matching(Path folder, Globs globs, List<Path> found) {
    for (Path below : folders(folder)) {
      if (path(below).equals("target")) {
        continue;
      }
      if (globs.match(path(below))) {
        descend(below, found);
      } else {
        matching(below, globs, found);
      }
    }
  }

  private void descend(Path folder, List<Path> found) {
    try {
      if (!isShelf(folder)) {
        found.add(folder);
        return;
      }
    } catch (IOException e) {
      faults.add(Fault.of(path(folder), Tree.sentence(e)));
      return;
    }
    folders(folder).forEach(deeper -> descend(deeper, found));
  }

  /** A folder that holds only folders is a shelf of stories: a year, a month. */
  private static boolean isShelf(Path folder) throws IOException {
    List<Path> below = Tree.folders(folder);
    return !below.isEmpty()
        && Tree.entries(folder).size() == below.size()
        && below.stream().noneMatch(f -> FileNames.of(f).equals("sources"));
  }

  private List<Path> folders(Path folder) {
    try {
      return Tree.folders(folder);
    } catch (IOException e) {
      faults.add(Fault.of(path(folder), Tree.sentence(e)));
      return List.of();
    }
  }

  private static String names(List<Path> folders) {
    String list =
        folders.stream().limit(NAMED).map(FileNames::of).collect(Collectors.joining(", "));
    return (folders.size() == 1 ? "there is " : "there are ")
        + list
        + (folders.size() > NAMED ? " and " + (folders.size() - NAMED) + " more" : "");
  }
}
