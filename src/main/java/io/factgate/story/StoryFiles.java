package io.factgate.story;

import io.factgate.Options;
import io.factgate.text.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the files of a story's folder into drafts, sources and what is not read. */
final class StoryFiles {

  private static final String SOURCES = "sources";

  private static final String STRAY =
      "is a link that leads out of the story, or nowhere; it is not followed";

  private final Options options;
  private final Globs drafts;
  private final Globs sources;
  private final Globs excludes;
  private final List<String[]> seen = new ArrayList<>();

  StoryFiles(Options options) {
    this.options = options;
    this.drafts = new Globs(options.drafts());
    this.sources = new Globs(options.sources());
    this.excludes = new Globs(options.excludes());
  }

  /** Reads one folder; nothing where it, or a folder of its sources, cannot be listed. */
  Optional<Story> story(Path folder, List<Fault> faults) {
    try {
      return Optional.of(read(folder, faults));
    } catch (IOException e) {
      boolean isNamed = e instanceof FileSystemException system && system.getFile() != null;
      Path place = isNamed ? Path.of(((FileSystemException) e).getFile()) : folder;
      faults.add(Fault.of(path(place), Tree.sentence(e)));
      return Optional.empty();
    }
  }

  private Story read(Path folder, List<Fault> faults) throws IOException {
    Tree tree = new Tree(folder);
    List<Path> found = new ArrayList<>();
    List<Path> evidence = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Path file : files(tree, folder)) {
      String[] paths = {path(file), relative(folder, file)};
      seen.add(paths);
      String name = FileNames.of(file);
      if (excludes.match(paths) || isOutput(folder, file)) {
        continue;
      }
      if (isSource(paths)) {
        evidence.add(file);
      } else if (isDraft(name, paths)) {
        found.add(file);
      } else if (isListed(folder, file, name)) {
        unread.add(path(file));
      }
    }
    for (Path stray : tree.strays()) {
      String[] paths = {path(stray), relative(folder, stray)};
      if (excludes.match(paths)) {
        continue;
      }
      if (isSource(paths) || paths[1].equals(SOURCES) || isDraft(FileNames.of(stray), paths)) {
        faults.add(Fault.of(path(stray), STRAY));
      } else {
        unread.add(path(stray));
      }
    }
    if (Files.exists(folder.resolve("facts.yml"))) {
      faults.add(
          Fault.of(
              path(folder.resolve("facts.yml")),
              "is not read; a story's facts stand in facts.yaml"));
    }
    if (sources.isEmpty() && Files.isRegularFile(folder.resolve(SOURCES))) {
      faults.add(
          Fault.of(
              path(folder.resolve(SOURCES)), "is a file; sources lie in a folder of this name"));
    }
    Path facts = folder.resolve(FileNames.FACTS);
    if (tree.isStray(facts)) {
      faults.add(Fault.of(path(facts), STRAY));
    }
    return new Story(
        FileNames.of(folder),
        folder,
        path(folder),
        Files.exists(facts) ? Optional.of(facts) : Optional.empty(),
        found,
        evidence,
        unread.stream().sorted().toList());
  }

  /** Patterns of sources that hit nothing in any story: evidence that would be missed silently. */
  List<String> idleSources() {
    return sources.idle(seen);
  }

  /** Patterns of drafts that name one file, which is not there. */
  List<String> idleDrafts() {
    return drafts.idle(seen).stream().filter(Globs::isPlain).toList();
  }

  /** Everything where patterns ask for it; else what lies in the folder and in its sources. */
  private List<Path> files(Tree tree, Path folder) throws IOException {
    if (!drafts.isEmpty() || !sources.isEmpty()) {
      return tree.allFiles(folder).stream().filter(f -> !path(f).startsWith("target/")).toList();
    }
    List<Path> all = new ArrayList<>(tree.files(folder));
    Path below = folder.resolve(SOURCES);
    if (Files.isDirectory(below) && !tree.isStray(below)) {
      all.addAll(tree.allFiles(below));
    }
    return all.stream().sorted().toList();
  }

  /** Whether goals write it; where they write into the story itself, the file's name tells. */
  private boolean isOutput(Path folder, Path file) {
    return FileNames.isOutput(FileNames.of(file))
        || options.outputs().stream()
            .anyMatch(output -> file.startsWith(output) && !folder.startsWith(output));
  }

  private boolean isSource(String[] paths) {
    return sources.isEmpty() ? paths[1].startsWith(SOURCES + "/") : sources.match(paths);
  }

  private boolean isDraft(String name, String[] paths) {
    return drafts.isEmpty()
        ? paths[1].equals(name) && FileNames.isDraft(name)
        : FileNames.mayBeDraft(name) && drafts.match(paths);
  }

  private static boolean isListed(Path folder, Path file, String name) {
    return folder.equals(file.getParent())
        && FileNames.mayBeDraft(name)
        && !FileNames.extension(name).isEmpty();
  }

  private String path(Path file) {
    return relative(options.base(), file);
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
