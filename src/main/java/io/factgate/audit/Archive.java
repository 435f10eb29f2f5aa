package io.factgate.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of an archive, in one order: files and folders as given, folders by path. */
final class Archive {

  private final List<ArchiveFile> files;

  private Archive(List<ArchiveFile> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Finds the files.
   *
   * @param base names are relative to it where they lie in it
   */
  static Archive of(Path base, List<Path> places) throws IOException {
    List<ArchiveFile> found = new ArrayList<>();
    for (Path place : places) {
      try (Stream<Path> tree = Files.walk(place)) {
        List<Path> files =
            tree.filter(Files::isRegularFile)
                .sorted(Comparator.comparing(file -> name(base, file)))
                .toList();
        for (Path file : files) {
          ArchiveFile.of(file, name(base, file)).ifPresent(found::add);
        }
      }
    }
    return new Archive(found);
  }

  private static String name(Path base, Path file) {
    Path named = file.startsWith(base) ? base.relativize(file) : file;
    return named.toString().replace('\\', '/');
  }

  List<ArchiveFile> files() {
    return files;
  }

  /** The bytes of all files. */
  long size() {
    return files.stream().mapToLong(ArchiveFile::size).sum();
  }
}
