package io.factgate.story;

import io.factgate.reading.Readers;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists folders in order of name; hidden entries are left out, links never lead out of a folder.
 */
final class Tree {

  private final Path root;
  private final List<Path> strays = new ArrayList<>();

  /** A tree that links may not lead out of. */
  Tree(Path root) {
    this.root = root;
  }

  /** Everything directly in a folder. */
  static List<Path> entries(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!FileNames.isHidden(FileNames.of(entry))) {
          found.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(found);
    return found;
  }

  /** The folders directly in a folder; links to folders are none. */
  static List<Path> folders(Path folder) throws IOException {
    return entries(folder).stream()
        .filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** The files directly in a folder. */
  List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path entry : entries(folder)) {
      if (isStray(entry)) {
        strays.add(entry);
      } else if (Files.isRegularFile(entry)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The files at any depth. */
  List<Path> allFiles(Path folder) throws IOException {
    List<Path> found = new ArrayList<>(files(folder));
    for (Path below : folders(folder)) {
      found.addAll(allFiles(below));
    }
    Collections.sort(found);
    return found;
  }

  /** What there is to say of something that cannot be listed or followed. */
  static String sentence(IOException e) {
    return "cannot be listed: " + Readers.reason(e);
  }

  /** Links that were met and not followed. */
  List<Path> strays() {
    return strays;
  }

  /** Whether something is a link that leads out of the root, or nowhere. */
  boolean isStray(Path entry) throws IOException {
    return Files.isSymbolicLink(entry)
        && !(Files.exists(entry) && entry.toRealPath().startsWith(root.toRealPath()));
  }
}
